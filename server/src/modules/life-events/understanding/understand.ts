import { type IncomingEvent, peopleIn } from "@dayaq/contracts";
import { done, type Outcome, refuse } from "@dayaq/kernel";
import { type FactKind, readFactValue } from "@dayaq/rules";
import type { FactLaw } from "../../registry/index.ts";
import { dayOfCivilAct, ofAdoption, ofBirth, ofDeath, ofDivorce, ofMarriage } from "./civil-acts.ts";
import { identityOf } from "./identity.ts";
import { dayOf, type Said, type Understanding, type UnderstandingCode } from "./said.ts";
import { ofState } from "./states.ts";

/** Kinds that say who somebody is: any agency may say them of those it introduces, and a pack without them loses nothing. */
export const IDENTITY_KINDS: readonly string[] = ["name", "birth", "citizenship", "language"];

/** What an event means under a law. Pure: the same event always means the same, whatever is known already. */
export function understand(event: IncomingEvent, law: FactLaw): Understanding {
  const kinds = new Map(law.factKinds.map((kind) => [kind.kind, kind]));
  const people = peopleIn(event);
  const all = [...saidBy(event, kinds), ...introducedSubject(event)];
  const said: Said[] = [];
  for (const it of all) {
    const checked = check(it, kinds.get(it.kind), law);
    if (checked.ok) said.push(it);
    else if (!isCourtesy(it, event)) return checked;
  }
  return done({ subject: people[0]?.path ?? "person", happenedOn: happenedOn(event), people, said });
}

function saidBy(event: IncomingEvent, kinds: ReadonlyMap<string, FactKind>): Said[] {
  switch (event.type) {
    case "birth":
      return ofBirth(event.body);
    case "death":
      return ofDeath(event.body);
    case "marriage":
      return ofMarriage(event.body);
    case "divorce":
      return ofDivorce(event.body);
    case "adoption":
      return ofAdoption(event.body);
    case "annulment":
      return []; // it takes back what the record said, and says nothing itself
    default:
      return ofState(event, kinds);
  }
}

/** The person of a state, where the message says who that is. */
function introducedSubject(event: IncomingEvent): Said[] {
  if (event.type === "death" || !("person" in event.body)) return [];
  return identityOf({ path: "person", person: event.body.person });
}

function check(it: Said, kind: FactKind | undefined, { currency }: FactLaw): Outcome<unknown, UnderstandingCode> {
  if (kind === undefined) return refuse("fact.kind-unknown", { kind: it.kind });
  if (it.statement === "annul") return done(it);
  // A kind that leads to another person is nothing without that person.
  if (kind.relation === true && it.is === undefined) return refuse("fact.kind-unknown", { kind: it.kind });
  const read = readFactValue(kind, it.value, currency);
  return read.ok ? read : refuse("fact.value-malformed", { kind: it.kind, ...read.detail });
}

/** Said in passing of who people are; a birth, a citizenship and a fact stated as such are about that itself. */
const isCourtesy = ({ kind, of }: Said, event: IncomingEvent): boolean =>
  IDENTITY_KINDS.includes(kind) &&
  !(event.type === "birth" && of === "child" && kind === "birth") &&
  event.type !== "citizenship-changed" &&
  event.type !== "fact-stated";

function happenedOn(event: IncomingEvent) {
  if ("from" in event.body) return dayOf(event.body.from);
  // An annulment happens on the day on which it is stated: its instant begins with that day.
  return dayOf(dayOfCivilAct(event) ?? event.statedAt.slice(0, 10));
}

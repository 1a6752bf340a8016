import { type Identifier, introduces, isIntroducedByRecord } from "@dayaq/contracts";
import { findDay } from "@dayaq/kernel";
import type { Parking } from "../modules/agencies/index.ts";
import {
  fold,
  type HeldRecord,
  identifierText,
  type Named,
  type PartyId,
  type Person,
} from "../modules/registry/index.ts";
import { type Meant, type Mentioned, parking, saidDead } from "./read-batch.ts";

/** A party whom the batch introduces: by their numbers, or by the place that they have in a record. */
export interface Newcomer {
  readonly kind: "person" | "household";
  readonly identifiers: Identifier[];
}

/** Who stands in each role of an event. */
export type Cast = ReadonlyMap<string, PartyId | Newcomer>;

export interface Known {
  /** Whom identifiers name, by `identifierText`. */
  readonly parties: ReadonlyMap<string, Named>;
  /** What is held of the records, by `recordText`. */
  readonly held: ReadonlyMap<string, HeldRecord>;
  /** How people in question are written down now. */
  readonly people: ReadonlyMap<PartyId, Person>;
  /** Children of births that are told again who have a number. */
  readonly numbered: ReadonlySet<PartyId>;
}

/** Who the people of these events are, or why an event has to wait. At most one version of each record. */
export function castEvents(events: readonly Meant[], known: Known): { casts: Map<Meant, Cast>; parked: Parking[] } {
  const parked = new Map<Meant, Parking>();
  // Somebody whom a parked event would have introduced does not arrive: then others may have to wait too.
  for (;;) {
    const before = parked.size;
    const playing = events.filter((it) => !parked.has(it));
    const newcomers = newcomersOf(playing, known);
    const casts = new Map<Meant, Cast>();
    for (const event of playing) {
      const cast = castOf(event, known, newcomers);
      if (cast instanceof Map) casts.set(event, cast);
      else parked.set(event, cast);
    }
    if (parked.size === before) return { casts, parked: [...parked.values()] };
  }
}

/** Everybody whom these events introduce, by identifier and by place; the same number is the same person. */
function newcomersOf(events: readonly Meant[], known: Known): Map<string, Newcomer> {
  const newcomers = new Map<string, Newcomer>();
  for (const event of events) {
    for (const person of event.people) {
      if (!canIntroduce(event, person) || findKnown(event, person, known) !== undefined) continue;
      const names = person.identifiers.length > 0 ? person.identifiers.map(identifierText) : [placeOf(event, person)];
      const same = names.map((name) => newcomers.get(name)).find((it) => it !== undefined);
      const newcomer = same ?? { kind: person.role === "household" ? "household" : "person", identifiers: [] };
      for (const name of names) newcomers.set(name, newcomer);
      const has = new Set(newcomer.identifiers.map(identifierText));
      newcomer.identifiers.push(...person.identifiers.filter((it) => !has.has(identifierText(it))));
    }
  }
  return newcomers;
}

function castOf(
  event: Meant,
  known: Known,
  newcomers: ReadonlyMap<string, Newcomer>,
): Map<string, PartyId | Newcomer> | Parking {
  const cast = new Map<string, PartyId | Newcomer>();
  for (const person of event.people) {
    const found = findKnown(event, person, known);
    if (found === "several") return parking(event.row, "person.ambiguous", { path: person.role });
    const texts = person.identifiers.map(identifierText);
    const names = texts.length > 0 ? texts : [placeOf(event, person)];
    const who = found ?? names.map((name) => newcomers.get(name)).find((it) => it !== undefined);
    if (who === undefined) return parking(event.row, "person.unknown", { path: person.role }, texts);
    cast.set(person.role, who);
  }
  if (event.row.isVouched) return cast;
  for (const mention of saidDead(event)) {
    const dead = cast.get(mention.role);
    const shown = typeof dead === "number" ? known.people.get(dead) : undefined;
    // A right ends by machine only where number, name and birth date agree; else an officer looks at it first.
    if (shown && !agrees(mention, shown)) return parking(event.row, "person.disagrees", { path: mention.role });
  }
  return cast;
}

const placeOf = ({ name }: Meant, { role }: Mentioned): string => `${name} ${role}`;

const canIntroduce = ({ event }: Meant, { role, person }: Mentioned): boolean =>
  introduces(person) || isIntroducedByRecord(event, role);

/** A person known already: by a number, or by the place that an earlier version of the record gave them. */
function findKnown(
  event: Meant,
  mentioned: Mentioned,
  { parties, held, people, numbered }: Known,
): PartyId | "several" | undefined {
  const byNumber = mentioned.identifiers.flatMap((it) => parties.get(identifierText(it)) ?? []);
  // Two numbers of merged parties name one person; what is said is written down about the first of them.
  if (new Set(byNumber.map(({ root }) => root)).size > 1) return "several";
  const [one] = byNumber;
  const before = held.get(event.name)?.parties[mentioned.role];
  const isNewborn = event.event.type === "birth" && mentioned.role === "child";
  // A child without a number stays the same party when its record names a number, also where another register has introduced
  // somebody by that number meanwhile. Whether the two are one person is for two of the staff to say; until then no right moves.
  const isOne = one === undefined || !numbered.has(before ?? 0) || people.get(before ?? 0)?.party === one.root;
  if (isNewborn && before !== undefined && isOne) return before;
  if (one !== undefined) return one.party;
  if (before === undefined) return undefined;
  if (isIntroducedByRecord(event.event, mentioned.role)) return before;
  const shown = people.get(before);
  return shown && isSamePerson(mentioned, shown) ? before : undefined;
}

/** A correction may mend the name or the birth date of a person, or put another person in their place: one of the two stays. */
const isSamePerson = (mentioned: Mentioned, shown: Person): boolean =>
  introduces(mentioned.person) && (namesAgree(mentioned, shown) === true || bornAgree(mentioned, shown) === true);

/** Nothing that the message says of the person contradicts what is written down. */
const agrees = (mentioned: Mentioned, shown: Person): boolean =>
  namesAgree(mentioned, shown) !== false && bornAgree(mentioned, shown) !== false;

/** Undefined where one of the two sides says nothing. */
function namesAgree({ person: { names } }: Mentioned, shown: Person): boolean | undefined {
  if (names?.family === undefined || shown.family === "") return undefined;
  return fold(`${names.family} ${names.given}`) === fold(`${shown.family} ${shown.given}`);
}

function bornAgree({ person: { bornOn } }: Mentioned, shown: Person): boolean | undefined {
  if (bornOn === undefined || shown.bornOn === null) return undefined;
  return findDay(bornOn) === shown.bornOn;
}

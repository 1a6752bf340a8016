import { rightKey } from "@dayaq/rules";
import type { Tx } from "../../platform/database.ts";
import { type PartyId, rootsOf } from "../registry/index.ts";
import type { Answered, AppliedEvent, Noting } from "./applied-event.ts";
import { isAsked } from "./domain/asked.ts";
import { concerned } from "./domain/concerned.ts";
import { mayOpen } from "./domain/may-open.ts";
import type { Outcome } from "./domain/outcome.ts";
import { outcomeOfAnswer } from "./outcome-of-answer.ts";
import { insertEvents, settleEarlier } from "./store.ts";

/** Writes the events down with how each ended, and brings earlier ones to an end that were still waiting for what is known now. */
export async function noteEvents(
  tx: Tx,
  events: readonly AppliedEvent[],
  answers: readonly Answered[],
  noting: Noting,
): Promise<void> {
  await settleEarlier(tx, answers, noting); // first: what this batch writes below agrees with its answers already
  const answersAbout = Map.groupBy(answers, ({ about }) => about);
  const roots = await rootsOf(
    tx,
    events.flatMap(({ parties }) => parties),
  );
  const laws = lawsOf(answers);
  await insertEvents(
    tx,
    events.map((event) => ({ ...event, outcomes: outcomesOf(event, answersAbout, noting, roots, laws) })),
    noting,
  );
}

/** Each law under which the answers were given, with the world that it was asked of: one, or two while a version is in stages. */
type Asked = Pick<Answered, "law" | "world">;

const lawsOf = (answers: readonly Answered[]): ReadonlyMap<string, Asked> =>
  new Map(answers.map(({ lawHash, law, world }) => [lawHash, { law, world }]));

/**
 * How each event ended for each right that it could open. Where a record was merged, the rules know the one kept, so they are asked
 * about that one. The outcome is written down about the record that the event named: if the two are parted again, each has its own.
 */
function outcomesOf(
  told: AppliedEvent,
  answers: ReadonlyMap<number, readonly Answered[]>,
  noting: Noting,
  roots: ReadonlyMap<PartyId, PartyId>,
  laws: ReadonlyMap<string, Asked>,
): (Outcome & { readonly lawHash: string })[] {
  const rootOf = (party: PartyId): PartyId => roots.get(party) ?? party;
  const event = { ...told, subject: rootOf(told.subject), parties: told.parties.map(rootOf) };
  const spokenOf = new Map(told.parties.map((party) => [rootOf(party), party]));
  const opened = new Map(
    [...laws].map(([hash, { law }]) => [
      hash,
      new Map(law.programmes.filter((it) => mayOpen(event, it)).map((it) => [it.code, it])),
    ]),
  );
  if ([...opened.values()].every(({ size }) => size === 0)) return [];
  // Each world knows the relatives of those whom its own law was asked about.
  const people = new Set([...laws.values()].flatMap(({ law, world }) => [...concerned(event.parties, world, law)]));
  return [...people]
    .flatMap((person) => answers.get(person) ?? [])
    .flatMap((answer) => {
      const { programme, about, lawHash, isNever } = answer;
      const open = opened.get(lawHash)?.get(programme);
      if (!open) return [];
      const wantsNo = isAsked(open.about, about, event);
      if (isNever && !noting.withOfficer.has(rightKey(answer)) && !wantsNo) return []; // and its answer is not even worked out
      const outcome = outcomeOfAnswer(answer, event.happenedOn, noting);
      if (outcome.outcome === "not-granted" && !wantsNo) return [];
      return [{ ...outcome, about: spokenOf.get(about) ?? about, lawHash }];
    });
}

import { rightKey } from "@dayaq/rules";
import type { Tx } from "../../platform/database.ts";
import { type PartyId, rootsOf } from "../registry/index.ts";
import type { Answered, AppliedEvent, Noting } from "./applied-event.ts";
import { isAsked } from "./domain/asked.ts";
import { concerned } from "./domain/concerned.ts";
import { mayOpen } from "./domain/may-open.ts";
import { best, type Outcome, outcomeOf } from "./domain/outcome.ts";
import { insertEvents, insertOutcomes, settleEarlier } from "./store.ts";

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
  const endings = events.map((event) => ({ event, outcomes: outcomesOf(event, answersAbout, noting, roots) }));
  await insertEvents(
    tx,
    endings.map(({ event, outcomes }) => ({
      ...event,
      outcome: best(outcomes.map(({ outcome }) => outcome)) ?? "opens-nothing",
    })),
    noting,
  );
  await insertOutcomes(
    tx,
    endings.flatMap(({ event, outcomes }) =>
      outcomes.map((outcome) => ({ ...outcome, subject: event.subject, eventId: event.id, lawHash: lawOf(answers) })),
    ),
    noting.today,
  );
}

const lawOf = (answers: readonly Answered[]): string => answers[0]?.lawHash ?? ""; // no outcome without an answer

/**
 * The rules know a merged record as the one kept, so the event is asked about by that; its outcome is written down about the record
 * of which the event spoke, as the event is: parted again, each has its own.
 */
function outcomesOf(
  told: AppliedEvent,
  answers: ReadonlyMap<number, readonly Answered[]>,
  { today, withOfficer, lapsed }: Noting,
  roots: ReadonlyMap<PartyId, PartyId>,
): Outcome[] {
  const rootOf = (party: PartyId): PartyId => roots.get(party) ?? party;
  const event = { ...told, subject: rootOf(told.subject), parties: told.parties.map(rootOf) };
  const spokenOf = new Map(told.parties.map((party) => [rootOf(party), party]));
  const first = answers.values().next().value?.[0];
  if (first === undefined) return [];
  const opened = new Map(first.law.programmes.filter((it) => mayOpen(event, it)).map((it) => [it.code, it]));
  if (opened.size === 0) return [];
  return [...concerned(event.parties, first.world, first.law)]
    .flatMap((person) => answers.get(person) ?? [])
    .flatMap(({ after, programme, about }) => {
      const open = opened.get(programme);
      if (!open) return [];
      const right = rightKey({ programme, about });
      const outcome = outcomeOf(after, event.happenedOn, today, withOfficer.has(right), lapsed?.has(right));
      if (outcome.outcome === "not-granted" && !isAsked(open.about, about, event)) return [];
      return [{ ...outcome, about: spokenOf.get(about) ?? about }];
    });
}

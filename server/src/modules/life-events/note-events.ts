import type { Tx } from "../../platform/database.ts";
import type { Answered, AppliedEvent, Noting } from "./applied-event.ts";
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
  const answersAbout = Map.groupBy(answers, ({ about }) => about);
  const endings = events.map((event) => ({ event, outcomes: outcomesOf(event, answersAbout, noting) }));
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
  await settleEarlier(tx, answers, noting);
}

const lawOf = (answers: readonly Answered[]): string => answers[0]?.lawHash ?? ""; // no outcome without an answer

function outcomesOf(
  event: AppliedEvent,
  answers: ReadonlyMap<number, readonly Answered[]>,
  { today, withOfficer, lapsed }: Noting,
): Outcome[] {
  const first = answers.values().next().value?.[0];
  if (first === undefined) return [];
  const opened = new Map(first.law.programmes.filter((it) => mayOpen(event, it)).map((it) => [it.code, it]));
  if (opened.size === 0) return [];
  return [...concerned(event.parties, first.world, first.law)]
    .flatMap((person) => answers.get(person) ?? [])
    .flatMap(({ after, programme, about }) => {
      const open = opened.get(programme);
      if (!open) return [];
      const right = `${programme} ${about}`;
      const outcome = outcomeOf(after, event.happenedOn, today, withOfficer.has(right), lapsed?.has(right));
      // What is about a child or a deceased is about whom it happened to: a mother's own birth is not what a birth leaves open.
      const isPersonal = open.about === "child" || open.about === "deceased";
      return isPersonal && about !== event.subject && outcome.outcome === "not-granted" ? [] : [outcome];
    });
}

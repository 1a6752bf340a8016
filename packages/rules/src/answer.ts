import { at, type LocalDate, mapValues, segments, type Timeline } from "@dayaq/kernel";
import { type Award, type Determination, NONE, samePay } from "./award.ts";
import { type Certainty, leastCertain } from "./basis.ts";
import type { Need } from "./values.ts";

export type AnswerCode = "entitled" | "not-entitled" | "undetermined" | "entitled-later";

export interface Answer {
  readonly answer: AnswerCode;
  /** What is due on that day; for sums of their own days, the last that has fallen due by it. */
  readonly award: Award;
  readonly needs: readonly Need[];
  /** The next day on which anything changes if nothing happens: outcome, amount, share or payee. */
  readonly nextOn?: LocalDate;
}

/** The answer as of a day. For a one-off: whether the right has arisen by that day. */
export function answerOn(determination: Determination, on: LocalDate): Answer {
  const award = awardOn(determination, on);
  const nextOn = nextChangeAfter(determination, on);
  const next = nextOn === undefined ? {} : { nextOn };
  if (award.kind === "due") return { answer: "entitled", award, needs: [], ...next };
  if (award.kind === "undetermined") return { answer: "undetermined", award, needs: award.needs, ...next };
  const later = firstDueAfter(determination, on);
  return { answer: later === undefined ? "not-entitled" : "entitled-later", award, needs: [], ...next };
}

/** In stretches of the same pay, whatever each of their days rests on. */
export const asPaid = (timeline: Timeline<Award>): Timeline<Award> => mapValues(timeline, (it) => it, samePay);

function awardOn({ rhythm, timeline, once }: Determination, on: LocalDate): Award {
  if (rhythm === "monthly") return at(timeline, on);
  return once.findLast((it) => it.on <= on)?.award ?? NONE;
}

function nextChangeAfter({ rhythm, timeline, once }: Determination, on: LocalDate): LocalDate | undefined {
  return (rhythm === "monthly" ? asPaid(timeline).from : once.map((it) => it.on)).find((day) => day > on);
}

function firstDueAfter({ rhythm, timeline, once }: Determination, on: LocalDate): LocalDate | undefined {
  if (rhythm === "once") return once.find((it) => it.on > on && it.award.kind === "due")?.on;
  return [...segments(timeline)].find(({ from, value }) => from > on && value.kind === "due")?.from;
}

/** How sure the whole answer is: as sure as the least sure sum in it. */
export function certaintyOfAll({ timeline, once }: Determination): Certainty {
  const awards = [...timeline.values, ...once.map((it) => it.award)];
  return leastCertain(awards.flatMap((award) => (award.kind === "due" ? [award.certainty] : [])));
}

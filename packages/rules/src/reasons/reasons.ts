import { BEGINNING, type LocalDate, OPEN, type Texts } from "@dayaq/kernel";
import { type Award, NONE } from "../award.ts";
import type { Basis, Certainty } from "../basis.ts";
import { and } from "../evaluate/logic.ts";
import { besideThem } from "../incompatible.ts";
import { indexOf, type Law } from "../law.ts";
import type { Condition } from "../programme.ts";
import { isDay, isUnknown, type Need, type PersonId, type Value, type World } from "../values.ts";
import { ownAwardOn } from "./award-on-day.ts";
import { DayAnswers } from "./day-answers.ts";
import type { DayEvaluation } from "./day-evaluation.ts";
import type { Evidence } from "./trail.ts";

/** One sentence of the law with how it came out on a day, and what settled it. */
export interface ConditionReason extends Evidence {
  readonly id: string;
  readonly says: Texts;
  readonly basis: Basis;
  readonly certainty: Certainty;
  readonly holds: boolean | "unknown";
  readonly needs: readonly Need[];
}

/** Why a right gives on a day what it gives. Data only. */
export interface Reasons {
  readonly programme: string;
  readonly about: PersonId;
  readonly on: LocalDate;
  /** What is due on that day; for sums of their own days, the last that has fallen due by it. */
  readonly award: Award;
  readonly needs: readonly Need[];
  /** As they were on the day; of a sum of its own day, on the first of those. */
  readonly conditions: readonly ConditionReason[];
  readonly amount: Evidence;
  readonly payee: Evidence & { readonly basis: Basis; readonly certainty: Certainty };
}

/** What is due as of a day and why, without working out any other day: what comes later is not said. */
export function reasonsOn(law: Law, code: string, world: World, about: PersonId, on: LocalDate): Reasons {
  const answers = new DayAnswers(indexOf(law), world);
  const day = answers.evaluation(code, about);
  const days = daysOf(day, on).map((it) => lookedOn(answers, day, it));
  const due = days.filter(({ award }) => award.kind !== "none");
  const looked = due[0] ?? days.find((it) => it.on === on) ?? lookedOn(answers, day, on);
  return reasonsBehind(day, { on, award: due.findLast((it) => it.on <= on)?.award ?? NONE }, looked);
}

/** The day itself; of sums of their own days, all of those, in their order. */
function daysOf(day: DayEvaluation, on: LocalDate): readonly LocalDate[] {
  const { programme, world, about } = day.evaluation;
  const { pays } = programme;
  if (pays.rhythm === "monthly") return [on];
  if (pays.rhythm === "each") {
    const begun = new Set(world.facts(about, pays.kind).map(({ from }) => from));
    return [...begun].filter((it) => it !== BEGINNING).toSorted((a, b) => a - b);
  }
  const { value } = day.why(pays.on, END);
  return isDay(value) ? [value] : [];
}

/** The last day there is: whichever the day of a one-off turns out to be, it is known by then. */
const END = (OPEN - 1) as LocalDate;

/** How the sentences of a right come out on a day, and what it gives by them. */
export interface Looked {
  readonly on: LocalDate;
  readonly conditions: readonly ConditionReason[];
  readonly award: Award;
}

export function lookedOn(answers: DayAnswers, day: DayEvaluation, on: LocalDate): Looked {
  const { programme, about } = day.evaluation;
  const own = programme.conditions.map((it) => ({ it, ...day.why(it.holds, on) }));
  const merit = ownAwardOn(day, on, and(own.map(({ value }) => value)));
  const beside = answers.beside(programme.code, about, merit, on);
  const conditions = [
    ...own.map(({ it, value, facts, parameters }) => conditionReason(it, value, { facts, parameters })),
    ...beside.map(({ declared, holds }) => conditionReason(declared, holds, { facts: [], parameters: [] })),
  ];
  const award = besideThem(
    merit,
    beside.map(({ holds }) => holds),
  );
  return { on, conditions, award };
}

const conditionReason = (
  { id, says, basis, certainty }: Pick<Condition, "id" | "says" | "basis" | "certainty">,
  value: Value,
  { facts, parameters }: Evidence,
): ConditionReason => ({
  id,
  says,
  basis,
  certainty,
  holds: isUnknown(value) ? "unknown" : value === true,
  needs: isUnknown(value) ? value.needs : [],
  facts,
  parameters,
});

/** The reasons of an award: as of `on`, with what was looked at. */
export function reasonsBehind(
  day: DayEvaluation,
  { on, award }: Pick<Reasons, "on" | "award">,
  looked: Looked,
): Reasons {
  const { programme, about, nobody } = day.evaluation;
  const { basis, certainty } = programme.payee;
  const beneficiary = award.kind === "due" ? award.shares[0]?.beneficiary : undefined;
  const payee =
    beneficiary === undefined
      ? { facts: [], parameters: [] }
      : day.why(programme.payee.is, looked.on, nobody.with("beneficiary", beneficiary));
  const amount = day.why(programme.pays.amount, looked.on);
  return {
    programme: programme.code,
    about,
    on,
    award,
    needs: award.kind === "undetermined" ? award.needs : [],
    conditions: looked.conditions,
    amount: { facts: amount.facts, parameters: amount.parameters },
    payee: { facts: payee.facts, parameters: payee.parameters, basis, certainty },
  };
}

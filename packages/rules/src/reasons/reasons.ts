import { BEGINNING, type LocalDate, OPEN, type Texts } from "@dayaq/kernel";
import { type Award, NONE } from "../award.ts";
import { type Basis, type Certainty, lessCertain } from "../basis.ts";
import { and } from "../evaluate/logic.ts";
import { besideThem } from "../rivals.ts";
import { indexOf, type Law } from "../law.ts";
import type { Condition } from "../programme.ts";
import { isDay, isUnknown, type Need, type PersonId, type World } from "../values.ts";
import { ownAwardOn } from "./award-on-day.ts";
import { DayAnswers } from "./day-answers.ts";
import type { DayEvaluation, Why } from "./day-evaluation.ts";
import { type Evidence, NO_EVIDENCE, SETTLED_BY_NOTHING } from "./trail.ts";

/** One sentence of the law with how it came out on a day, and what settled it. */
export interface ConditionReason extends Evidence {
  readonly id: string;
  readonly says: Texts;
  readonly basis: Basis;
  /** As sure as the sentence, and as the parameters that settled it on the day. */
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
  /** Set where another fund pays what is due than the right's own: its code, and why. */
  readonly fund?: Evidence & { readonly code: string; readonly basis: Basis; readonly certainty: Certainty };
}

/** What is due as of a day and why, without working out any other day: what comes later is not said. */
export function reasonsOn(law: Law, code: string, world: World, about: PersonId, on: LocalDate): Reasons {
  const answers = new DayAnswers(indexOf(law), world);
  const day = answers.evaluation(code, about);
  if (day.evaluation.programme.pays.rhythm === "monthly") {
    const looked = lookedOn(answers, day, on);
    return reasonsBehind(day, { on, award: looked.award }, looked);
  }
  const due = fallingDays(day)
    .map((it) => lookedOn(answers, day, it))
    .filter(({ award }) => award.kind !== "none");
  const award = due.findLast((it) => it.on <= on)?.award ?? NONE;
  return reasonsBehind(day, { on, award }, due[0] ?? lookedOn(answers, day, on));
}

/** The days on which sums of their own days may fall due, in their order. */
function fallingDays(day: DayEvaluation): readonly LocalDate[] {
  const { programme, world, about } = day.evaluation;
  const { pays } = programme;
  if (pays.rhythm === "once") {
    const { value } = day.why(pays.on, END);
    return isDay(value) ? [value] : [];
  }
  const begun = pays.rhythm === "each" ? world.facts(about, pays.kind).map(({ from }) => from) : [];
  return [...new Set(begun)].filter((it) => it !== BEGINNING).toSorted((a, b) => a - b);
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
  const told = programme.conditions.map(({ holds }) => day.why(holds, on));
  const conditions = programme.conditions.map((it, place) => conditionReason(it, told[place] as Why)); // one for each
  const own = ownAwardOn(day, on, and(told.map(({ value }) => value)));
  const beside = answers.beside(programme.code, about, own, on);
  if (beside.length === 0) return { on, conditions, award: own };
  return {
    on,
    conditions: [
      ...conditions,
      ...beside.map(({ declared, holds }) => conditionReason(declared, { ...SETTLED_BY_NOTHING, value: holds })),
    ],
    award: besideThem(
      own,
      beside.map(({ holds }) => holds),
    ),
  };
}

const NO_NEEDS: readonly Need[] = [];

const conditionReason = (
  { id, says, basis, certainty }: Pick<Condition, "id" | "says" | "basis" | "certainty">,
  { value, evidence: { facts, parameters }, sure }: Why,
): ConditionReason => ({
  id,
  says,
  basis,
  certainty: lessCertain(sure, certainty),
  holds: isUnknown(value) ? "unknown" : value === true,
  needs: isUnknown(value) ? value.needs : NO_NEEDS,
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
      ? NO_EVIDENCE
      : day.why(programme.payee.is, looked.on, nobody.with("beneficiary", beneficiary)).evidence;
  return {
    programme: programme.code,
    about,
    on,
    award,
    needs: award.kind === "undetermined" ? award.needs : NO_NEEDS,
    conditions: looked.conditions,
    amount: day.why(programme.pays.amount, looked.on).evidence,
    payee: { ...payee, basis, certainty },
    ...(award.kind === "due" ? fundOn(day, looked.on) : {}),
  };
}

function fundOn(day: DayEvaluation, on: LocalDate): Pick<Reasons, "fund"> {
  const { otherFund } = day.evaluation.programme;
  if (otherFund === undefined) return {};
  const { fund: code, basis, certainty, when } = otherFund;
  const { value, evidence } = day.why(when, on);
  return value === true ? { fund: { ...evidence, code, basis, certainty } } : {};
}

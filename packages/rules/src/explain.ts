import type { LocalDate } from "@dayaq/kernel";
import { type Answer, answerOn } from "./answer.ts";
import type { Determination } from "./award.ts";
import { determined, evaluationOf } from "./determine.ts";
import type { Evaluation } from "./evaluate/evaluation.ts";
import { indexOf, type Law } from "./law.ts";
import {
  drawnAs,
  type Edit,
  type Otherwise,
  otherwiseOf,
  supposed,
  Supposing,
  type Told,
  type Turn,
} from "./otherwise/index.ts";
import { DayAnswers } from "./reasons/day-answers.ts";
import { DayEvaluation } from "./reasons/day-evaluation.ts";
import { type ConditionReason, lookedOn, type Reasons, reasonsBehind } from "./reasons/reasons.ts";
import { isGroup } from "./tree/is-group.ts";
import { isUnknown, type PersonId, type Scalar, type World } from "./values.ts";

/** One sentence of the law with how it came out on a day, and what settled it. */
export interface ConditionExplained extends ConditionReason {
  /** When it will come out otherwise of itself; only where the explanation was asked for fully. */
  readonly turns?: Turn;
  /** What would have to be otherwise for it to hold: each way by itself. Only as `turns`, and where it fails. */
  readonly changes?: readonly (readonly Told[])[];
}

/**
 * Why an answer is what it is. Data only: it is stored with a decision, and rendered years later in the reader's language.
 */
export interface Explanation extends Reasons {
  readonly answer: Answer["answer"];
  readonly conditions: readonly ConditionExplained[];
  /** The named expressions of the programme with their value on that day; unknown ones are left out. */
  readonly given: Readonly<Record<string, Scalar>>;
}

/** An answer that can still be asked why. It keeps all its working: hold it no longer than somebody may ask. */
export interface Explainable {
  readonly determination: Determination;
  explain(on: LocalDate): Explanation;
  /** The same, with what would have to be otherwise for each condition to come out otherwise: costs more than all the rest. */
  explainFully(on: LocalDate): Explanation;
  /** What `explainFully` tells, with the facts by which it would be so. */
  otherwise(on: LocalDate): readonly Otherwise[];
}

/** What is due, as `determine` says it, and why without working it out again. */
export function explainable(law: Law, code: string, world: World, about: PersonId): Explainable {
  const evaluation = evaluationOf(indexOf(law), code, world, about);
  return asked(evaluation, determined(evaluation));
}

/** Why of an answer that was worked out before. */
export const explainableAs = (law: Law, determination: Determination, world: World): Explainable =>
  asked(evaluationOf(indexOf(law), determination.programme, world, determination.about), determination);

function asked(evaluation: Evaluation, determination: Determination): Explainable {
  const { law, programme, world, about } = evaluation;
  const suppose = (edits: readonly Edit[]) =>
    drawnAs(evaluationOf(law, programme.code, supposed(world, edits), about), edits);
  const explain = (on: LocalDate) => explanationOf(evaluation, determination, on);
  const otherwise = (on: LocalDate) => otherwiseOf(new Supposing(evaluation, suppose), determination, on);
  return { determination, explain, otherwise, explainFully: (on) => fully(explain(on), otherwise(on)) };
}

const fully = (explanation: Explanation, all: readonly Otherwise[]): Explanation => ({
  ...explanation,
  conditions: explanation.conditions.map((condition) => {
    const found = all.find(({ id }) => id === condition.id);
    return {
      ...condition,
      ...(found?.turns === undefined ? {} : { turns: found.turns }),
      ...(found === undefined || found.changes.length === 0 ? {} : { changes: found.changes.map(({ told }) => told) }),
    };
  }),
});

function explanationOf(evaluation: Evaluation, determination: Determination, on: LocalDate): Explanation {
  const day = new DayEvaluation(evaluation);
  const looked = lookedOn(new DayAnswers(evaluation.law, evaluation.world), day, determination.once[0]?.on ?? on);
  const { answer, award } = answerOn(determination, on);
  return { ...reasonsBehind(day, { on, award }, looked), answer, given: givenOn(day, looked.on) };
}

function givenOn(day: DayEvaluation, on: LocalDate): Record<string, Scalar> {
  const { given } = day.evaluation.programme;
  const values = Object.entries(given).flatMap(([name, node]) => {
    if (isGroup(node, given)) return [];
    const { value } = day.why(node, on);
    return isUnknown(value) ? [] : [[name, value] as const];
  });
  return Object.fromEntries(values);
}

/** Whether anything of the reasons is our own assumption, which no source gives. */
export const isIllustrative = ({ conditions, amount, payee }: Reasons): boolean =>
  [...conditions, ...amount.parameters, payee].some(({ certainty }) => certainty === "illustrative");

import { at, type LocalDate, type Texts } from "@dayaq/kernel";
import { type Answer, answerOn } from "./answer.ts";
import type { Determination } from "./award.ts";
import type { Basis, Certainty } from "./basis.ts";
import { determined, evaluationOf } from "./determine.ts";
import type { Evaluation } from "./evaluate/evaluation.ts";
import { type Evidence, evidenceOf } from "./evidence.ts";
import { indexOf, type Law } from "./law.ts";
import { incompatibilitiesOf } from "./incompatible.ts";
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
import type { Programme } from "./programme.ts";
import { isGroup } from "./tree/is-group.ts";
import { isUnknown, type Need, type PersonId, type Scalar, type World } from "./values.ts";

/** One sentence of the law with how it came out on a day, and what settled it. */
export interface ConditionExplained extends Evidence {
  readonly id: string;
  readonly says: Texts;
  readonly basis: Basis;
  readonly certainty: Certainty;
  readonly holds: boolean | "unknown";
  readonly needs: readonly Need[];
  /** When it will come out otherwise of itself; only where the explanation was asked for fully. */
  readonly turns?: Turn;
  /** What would have to be otherwise for it to hold: each way by itself. Only as `turns`, and where it fails. */
  readonly changes?: readonly (readonly Told[])[];
}

/**
 * Why an answer is what it is. Data only: it is stored with a decision, and rendered years later in the reader's language.
 */
export interface Explanation {
  readonly programme: string;
  readonly about: PersonId;
  readonly on: LocalDate;
  readonly answer: Answer["answer"];
  readonly award: Answer["award"];
  readonly needs: readonly Need[];
  readonly conditions: readonly ConditionExplained[];
  readonly amount: Evidence;
  readonly payee: Evidence & { readonly basis: Basis; readonly certainty: Certainty };
  /** The named expressions of the programme with their value on that day; unknown ones are left out. */
  readonly given: Readonly<Record<string, Scalar>>;
}

export const explain = (law: Law, code: string, world: World, about: PersonId, on: LocalDate): Explanation =>
  explainable(law, code, world, about).explain(on);

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
  const index = indexOf(law);
  const evaluation = evaluationOf(index, code, world, about);
  const determination = determined(evaluation);
  const suppose = (edits: readonly Edit[]) => drawnAs(evaluationOf(index, code, supposed(world, edits), about), edits);
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
  const { programme, about } = evaluation;
  const day = determination.once[0]?.on ?? on;
  const { answer, award, needs } = answerOn(determination, on);
  return {
    programme: programme.code,
    about,
    on,
    answer,
    award,
    needs,
    conditions: [
      ...programme.conditions.map((condition) => explained(evaluation, condition, day)),
      ...besideExplained(evaluation, determination, day),
    ],
    amount: evidenceOf(evaluation, programme.pays.amount, day),
    payee: {
      ...payeeEvidence(evaluation, award, day),
      basis: programme.payee.basis,
      certainty: programme.payee.certainty,
    },
    given: givenOn(evaluation, day),
  };
}

function explained(
  evaluation: Evaluation,
  { id, says, basis, certainty, holds }: Programme["conditions"][number],
  on: LocalDate,
): ConditionExplained {
  const value = at(evaluation.value(holds), on);
  return {
    id,
    says,
    basis,
    certainty,
    holds: isUnknown(value) ? "unknown" : value === true,
    needs: isUnknown(value) ? value.needs : [],
    ...evidenceOf(evaluation, holds, on),
  };
}

/** Which other rights stand beside this one, or in its way. */
function besideExplained(
  { law, programme }: Evaluation,
  { conditions }: Determination,
  on: LocalDate,
): ConditionExplained[] {
  return incompatibilitiesOf(law, programme.code).flatMap(({ id, says, basis, certainty }) => {
    const outcome = conditions.find((it) => it.id === id);
    if (!outcome) return []; // not asked, since nothing is due anyway
    const value = at(outcome.holds, on);
    const holds = isUnknown(value) ? "unknown" : value;
    return [
      { id, says, basis, certainty, holds, needs: isUnknown(value) ? value.needs : [], facts: [], parameters: [] },
    ];
  });
}

function payeeEvidence(evaluation: Evaluation, award: Answer["award"], on: LocalDate): Evidence {
  const beneficiary = award.kind === "due" ? award.shares[0]?.beneficiary : undefined;
  if (beneficiary === undefined) return { facts: [], parameters: [] };
  return evidenceOf(evaluation, evaluation.programme.payee.is, on, evaluation.nobody.with("beneficiary", beneficiary));
}

function givenOn(evaluation: Evaluation, on: LocalDate): Record<string, Scalar> {
  const values = Object.entries(evaluation.programme.given).flatMap(([name, node]) => {
    if (isGroup(node, evaluation.programme.given)) return [];
    const value = at(evaluation.value({ op: "given", name }), on);
    return isUnknown(value) ? [] : [[name, value] as const];
  });
  return Object.fromEntries(values);
}

/** Whether anything of the reasons is our own assumption, which no source gives. */
export const isIllustrative = ({ conditions, amount, payee }: Explanation): boolean =>
  [...conditions, ...amount.parameters, payee].some(({ certainty }) => certainty === "illustrative");

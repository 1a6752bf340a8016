import { at, type LocalDate, type Texts } from "@dayaq/kernel";
import { type Answer, answerOn } from "./answer.ts";
import type { Determination } from "./award.ts";
import type { Basis, Certainty } from "./basis.ts";
import { determined, evaluationOf } from "./determine.ts";
import type { Evaluation } from "./evaluate/evaluation.ts";
import { type Evidence, evidenceOf } from "./evidence.ts";
import { indexOf, type Law } from "./law.ts";
import type { Programme } from "./programme.ts";
import { isUnknown, type Need, type PersonId, type Scalar, type World } from "./values.ts";

/** One sentence of the law with how it came out on a day, and what settled it. */
export interface ConditionExplained extends Evidence {
  readonly id: string;
  readonly says: Texts;
  readonly basis: Basis;
  readonly certainty: Certainty;
  readonly holds: boolean | "unknown";
  readonly needs: readonly Need[];
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
}

/** What is due, as `determine` says it, and why without working it out again. */
export function explainable(law: Law, code: string, world: World, about: PersonId): Explainable {
  const evaluation = evaluationOf(indexOf(law), code, world, about);
  const determination = determined(evaluation);
  return { determination, explain: (on) => explanationOf(evaluation, determination, on) };
}

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
    conditions: programme.conditions.map((condition) => explained(evaluation, condition, day)),
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

function payeeEvidence(evaluation: Evaluation, award: Answer["award"], on: LocalDate): Evidence {
  const beneficiary = award.kind === "due" ? award.shares[0]?.beneficiary : undefined;
  if (beneficiary === undefined) return { facts: [], parameters: [] };
  return evidenceOf(evaluation, evaluation.programme.payee.is, on, evaluation.nobody.with("beneficiary", beneficiary));
}

const GROUPS = new Set(["related", "filter", "union", "ever"]);

function givenOn(evaluation: Evaluation, on: LocalDate): Record<string, Scalar> {
  const values = Object.entries(evaluation.programme.given).flatMap(([name, node]) => {
    if (GROUPS.has(node.op)) return [];
    const value = at(evaluation.value({ op: "given", name }), on);
    return isUnknown(value) ? [] : [[name, value] as const];
  });
  return Object.fromEntries(values);
}

import type { LocalDate } from "@dayaq/kernel";
import { type Certainty, leastCertain } from "./basis.ts";
import type { Evaluation } from "./evaluate/evaluation.ts";
import { evidenceOf } from "./evidence.ts";

/** How sure an award of that day is: as sure as the least sure of its conditions, its amount and its payee. */
export function certaintyOf(evaluation: Evaluation, on: LocalDate): Certainty {
  const { programme } = evaluation;
  const { parameters } = evidenceOf(evaluation, programme.pays.amount, on);
  return leastCertain([
    ...programme.conditions.map((it) => it.certainty),
    ...parameters.map((it) => it.certainty),
    programme.payee.certainty,
  ]);
}

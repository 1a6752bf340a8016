import type { LocalDate } from "@dayaq/kernel";
import type { Share } from "./award.ts";
import { type Certainty, leastCertain } from "./basis.ts";
import type { Evaluation } from "./evaluate/evaluation.ts";
import { evidenceOf } from "./evidence.ts";

/** How sure an award of that day is: as sure as the least sure of its conditions, its amount and, where it chose somebody, its payee rule. */
export function certaintyOf(evaluation: Evaluation, on: LocalDate, shares: readonly Share[]): Certainty {
  const { programme } = evaluation;
  const { parameters } = evidenceOf(evaluation, programme.pays.amount, on);
  return leastCertain([
    ...programme.conditions.map((it) => it.certainty),
    ...parameters.map((it) => it.certainty),
    ...(shares.some((share) => isChosen(evaluation, share)) ? [programme.payee.certainty] : []),
  ]);
}

/** Nobody had to be chosen where an adult's own right is paid to that adult, or a claimant's to the claimant. */
const isChosen = ({ programme, about }: Evaluation, { beneficiary, payee }: Share): boolean =>
  payee !== beneficiary ||
  (programme.mode === "automatic" && programme.beneficiaries.kind === "one" && beneficiary !== about);

import type { Share } from "./award.ts";
import { type Certainty, leastCertain } from "./basis.ts";
import type { Evaluation } from "./evaluate/evaluation.ts";
import type { Evidence } from "./reasons/trail.ts";

/**
 * How sure an award is: as sure as the least sure of its conditions, of the parameters that its amount was taken from and, where it
 * chose somebody, of its payee rule.
 */
export function certaintyOf(
  evaluation: Evaluation,
  { parameters }: Pick<Evidence, "parameters">,
  shares: readonly Share[],
): Certainty {
  const { programme } = evaluation;
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

import type { Share } from "./award.ts";
import { type Certainty, leastCertain } from "./basis.ts";
import { claimsInOrder } from "./evaluate/claims.ts";
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
function isChosen(evaluation: Evaluation, { beneficiary, payee }: Share): boolean {
  const { mode, automaticWhen, beneficiaries } = evaluation.programme;
  if (payee !== beneficiary) return true;
  if (beneficiaries.kind !== "one" || beneficiary === evaluation.about) return false;
  if (automaticWhen === undefined) return mode === "automatic";
  return claimsInOrder(evaluation).every(({ by }) => by !== beneficiary);
}

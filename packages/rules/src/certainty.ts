import type { LocalDate } from "@dayaq/kernel";
import type { Share } from "./award.ts";
import { type Certainty, leastCertain } from "./basis.ts";
import type { Evaluation } from "./evaluate/evaluation.ts";
import { evidenceOf } from "./evidence.ts";

/** How sure an award of that day is: as sure as the least sure of its conditions, its amount and its payee. */
export function certaintyOf(evaluation: Evaluation, on: LocalDate, shares: readonly Share[]): Certainty {
  const { programme } = evaluation;
  const { parameters } = evidenceOf(evaluation, programme.pays.amount, on);
  return leastCertain([
    ...programme.conditions.map((it) => it.certainty),
    ...parameters.map((it) => it.certainty),
    ...(isPaidToTheirOwn(evaluation, shares) ? [] : [programme.payee.certainty]),
  ]);
}

/** Nobody doubts that people are paid what is theirs. A rule that picks somebody else, or picks whose it is, may be doubted. */
function isPaidToTheirOwn({ programme, about }: Evaluation, shares: readonly Share[]): boolean {
  const picked = programme.mode === "automatic" && programme.beneficiaries.kind === "one";
  return shares.every(({ beneficiary, payee }) => payee === beneficiary && (!picked || beneficiary === about));
}

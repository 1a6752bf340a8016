import type { Award } from "@dayaq/rules";
import type { Proposal } from "../../entitlements/index.ts";

/** What these awards give each payee. */
export function sumsOf(awards: readonly Award[]): Map<number, number> {
  const sums = new Map<number, number>();
  for (const award of awards) {
    if (award.kind !== "due") continue;
    for (const { payee, beneficiary, amount } of award.shares) {
      const party = (payee ?? beneficiary) as number; // party ids of the registry
      sums.set(party, (sums.get(party) ?? 0) + amount);
    }
  }
  return sums;
}

/** Who is paid now, and who would be. */
export const payeesIn = ({ findings }: Pick<Proposal, "findings">): number[] => [
  ...new Set(findings.flatMap(({ before, after }) => [...sumsOf([before, after]).keys()])),
];

import { minor, type Minor, ZERO } from "@dayaq/kernel";
import type { Award, PersonId } from "@dayaq/rules";
import { type Due, isDue, paysAlike } from "./right.ts";

/** How what should be paid differs from what is decided, on one day. The words are stored. */
export type Difference = "same" | "waiting" | "granted" | "raised" | "re-split" | "payee-changed" | "lowered" | "ended";

/** Of several changes the gravest for the person names them all. */
export const GRAVEST_FIRST = ["ended", "lowered", "re-split", "payee-changed", "granted", "raised"] as const;

export interface Compared {
  readonly difference: Difference;
  /** Who would get less than was decided, or nothing. */
  readonly losers: readonly PersonId[];
}

const nobodyLoses = (difference: Difference): Compared => ({ difference, losers: [] });

/** Compares two days by the table of the README. An answer that is not known yet changes nothing that was decided. */
export function compare(decided: Award, determined: Award): Compared {
  if (determined.kind === "undetermined") return nobodyLoses("waiting");
  if (!isDue(decided)) return nobodyLoses(isDue(determined) ? "granted" : "same");
  if (!isDue(determined)) return { difference: "ended", losers: decided.shares.map(({ beneficiary }) => beneficiary) };
  if (paysAlike(decided, determined)) return nobodyLoses("same");
  return compareShares(decided, determined);
}

function compareShares(decided: Due, determined: Due): Compared {
  const before = sharesByPerson(decided);
  const after = sharesByPerson(determined);
  const losers = [...before].filter(([person, sum]) => (after.get(person) ?? ZERO) < sum).map(([person]) => person);
  if (determined.amount < decided.amount) return { difference: "lowered", losers };
  const stays = [...before.keys()].some((person) => after.has(person));
  // Nobody of before is left: one person loses the right and another gains it, which is no splitting of a sum.
  if (losers.length > 0) return { difference: stays ? "re-split" : "ended", losers };
  return nobodyLoses(
    determined.amount > decided.amount ? "raised" : sameSums(before, after) ? "payee-changed" : "re-split",
  );
}

function sharesByPerson({ shares }: Due): Map<PersonId, Minor> {
  const sums = new Map<PersonId, Minor>();
  for (const { beneficiary, amount } of shares) sums.set(beneficiary, minor((sums.get(beneficiary) ?? 0) + amount));
  return sums;
}

const sameSums = (a: ReadonlyMap<PersonId, Minor>, b: ReadonlyMap<PersonId, Minor>): boolean =>
  a.size === b.size && [...a].every(([person, sum]) => b.get(person) === sum);

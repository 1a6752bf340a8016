import type { Payee } from "../ports.ts";

/** Why money that is for these people, or would go to one of them, has to wait. The words are stored. */
export const GONE = ["death", "missing"] as const;
export type Gone = (typeof GONE)[number];

/** What keeps it back; undefined while everybody is there. */
export function goneOf(people: readonly (Payee | undefined)[]): Gone | undefined {
  if (people.some((it) => it !== undefined && it.diedOn !== null)) return "death";
  return people.some((it) => it?.isMissing === true) ? "missing" : undefined;
}

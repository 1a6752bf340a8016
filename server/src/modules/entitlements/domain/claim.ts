import { type LocalDate, segments } from "@dayaq/kernel";
import type { Award, Claim } from "@dayaq/rules";
import { isDue, type Right } from "./right.ts";

type Asked = Pick<Claim, "by" | "on">;

/** How an application ended; one that has no such answer waits. `settled`: what was asked for is had by somebody else. */
export type ClaimAnswer = "granted" | "not-granted" | "settled";

/**
 * What an application came to by what is decided, and by what the rules say now. Only what is due from its day on answers it: what the
 * same person had before is another matter, also while it still runs, and it is no "no" while anything from there on is not known.
 */
export function answerTo(asked: Asked, decided: Right, rules: Right): ClaimAnswer | undefined {
  const since = occasionOf(asked, rules);
  const owed = awardsFrom(rules, asked.on, since);
  const isOwed = owed.some(isDue);
  if (isOwed && isGiven(asked, decided, since)) return "granted";
  if (owed.some(({ kind }) => kind === "undetermined")) return undefined;
  if (!isOwed) return "not-granted";
  const isAnothers = !isGiven(asked, rules, since) && awardsFrom(decided, asked.on, since).some(isDue);
  return isAnothers ? "settled" : undefined;
}

/** Whether something from the day of an application on is not known. */
export const isInDoubt = (asked: Asked, rules: Right): boolean =>
  awardsFrom(rules, asked.on, occasionOf(asked, rules)).some(({ kind }) => kind === "undetermined");

/** Whether something is due to whoever asked: theirs, or paid to them for another. */
export const isGiven = (asked: Asked, right: Right, since: LocalDate = occasionOf(asked, right)): boolean =>
  awardsFrom(right, asked.on, since)
    .filter(isDue)
    .some(({ shares }) => shares.some(({ beneficiary, payee }) => beneficiary === asked.by || payee === asked.by));

/** The day of the one-off that is asked for: what it is given for comes before the word. */
const occasionOf = ({ on }: Asked, { once }: Right): LocalDate => once.findLast((it) => it.on <= on)?.on ?? on;

const awardsFrom = ({ timeline, once }: Right, on: LocalDate, occasion: LocalDate): Award[] => [
  ...[...segments(timeline)].filter(({ until }) => until > on).map(({ value }) => value),
  ...once.filter((it) => it.on >= occasion).map(({ award }) => award),
];

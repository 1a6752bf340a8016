import { at, type LocalDate, OPEN, plusDays, segments } from "@dayaq/kernel";
import type { Award, Claim } from "@dayaq/rules";
import { isDue, type Right } from "./right.ts";

/** Who asked, and from which day. */
export interface Asked extends Pick<Claim, "by" | "on"> {
  /** The day of the next application for the same right; absent: there is none. */
  readonly until?: LocalDate;
}

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
  if (isOwed && isGranted(asked, decided, rules)) return "granted";
  if (owed.some(({ kind }) => kind === "undetermined")) return undefined;
  if (!isOwed) return "not-granted";
  const isAnothers = !isGiven(asked, rules, since) && awardsFrom(decided, asked.on, since).some(isDue);
  return isAnothers ? "settled" : undefined;
}

/**
 * Whether it is decided that whoever asked has what the rules owe to this application. What the same person had before may reach
 * into its first days, but not to its last: so the last day tells.
 */
export function isGranted(asked: Asked, decided: Right, rules: Right): boolean {
  const last = lastOwed(asked, rules);
  return last === undefined
    ? isGiven(asked, decided, occasionOf(asked, rules))
    : isTo(asked, at(decided.timeline, last));
}

/** The last day that the rules owe month by month to an application, to whoever asked if to them at all. */
function lastOwed(asked: Asked, { timeline }: Right): LocalDate | undefined {
  const { on, until: next = OPEN } = asked;
  const owed = [...segments(timeline)].filter((it) => it.until > on && it.from < next && isDue(it.value));
  const last = owed.findLast(({ value }) => isTo(asked, value)) ?? owed.at(-1);
  return last === undefined ? undefined : plusDays(last.until < next ? last.until : next, -1);
}

/** Whether something from the day of an application on is not known. */
export const isInDoubt = (asked: Asked, rules: Right): boolean =>
  awardsFrom(rules, asked.on, occasionOf(asked, rules)).some(({ kind }) => kind === "undetermined");

/** Whether something is due to whoever asked: theirs, or paid to them for another. */
export const isGiven = (asked: Asked, right: Right, since: LocalDate = occasionOf(asked, right)): boolean =>
  awardsFrom(right, asked.on, since).some((award) => isTo(asked, award));

const isTo = ({ by }: Asked, award: Award): boolean =>
  isDue(award) && award.shares.some(({ beneficiary, payee }) => beneficiary === by || payee === by);

/** The day of the one-off that is asked for: what it is given for comes before the word. */
const occasionOf = ({ on }: Asked, { once }: Right): LocalDate => once.findLast((it) => it.on <= on)?.on ?? on;

const awardsFrom = ({ timeline, once }: Right, on: LocalDate, occasion: LocalDate): Award[] => [
  ...[...segments(timeline)].filter(({ until }) => until > on).map(({ value }) => value),
  ...once.filter((it) => it.on >= occasion).map(({ award }) => award),
];

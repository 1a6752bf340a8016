import type { LocalDate } from "@dayaq/kernel";
import { type Explanation, rightKey } from "@dayaq/rules";
import type { Examined } from "../../modules/determinations/index.ts";
import type { EntitlementSeen, RightsSeen } from "../../modules/entitlements/index.ts";

/** What somebody has said of their rights so far. */
interface Said extends Pick<RightsSeen, "givenUp"> {
  readonly party: number;
  /** Whether an application of theirs for a programme is still to be answered. */
  isToAnswer(programme: string): boolean;
}

/**
 * What the law says to somebody's word of today; undefined where no word is missing. It is missing where a right is given on
 * application, or was given up before, and nothing known speaks against it, but perhaps a guess. And it is once more where the law
 * says no to what was asked for before, and would not to the same word of today: the year is over, or what refused it is gone.
 */
export function ifAsked(examined: Examined, { party, givenUp, isToAnswer }: Said): Explanation | undefined {
  const { programme, about, determination, explanation } = examined;
  const { mode, claimed } = determination;
  const right = rightKey({ programme, about });
  const isUnsaid = (mode === "application" && !claimed) || givenUp.some((it) => rightKey(it) === right);
  if (!isRefused(explanation)) return isUnsaid ? explanation : undefined;
  if (mode !== "application" || !claimed || isToAnswer(programme)) return undefined;
  const asked = examined.explainIfAskedBy(party);
  return isRefused(asked) ? undefined : asked;
}

/** A no by a guess alone is none. */
const isRefused = ({ conditions }: Explanation): boolean =>
  conditions.some(({ holds, certainty }) => holds === false && certainty !== "illustrative");

/** Whether these stretches of one right go on, and are this person's own. */
export const isToGiveUp = ({ beneficiary, rhythm, until }: EntitlementSeen, party: number, today: LocalDate): boolean =>
  rhythm === "monthly" && beneficiary === party && until > today;

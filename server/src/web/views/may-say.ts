import type { LocalDate } from "@dayaq/kernel";
import { rightKey } from "@dayaq/rules";
import type { Examined } from "../../modules/determinations/index.ts";
import type { EntitlementSeen, RightsSeen } from "../../modules/entitlements/index.ts";

/** Whether a word is all that is missing: given on application, or given up before; and nothing known speaks against it, but perhaps a guess. */
export function mayAsk(
  { programme, about, determination: { mode, claimed }, explanation }: Examined,
  { givenUp }: Pick<RightsSeen, "givenUp">,
): boolean {
  const right = rightKey({ programme, about });
  const isUnsaid = (mode === "application" && !claimed) || givenUp.some((it) => rightKey(it) === right);
  return (
    isUnsaid && explanation.conditions.every(({ holds, certainty }) => holds !== false || certainty === "illustrative")
  );
}

/** Whether these stretches of one right go on, and are this person's own. */
export const isToGiveUp = ({ beneficiary, rhythm, until }: EntitlementSeen, party: number, today: LocalDate): boolean =>
  rhythm === "monthly" && beneficiary === party && until > today;

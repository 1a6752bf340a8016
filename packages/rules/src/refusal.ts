import { type Certainty, isLessCertain, leastCertain } from "./basis.ts";
import type { ConditionReason, Reasons } from "./reasons/reasons.ts";

/**
 * Why a right gives nothing on a day: the surest of the sentences of the law that do not hold, since each of them alone is enough;
 * the first of those that are equally sure. Undefined where all hold, or may.
 */
export const refusalIn = ({ conditions }: Pick<Reasons, "conditions">): ConditionReason | undefined =>
  conditions
    .filter(({ holds }) => holds === false)
    .reduce<ConditionReason | undefined>(
      (surest, it) => (surest === undefined || isLessCertain(surest.certainty, it.certainty) ? it : surest),
      undefined,
    );

/** How sure it is that no sum is told: as sure as what refuses it, and as everything that was asked where nothing does. */
export const certaintyOfNone = (reasons: Pick<Reasons, "conditions" | "amount">): Certainty =>
  refusalIn(reasons)?.certainty ??
  leastCertain([...reasons.conditions, ...reasons.amount.parameters].map(({ certainty }) => certainty));

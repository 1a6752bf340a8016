import { type LocalDate, plusDays } from "@dayaq/kernel";
import type { Determination } from "@dayaq/rules";

/**
 * The first day after `today` on which the answer changes (outcome, amount, share, payee, or how sure the law is), or on which
 * somebody is to be told that a term runs out. Undefined when nothing ever changes by itself.
 */
export function nextOn(
  { timeline, once }: Determination,
  today: LocalDate,
  termEnds: readonly LocalDate[],
  expiryNoticeDays: readonly number[],
): LocalDate | undefined {
  const notices = termEnds.flatMap((end) => expiryNoticeDays.map((days) => plusDays(end, -days)));
  const coming = [...timeline.from, ...once.map(({ on }) => on), ...notices].filter((on) => on > today);
  return coming.length === 0 ? undefined : (Math.min(...coming) as LocalDate); // the least of some days is a day
}

/**
 * Whether a row is worth keeping: something is or was due, is not known yet, or changes on a known day. That the law of long ago
 * is not modelled is true of everybody, so it alone is no reason.
 */
export const isWorthKeeping = ({ timeline, once }: Determination, next: LocalDate | undefined): boolean =>
  next !== undefined ||
  [...timeline.values, ...once.map(({ award }) => award)].some(
    (award) => award.kind === "due" || (award.kind === "undetermined" && award.reason !== "not-modelled"),
  );

import type { Pays } from "../programme.ts";

/** How often a programme pays, and how a month is counted. */
export function rhythmInWords(pays: Pays): string {
  if (pays.rhythm === "once") return "once";
  if (pays.rhythm === "each") return `once for each ${pays.kind}`;
  if (pays.accrual === "per-quarter" || pays.accrual === "per-year") return pays.accrual.replace("-", " ");
  return `monthly, counted ${pays.accrual}`;
}

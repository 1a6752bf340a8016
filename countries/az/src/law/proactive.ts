import { asAt, type Bool, calendarDay, type Day } from "@dayaq/rules";

/**
 * Sickness, maternity, childcare to three and funerals run by themselves from this day on, by the Cabinet's decision of February
 * 2026; cases that began earlier keep the old rule (reported: report.az, 1news.az of 2 February 2026).
 */
const PROACTIVE_FROM = calendarDay("2026-05-01");

/** Of a case that began on a day. */
export const beganProactive = (began: Day): Bool => PROACTIVE_FROM.onOrBefore(began);

/** Of what is so on a day: since then, and not yet on the eve. */
export const becameSoProactive = (isSo: Bool): Bool =>
  PROACTIVE_FROM.reached().and(asAt(PROACTIVE_FROM.plusDays(-1), isSo).not());

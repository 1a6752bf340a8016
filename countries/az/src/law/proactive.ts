import { asAt, type Bool, calendarDay, type Day, type People, type Person } from "@dayaq/rules";

/**
 * Sickness, maternity, childcare to three and funerals run by themselves from this day on, by the Cabinet's decision of February
 * 2026; cases that began earlier keep the old rule (reported: report.az, 1news.az of 2 February 2026).
 */
const PROACTIVE_FROM = calendarDay("2026-05-01");

/** Of a case that began on a day. */
export const beganProactive = (began: Day): Bool => PROACTIVE_FROM.onOrBefore(began);

/** Of somebody who is one of these on a day: since then, and not yet on the eve. */
export const joinedProactive = (person: Person, people: People): Bool =>
  PROACTIVE_FROM.reached().and(
    people.any((it) => it.is(person).and(asAt(PROACTIVE_FROM.plusDays(-1), isAmong(it, people)).not())),
  );

export const isAmong = (person: Person, people: People): Bool => people.any((it) => it.is(person));

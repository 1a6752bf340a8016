export type { Clock } from "./clock.ts";
export { BrokenInvariant, invariant, unreachable } from "./invariant.ts";
export {
  BEGINNING,
  type CalendarParts,
  day,
  dayOf,
  daysInMonth,
  earlier,
  findDay,
  firstOfMonth,
  firstOfNextMonth,
  isEndOfTime,
  isoDay,
  isoMonth,
  later,
  type LocalDate,
  OPEN,
  partsOf,
  plusDays,
  plusMonths,
  plusYears,
  type ShortMonthRule,
  weekday,
} from "./local-date.ts";
export { MACHINE } from "./machine.ts";
export {
  type Currency,
  decimal,
  findMoney,
  type Minor,
  minor,
  minus,
  partOf,
  plus,
  split,
  sumOf,
  ZERO,
} from "./money.ts";
export { editDistance, nearest, probablyMeant } from "./nearest.ts";
export { type Done, done, fromStates, type Outcome, type Refusal, type RefusalOf, refuse } from "./outcome.ts";
export { ALWAYS, common, holds, type Period, period } from "./period.ts";
export type { Texts } from "./texts.ts";
export {
  at,
  combine,
  constant,
  flatten,
  isSame,
  mapValues,
  type Same,
  segments,
  steps,
  type Timeline,
  TimelineBuilder,
  within,
} from "./timeline.ts";

import type { LocalDate, Texts } from "@dayaq/kernel";
import type { Certainty } from "@dayaq/rules";

/** A holiday on the same days of every year. */
export interface YearlyHoliday {
  readonly code: string;
  readonly title: Texts;
  /** 1 to 12 */
  readonly month: number;
  readonly dayOfMonth: number;
  /** How many days it lasts. */
  readonly days: number;
  /** Whether the next working day is free when it falls on a day of rest. A day of mourning does not move. */
  readonly moves: boolean;
  readonly certainty: Certainty;
}

/** A holiday whose days are set for one year: by the moon, or by a decision. */
export interface DatedHoliday {
  readonly code: string;
  readonly title: Texts;
  readonly from: LocalDate;
  readonly until: LocalDate;
  readonly moves: boolean;
  readonly certainty: Certainty;
}

export interface WorkCalendar {
  /** 1 for Monday to 7 for Sunday. */
  readonly restDays: readonly number[];
  readonly yearly: readonly YearlyHoliday[];
  readonly dated: readonly DatedHoliday[];
  /** Years whose dated holidays are all known. Elsewhere a count of working days may be short of some. */
  readonly completeYears: readonly number[];
}

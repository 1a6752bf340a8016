import type { LocalDate, Minor } from "@dayaq/kernel";

/** What one employer paid in one month. */
export interface WageLineView {
  /** The employer's number. */
  readonly employer: string;
  readonly wage: Minor;
  readonly contribution: Minor;
}

/** A month of the account, by its first day; without lines: nobody has reported a wage. */
export interface WageMonthView {
  readonly month: LocalDate;
  readonly lines: readonly WageLineView[];
}

/** The account of an insured person. */
export interface ContributionsView {
  readonly today: LocalDate;
  /** Whose account it is: a statement on paper says it. */
  readonly name: string;
  readonly number?: { readonly value: string; readonly openedOn?: LocalDate };
  /** As the law counts it today; absent where it cannot, or nothing was ever paid in. */
  readonly capital?: Minor;
  readonly insuredMonths?: number;
  /** Who reports the wages. */
  readonly agency: string;
  /** The latest first. */
  readonly months: readonly WageMonthView[];
}

/** The same at the desk. */
export interface OfficeContributionsView extends ContributionsView {
  readonly personId: string;
}

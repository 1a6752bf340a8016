import type { LocalDate, Minor } from "@dayaq/kernel";

/** Internal number of a person in the registry. */
export type PartyId = number;

/** How often a programme pays. */
export type Rhythm = "monthly" | "quarterly" | "yearly" | "once";

/**
 * How a stretch of a right becomes the sum of one month (quarter, year):
 * `by-days` in proportion to its days; `state-on-first` the amount that holds on the first day;
 * `any-day` the whole amount where the right holds on any day, the last one where it changed inside.
 */
export type AccrualRule = "by-days" | "state-on-first" | "any-day";

/** A stretch of decided right: this amount every month for these days, `[from, until)`. */
export interface EntitledSegment {
  readonly beneficiary: PartyId;
  /** null while an officer has still to say who is paid. */
  readonly payee: PartyId | null;
  readonly from: LocalDate;
  readonly until: LocalDate;
  readonly amount: Minor;
}

/** A decided sum that is due once, on a day. */
export interface EntitledOnce {
  readonly beneficiary: PartyId;
  readonly payee: PartyId | null;
  readonly on: LocalDate;
  readonly amount: Minor;
}

/** What a decision gives this module: the whole decided timeline of (programme, about), also its known future. */
export interface DecidedRight {
  readonly decisionId: number;
  readonly programme: string;
  readonly about: PartyId;
  readonly accrual: AccrualRule;
  readonly rhythm: Rhythm;
  readonly decidedSegments: readonly EntitledSegment[];
  readonly once: readonly EntitledOnce[];
}

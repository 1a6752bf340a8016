import type { LocalDate, Minor } from "@dayaq/kernel";
import type { Accrual } from "@dayaq/rules";

/** Internal number of a person in the registry. */
export type PartyId = number;

/** A right that is paid every month, or a sum that is due once. */
export type Rhythm = "monthly" | "once";

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
  readonly accrual: Accrual;
  readonly rhythm: Rhythm;
  readonly decidedSegments: readonly EntitledSegment[];
  readonly once: readonly EntitledOnce[];
  /** The fund that pays what is due once; without it, as of all that runs on, the programme's own. */
  readonly fund?: string | null | undefined;
  /** What was paid beyond it stays paid: a version of the law is backed out, and nobody pays for that. */
  readonly leavesPaid?: boolean | undefined;
}

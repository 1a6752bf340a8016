import type { ShortMonthRule, Texts } from "@dayaq/kernel";
import type { Stated } from "./stated.ts";

/** How the country counts, where its acts are silent or one sentence says it for all programmes. Days are calendar days unless said. */
export interface Conventions {
  /** What 31 January plus one month is, and when a person born on 29 February ages. */
  readonly shortMonths: Stated<ShortMonthRule>;
  /** Days from registration within which a decision is taken. */
  readonly decisionDays: Stated<number>;
  /** Days within which a refusal is told, with its reasons. */
  readonly refusalNoticeDays: Stated<number>;
  /** Days from the day after the notice during which a person may appeal; the last one is included. */
  readonly appealDays: Stated<number>;
  /** Days between the notice of a lowering and the first lower payment. */
  readonly adverseNoticeDays: Stated<number>;
  /** Days from the day after the notice during which a proposal may be contested; the last one is included. */
  readonly contestDays: Stated<number>;
  /** Days before the end of a term at which the person is told, longest first. */
  readonly expiryNoticeDays: Stated<readonly number[]>;
  /** Whether a right goes on while the agency that must assess it again is late. */
  readonly continuesWhenAssessmentIsLate: Stated<boolean>;
  /** How far back a right is paid when it existed but nobody knew. */
  readonly arrearsMonthsMax: Stated<number>;
  /** Days for which a card order waits at the bank branch for its owner. */
  readonly cardOrderDays: Stated<number>;
  /** Days back, from the day of entry, on which an officer may say that a paper came: what lies further back would be paid on one person's word. */
  readonly paperDays: Stated<number>;
  /** When a rule that decides by itself is stopped for new decisions: how wrong it was, or how often contested, over how many answers and months. */
  readonly automationStop: Stated<{
    /** Errors of a thousand answers; more stop it. */
    readonly errorsPerThousand: number;
    /** Contested of a thousand answers; more stop it. Absent: what is contested stops nothing until it is found wrong. */
    readonly appealsPerThousand?: number;
    /** Fewer answers say nothing about a rule. */
    readonly answersMin: number;
    readonly months: number;
  }>;
  /** How a month is counted, in words, by the accrual rule that a programme names. */
  readonly monthAccrual: Readonly<Record<string, Texts>>;
}

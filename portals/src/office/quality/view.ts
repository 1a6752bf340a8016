import type { LocalDate } from "@dayaq/kernel";

/** How often something was so, and of a thousand; undefined where nothing was counted. */
export interface RateView {
  readonly count: number;
  readonly perThousand?: number;
}

/** A rule under one version of the law. */
export interface RuleLineView {
  readonly programme: string;
  readonly condition: string;
  readonly title: string;
  /** The sentence of the law. */
  readonly says: string;
  /** Which version of the law, as people name it. */
  readonly law: string;
  readonly answers: number;
  readonly appeals: RateView;
  readonly errors: RateView;
  readonly isStopped: boolean;
}

export interface StopRuleView {
  readonly errorsPerThousand: number;
  /** Absent where contested answers stop nothing. */
  readonly appealsPerThousand?: number;
  readonly answersMin: number;
  readonly months: number;
}

export interface QualityView {
  readonly rules: readonly RuleLineView[];
  readonly months: number;
  readonly stopRule: StopRuleView;
}

export interface RuleMonthView {
  readonly month: LocalDate;
  readonly answers: number;
  readonly appeals: RateView;
  readonly errors: RateView;
}

/** One thing done with a rule. */
export interface RuleActView {
  readonly act: "stopped" | "start-proposed" | "start-refused" | "started";
  readonly by: string;
  readonly on: LocalDate;
  readonly reason: string;
}

export interface RuleView {
  readonly programme: string;
  readonly condition: string;
  readonly title: string;
  readonly says: string;
  readonly isStopped: boolean;
  readonly months: readonly RuleMonthView[];
  readonly acts: readonly RuleActView[];
  /** Who wants it to go on, and why. */
  readonly proposal?: { readonly by: string; readonly reason: string; readonly barred?: string };
}

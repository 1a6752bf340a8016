import type { LocalDate, Outcome } from "@dayaq/kernel";
import type { Pool, Tx } from "../../platform/index.ts";
import type { Rule, RuleAct, RuleActWord, StopRule } from "./domain/rule.ts";
import type { QualityPorts } from "./ports.ts";
import { actsOf, stoppedRules } from "./rule-store.ts";
import { monthsOf, type RuleMonth, type RuleRate, rulesSince } from "./tally-store.ts";
import { type ActingOnRule, actOnRule, type RuleRefusal, type RuleVerb } from "./use-cases/act-on-rule.ts";
import { countDays, firstMonth, measureDay } from "./use-cases/count-days.ts";

/** How good the rules are at deciding by themselves, and the switch that stops one for new decisions. */
export interface Quality {
  readonly stopRule: StopRule;
  /** The daily work: counts what happened, and stops what is wrong too often. Again adds nothing. */
  measureDay(pool: Pool, today: LocalDate): Promise<Readonly<Record<string, number>>>;
  /** Counts what happened up to now, for whoever does not want to wait for the day's end. */
  countNow(tx: Tx, today: LocalDate): Promise<number>;
  /** Every rule that answered in the last months, worst first, under each law by itself. */
  rates(tx: Tx, today: LocalDate, months: number): Promise<RuleRate[]>;
  /** One rule under all laws, month by month. */
  months(tx: Tx, rule: Rule, today: LocalDate, months: number): Promise<RuleMonth[]>;
  actsOf(tx: Tx, rule: Rule): Promise<RuleAct[]>;
  stoppedRules(tx: Tx): Promise<Rule[]>;
  act(
    tx: Tx,
    rule: Rule,
    verb: RuleVerb,
    acting: ActingOnRule,
    today: LocalDate,
  ): Promise<Outcome<RuleActWord, RuleRefusal>>;
}

export const qualityModule = (ports: QualityPorts): Quality => ({
  stopRule: ports.stopRule,
  measureDay: (pool, today) => measureDay(pool, today, ports),
  countNow: (tx, today) => countDays(tx, today, ports),
  rates: (tx, today, months) => rulesSince(tx, firstMonth(today, months)),
  months: (tx, rule, today, months) => monthsOf(tx, rule, firstMonth(today, months)),
  actsOf,
  stoppedRules,
  act: (tx, rule, verb, acting, today) => actOnRule(tx, rule, verb, acting, today, ports),
});

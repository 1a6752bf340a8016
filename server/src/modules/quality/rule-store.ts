import type { LocalDate } from "@dayaq/kernel";
import { sqlDay, type Tx } from "../../platform/database.ts";
import type { Rule, RuleAct, RuleActWord } from "./domain/rule.ts";

interface ActRow extends Rule {
  readonly act: RuleActWord;
  readonly by: string;
  readonly reason: string;
  readonly answers: number | null;
  readonly errors: number | null;
  readonly appeals: number | null;
  readonly on_day: LocalDate;
}

/** What was ever done with a rule, the oldest first. Whoever acts on it next holds it until the end of the transaction. */
export async function takeActs(tx: Tx, { programme, condition }: Rule): Promise<RuleAct[]> {
  await tx.query("select pg_advisory_xact_lock(hashtext('quality.rule ' || $1 || ' ' || $2))", [programme, condition]);
  return actsOf(tx, { programme, condition });
}

export async function actsOf(tx: Tx, { programme, condition }: Rule): Promise<RuleAct[]> {
  const { rows } = await tx.query<ActRow>(
    "select act, by, reason, answers, errors, appeals, on_day from quality.rule_act where programme = $1 and condition = $2 order by nth",
    [programme, condition],
  );
  return rows.map(({ on_day: on, answers, errors, appeals, act, by, reason }) => ({
    act,
    by,
    reason,
    on,
    answers: answers ?? undefined,
    errors: errors ?? undefined,
    appeals: appeals ?? undefined,
  }));
}

export async function recordRuleAct(tx: Tx, { programme, condition }: Rule, it: RuleAct): Promise<void> {
  await tx.query(
    `insert into quality.rule_act (programme, condition, nth, act, by, reason, answers, errors, appeals, on_day)
     select $1, $2, 1 + coalesce(max(nth), 0), $3, $4, $5, $6, $7, $8, $9 from quality.rule_act where programme = $1 and condition = $2`,
    [
      programme,
      condition,
      it.act,
      it.by,
      it.reason,
      it.answers ?? null,
      it.errors ?? null,
      it.appeals ?? null,
      sqlDay(it.on),
    ],
  );
}

/** Every rule that is stopped at present. One small query: a batch of decisions asks it once. */
export async function stoppedRules(tx: Tx): Promise<Rule[]> {
  const { rows } = await tx.query<Rule>(
    `select programme, condition from (
       select distinct on (programme, condition) programme, condition, act from quality.rule_act order by programme, condition, nth desc) last
     where act <> 'started' order by programme, condition`,
  );
  return rows;
}

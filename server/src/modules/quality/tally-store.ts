import type { LocalDate, Period } from "@dayaq/kernel";
import { sqlDay, type Tx } from "../../platform/database.ts";
import type { Rule, RuleCount, StopGround, StopRule } from "./domain/rule.ts";

/** A rule under one law: how often it answered, and how often that was contested or wrong. */
export interface RuleRate extends Rule {
  readonly lawHash: string;
  readonly answers: number;
  readonly appeals: number;
  readonly errors: number;
}

/** The same of one rule under all laws, month by month. */
export interface RuleMonth extends Omit<RuleRate, "programme" | "condition" | "lawHash"> {
  /** First day of the month in which the answers were given. */
  readonly month: LocalDate;
}

const COUNTS = `coalesce(sum(count) filter (where what = 'answer'), 0)::bigint as answers,
  coalesce(sum(count) filter (where what = 'contested'), 0)::bigint as appeals,
  coalesce(sum(count) filter (where what in ('rejected', 'corrected', 'undone')), 0)::bigint as errors`;

/** Puts what happened on these days in place of what was counted of them before. */
export async function writeTally(tx: Tx, { from, until }: Period, counts: readonly RuleCount[]): Promise<void> {
  await tx.query("delete from quality.tally where happened_on >= $1 and happened_on < $2", [
    sqlDay(from),
    sqlDay(until),
  ]);
  await tx.query(
    `insert into quality.tally as t (happened_on, programme, condition, law_hash, answered_in, what, count)
     select happened, programme, condition, law_hash, answered, what, sum(count)
     from unnest($1::date[], $2::text[], $3::text[], $4::text[], $5::date[], $6::text[], $7::bigint[])
       as c (happened, programme, condition, law_hash, answered, what, count) group by 1, 2, 3, 4, 5, 6`,
    [
      counts.map(({ happenedOn }) => sqlDay(happenedOn)),
      counts.map(({ programme }) => programme),
      counts.map(({ condition }) => condition),
      counts.map(({ lawHash }) => lawHash),
      counts.map(({ answeredIn }) => sqlDay(answeredIn)),
      counts.map(({ what }) => what),
      counts.map(({ count }) => count),
    ],
  );
}

/** The first day that is not counted to its end; undefined where nothing is counted yet. Held until the end of the transaction. */
export async function countedUntil(tx: Tx): Promise<LocalDate | undefined> {
  await tx.query("select pg_advisory_xact_lock(hashtext('quality.counted'))");
  const { rows } = await tx.query<{ until: LocalDate }>("select until from quality.counted");
  return rows[0]?.until;
}

export async function noteCounted(tx: Tx, until: LocalDate): Promise<void> {
  await tx.query(
    "insert into quality.counted (until) values ($1) on conflict (single) do update set until = excluded.until",
    [sqlDay(until)],
  );
}

/** Every rule that answered since a month, worst first; those that nothing is wrong with by how often they answered. */
export async function rulesSince(tx: Tx, since: LocalDate): Promise<RuleRate[]> {
  const { rows } = await tx.query<RuleRate>(
    `select programme, condition, law_hash as "lawHash", ${COUNTS} from quality.tally where answered_in >= $1
     group by 1, 2, 3 order by (${ERRORS_PER_ANSWER}) desc, answers desc, programme, condition, law_hash`,
    [sqlDay(since)],
  );
  return rows;
}

const ERRORS_PER_ANSWER = `coalesce(sum(count) filter (where what in ('rejected', 'corrected', 'undone')), 0)
  / greatest(1, coalesce(sum(count) filter (where what = 'answer'), 0))::numeric`;

/** One rule month by month, the oldest first. */
export async function monthsOf(tx: Tx, { programme, condition }: Rule, since: LocalDate): Promise<RuleMonth[]> {
  const { rows } = await tx.query<RuleMonth>(
    `select answered_in as month, ${COUNTS} from quality.tally
     where programme = $1 and condition = $2 and answered_in >= $3 group by 1 order by 1`,
    [programme, condition, sqlDay(since)],
  );
  return rows;
}

/** A rule that has passed a threshold, by what was counted of it under one law. */
export interface FailingRule extends Rule {
  readonly answers: number;
  readonly errors: number;
  readonly appeals: number;
  readonly ground: StopGround;
}

/**
 * Rules that have passed a threshold and still run. Under each law by itself: a new version is not covered by the good years of the
 * old. After two people have let a rule go on, only what happened since counts.
 */
export async function rulesToStop(
  tx: Tx,
  { errorsPerThousand, appealsPerThousand, answersMin }: StopRule,
  since: LocalDate,
): Promise<FailingRule[]> {
  const { rows } = await tx.query<FailingRule>(
    `with last as (
       select distinct on (programme, condition) programme, condition, act, on_day from quality.rule_act order by programme, condition, nth desc
     ), rates as (
       select t.programme, t.condition, t.law_hash, ${COUNTS}
       from quality.tally t left join last using (programme, condition)
       where t.answered_in >= $1 and coalesce(last.act = 'started', true)
         and (last.on_day is null or (t.happened_on > last.on_day and t.answered_in >= date_trunc('month', last.on_day)))
       group by 1, 2, 3
     )
     select distinct on (programme, condition) programme, condition, answers, errors, appeals,
            case when errors * 1000 > answers * $3::int then 'threshold' else 'appeals' end as ground
     from rates where answers >= $2 and (errors * 1000 > answers * $3::int or appeals * 1000 > answers * $4::int)
     order by programme, condition, errors * 1000 > answers * $3::int desc, errors::numeric / answers desc, appeals::numeric / answers desc`,
    [sqlDay(since), answersMin, errorsPerThousand, appealsPerThousand ?? null],
  );
  return rows;
}

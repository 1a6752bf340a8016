import type { Period } from "@dayaq/kernel";
import { sqlDay, type Tx } from "../../platform/database.ts";
import type { RuleCount } from "../quality/index.ts";

/** The noes of some days, by the condition that did not hold. */
export async function noesByRule(tx: Tx, { from, until }: Period): Promise<RuleCount[]> {
  const { rows } = await tx.query<RuleCount>(
    `select since as "happenedOn", date_trunc('month', since)::date as "answeredIn", programme, condition, law_hash as "lawHash",
       'answer' as what, count(*) as count
     from life_events.outcome where ((recorded_on >= $1 and recorded_on < $2) or settled_on >= $1)
       and outcome = 'not-granted' and condition is not null and since >= $1 and since < $2 group by 1, 2, 3, 4, 5`,
    [sqlDay(from), sqlDay(until)],
  );
  return rows;
}

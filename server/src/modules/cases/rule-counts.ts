import type { Period } from "@dayaq/kernel";
import { sqlDay, type Tx } from "../../platform/database.ts";
import type { RuleCount } from "../quality/index.ts";

/** The noes that people contested on some days, by the condition for which the no was said. */
export async function contestedNoesByRule(tx: Tx, { from, until }: Period): Promise<RuleCount[]> {
  const { rows } = await tx.query<RuleCount>(
    `select opened_on as "happenedOn", date_trunc('month', (subject ->> 'saidOn')::date)::date as "answeredIn",
       subject ->> 'programme' as programme, subject ->> 'condition' as condition, subject ->> 'law' as "lawHash",
       'contested' as what, count(*) as count
     from cases.task where kind = 'contested-no' and subject ? 'condition' and opened_on >= $1 and opened_on < $2 group by 1, 2, 3, 4, 5`,
    [sqlDay(from), sqlDay(until)],
  );
  return rows;
}

import { firstOfMonth, type LocalDate, MACHINE, plusDays, plusMonths } from "@dayaq/kernel";
import { inTransaction, type Pool, type Tx } from "../../../platform/index.ts";
import type { QualityPorts } from "../ports.ts";
import { recordRuleAct } from "../rule-store.ts";
import { countedUntil, noteCounted, rulesToStop, writeTally } from "../tally-store.ts";
import { ruleKey } from "./act-on-rule.ts";

/** Months that are counted when nothing was counted before. */
const FIRST_MONTHS = 12;

/** Counts the days since the last count, today as far as it has gone: what is counted of it is counted again when it is over. */
export async function countDays(tx: Tx, today: LocalDate, { sources }: Pick<QualityPorts, "sources">): Promise<number> {
  // The first time a year is counted, and not all that ever was: years ago the law was another.
  const from = (await countedUntil(tx)) ?? firstMonth(today, FIRST_MONTHS);
  const days = { from, until: plusDays(today, 1) };
  const counts = [];
  for (const source of sources) counts.push(...(await source(tx, days))); // one for each module that gives answers
  await writeTally(tx, days, counts);
  await noteCounted(tx, today);
  return counts.reduce((sum, { what, count }) => (what === "answer" ? sum + count : sum), 0);
}

/** Once a business day: what happened is counted, and a rule that is wrong or contested too often is stopped for new decisions, with a task. */
export async function measureDay(
  pool: Pool,
  today: LocalDate,
  ports: QualityPorts,
): Promise<Readonly<Record<string, number>>> {
  return inTransaction(pool, async (tx) => {
    const answers = await countDays(tx, today, ports);
    const since = firstMonth(today, ports.stopRule.months);
    const failing = await rulesToStop(tx, ports.stopRule, since);
    for (const { programme, condition, answers: of, errors, appeals, ground } of failing)
      await recordRuleAct(
        tx,
        { programme, condition },
        {
          act: "stopped",
          by: MACHINE,
          reason: ground,
          on: today,
          answers: of,
          errors,
          appeals,
        },
      ); // a handful, and hardly ever one
    await ports.cases.open(
      tx,
      failing.map(({ programme, condition, ground }) => ({
        key: ruleKey({ programme, condition }),
        kind: "rule-stopped",
        reason: ground,
        partyId: null,
        subject: { programme, condition },
      })),
      today,
    );
    return { answers, stopped: failing.length };
  });
}

/** First day of the first of so many months, this one among them. */
export const firstMonth = (today: LocalDate, months: number): LocalDate =>
  plusMonths(firstOfMonth(today), 1 - months, "first-of-next-month");

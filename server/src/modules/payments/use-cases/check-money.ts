import { firstOfMonth, type LocalDate } from "@dayaq/kernel";
import type { Tx } from "../../../platform/index.ts";
import { accrueRight } from "../domain/accrual.ts";
import { matterKey } from "../domain/settlement.ts";
import type { Difference, MoneyCheck } from "../domain/money-check.ts";
import { differencesOfBank, differencesOfLedger, differencesOfOrders } from "../store/checks.ts";
import { duesByMonth, listMatters } from "../store/dues.ts";
import { loadEntitled } from "../store/entitled.ts";

/** Matters looked at with one pair of statements. */
const PIECE = 5_000;

/** The nightly check: decisions = dues = orders = bank statements, and the ledger says the same of each. */
export async function checkMoney(tx: Tx, today: LocalDate): Promise<MoneyCheck> {
  const differences: Difference[] = [];
  let matters = 0;
  for (let after = 0; ;) {
    const piece = await listMatters(tx, after, PIECE);
    if (piece.length === 0) break;
    matters += piece.length;
    const wanted = new Map<string, number>();
    for (const right of await loadEntitled(tx, piece)) {
      for (const { beneficiary, payee, month, amount } of accrueRight(right, firstOfMonth(today))) {
        wanted.set(`${matterKey(right)}/${beneficiary}/${payee}/${month}`, amount);
      }
    }
    for (const row of await duesByMonth(tx, piece)) {
      const key = `${matterKey(row)}/${row.beneficiary}/${row.payee}/${row.origin}`;
      const expected = wanted.get(key) ?? 0;
      wanted.delete(key);
      if (expected !== row.amount)
        differences.push({ check: "decisions=dues", what: key, expected, found: row.amount });
    }
    // A month that nobody has opened yet has no dues; that is late, not wrong, and the opening says so itself.
    for (const [what, expected] of wanted) differences.push({ check: "decisions=dues", what, expected, found: 0 });
    after = piece.at(-1)?.about ?? Number.MAX_SAFE_INTEGER;
  }
  differences.push(
    ...(await differencesOfLedger(tx)),
    ...(await differencesOfOrders(tx)),
    ...(await differencesOfBank(tx)),
  );
  return { on: today, matters, differences };
}

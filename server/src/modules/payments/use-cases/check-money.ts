import type { LocalDate } from "@dayaq/kernel";
import type { Tx } from "../../../platform/index.ts";
import { compareDues, type Difference, type MoneyCheck } from "../domain/money-check.ts";
import { differencesOfBank, differencesOfLedger, differencesOfOrders } from "../store/checks.ts";
import { duesByMonth, listMatters } from "../store/dues.ts";
import { loadEntitled } from "../store/entitled.ts";

/** Parties looked at with one pair of statements. */
const PIECE = 5_000;

/** The nightly check: decisions = dues = orders = bank statements, and the ledger says the same of each. */
export async function checkMoney(tx: Tx, today: LocalDate): Promise<MoneyCheck> {
  const differences: Difference[] = [];
  let matters = 0;
  for (let after = 0; ;) {
    const piece = await listMatters(tx, after, PIECE);
    const last = piece.at(-1);
    if (!last) break;
    matters += piece.length;
    differences.push(...compareDues(await loadEntitled(tx, piece), await duesByMonth(tx, piece), today));
    after = last.about;
  }
  differences.push(
    ...(await differencesOfLedger(tx)),
    ...(await differencesOfOrders(tx)),
    ...(await differencesOfBank(tx)),
  );
  return { on: today, matters, differences };
}

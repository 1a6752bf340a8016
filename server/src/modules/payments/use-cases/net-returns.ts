import { firstOfMonth, type LocalDate } from "@dayaq/kernel";
import type { Tx } from "../../../platform/index.ts";
import { settleReturned } from "../domain/settlement.ts";
import type { PaymentPorts } from "../ports.ts";
import { type GivenBack, loadAccounts } from "../store/dues.ts";
import { writeSettlement } from "./write-settlement.ts";

/**
 * Money has come back of which a part was paid too much: that part is not owed again, and not asked for either. Its recovery is
 * withdrawn and the due that came back is lowered by the same sum; nothing is netted against any other payment. The caller holds
 * off the opening of months (`whilePosting`), as whoever posts dues does.
 */
export async function netReturns(
  tx: Tx,
  returned: readonly GivenBack[],
  today: LocalDate,
  ports: PaymentPorts,
): Promise<void> {
  const matters = [...new Map(returned.map((it) => [`${it.programme}/${it.about}`, it])).values()];
  if (matters.length === 0) return;
  const accounts = await loadAccounts(tx, matters);
  const settled = settleReturned(accounts, returned, firstOfMonth(today));
  if (settled.added.length === 0) return;
  await writeSettlement(tx, accounts, settled, today, ports);
}

import type { LocalDate } from "@dayaq/kernel";
import type { Tx } from "../../../platform/index.ts";
import { moveOfDue, moveOfWaived } from "../domain/due-moves.ts";
import { postingsOf } from "../domain/ledger.ts";
import { type Settlement, withOwnIds } from "../domain/settlement.ts";
import type { PaymentPorts } from "../ports.ts";
import { type StoredAccount, takeIds, writeDues } from "../store/dues.ts";
import { postEntry } from "../store/ledger.ts";
import { recountOrders } from "../store/orders.ts";
import { recordWithdrawals, writeRecoveries } from "../store/recoveries.ts";
import { purseOf } from "./country.ts";
import { tellRecoveries } from "./tell-recoveries.ts";

/**
 * Writes what a settlement has changed: dues, recoveries, drafts, one entry in the ledger, and tells of recoveries. Answers with it under
 * the ids that dues and recoveries have now.
 */
export async function writeSettlement(
  tx: Tx,
  accounts: ReadonlyMap<string, StoredAccount>,
  provisional: Settlement,
  today: LocalDate,
  ports: PaymentPorts,
): Promise<Settlement> {
  const settled = withOwnIds(provisional, {
    dues: await takeIds(tx, "due_id", provisional.added.length),
    recoveries: await takeIds(tx, "recovery_id", provisional.opened.length),
  });
  const { added, reduced, opened, withdrawn } = settled;
  const moves = [
    ...added.flatMap((due) => moveOfDue(due, purseOf(ports.country, due)) ?? []),
    ...withdrawn.map(({ before, after, programme }) =>
      moveOfWaived(before, after, purseOf(ports.country, { programme, fund: after.fund })),
    ),
  ];
  const entryId = await postEntry(tx, { kind: "dues-posted", on: today, subject: null, postings: postingsOf(moves) });
  await writeDues(tx, added, reduced, { entryId, today });
  await writeRecoveries(
    tx,
    opened,
    withdrawn.map(({ after }) => after),
    today,
  );
  await recordWithdrawals(tx, withdrawn, today);
  if (reduced.length > 0)
    await recountOrders(
      tx,
      [...accounts.values()].flatMap(({ drafts }) => [...drafts.keys()]),
    );
  await tellRecoveries(tx, settled, today, ports);
  return settled;
}

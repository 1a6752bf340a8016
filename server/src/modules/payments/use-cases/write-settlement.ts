import { invariant, type LocalDate } from "@dayaq/kernel";
import type { Tx } from "../../../platform/index.ts";
import type { Ids } from "../domain/difference.ts";
import { moveOfDue, moveOfWaived } from "../domain/due-moves.ts";
import { postingsOf } from "../domain/ledger.ts";
import { countingIds, type Settlement } from "../domain/settlement.ts";
import type { PaymentPorts } from "../ports.ts";
import { type StoredAccount, takeIds, writeDues } from "../store/dues.ts";
import { postEntry } from "../store/ledger.ts";
import { recountOrders } from "../store/orders.ts";
import { recordWithdrawals, writeRecoveries } from "../store/recoveries.ts";
import { purseOf } from "./country.ts";
import { tellRecoveries } from "./tell-recoveries.ts";

/** Writes what a settlement has changed: dues, recoveries, drafts, one entry in the ledger, and tells of recoveries. */
export async function writeSettlement(
  tx: Tx,
  accounts: ReadonlyMap<string, StoredAccount>,
  settled: Settlement,
  today: LocalDate,
  ports: PaymentPorts,
): Promise<void> {
  const { added, reduced, opened, withdrawn } = settled;
  const moves = [
    ...added.flatMap((due) => moveOfDue(due, purseOf(ports.country, due.programme)) ?? []),
    ...withdrawn.map(({ before, after, programme }) => moveOfWaived(before, after, purseOf(ports.country, programme))),
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
}

/** Settles once to count the ids that are needed, and again with ids of the database. */
export async function withIds(tx: Tx, settle: (ids: Ids) => Settlement): Promise<Settlement> {
  const counting = countingIds();
  settle(counting);
  const dues = await takeIds(tx, "due_id", counting.taken.dues);
  const recoveries = await takeIds(tx, "recovery_id", counting.taken.recoveries);
  const next = (ids: number[]) => () => {
    const id = ids.shift();
    invariant(id !== undefined, "the same settlement needs the same number of ids");
    return id;
  };
  return settle({ due: next(dues), recovery: next(recoveries) });
}

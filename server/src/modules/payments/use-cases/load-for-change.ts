import type { LocalDate } from "@dayaq/kernel";
import type { Tx } from "../../../platform/index.ts";
import type { DecidedRight } from "../domain/entitled.ts";
import { matterKey, settleDecisions, type Settlement } from "../domain/settlement.ts";
import { type Changing, loadAccounts, lockDues, type StoredAccount } from "../store/dues.ts";
import { lockBatches } from "../store/orders.ts";

/** Accounts, and what some decisions change in them. */
interface ToChange {
  readonly accounts: ReadonlyMap<string, StoredAccount>;
  readonly settled: Settlement;
}

/**
 * The accounts that these rights change, with what they change. Where something is lowered, their dues are locked with the batches that
 * they are drafted in: nothing of them is released, booked or returned under our hands. What only adds needs no lock but the caller's on
 * the parties.
 */
export async function loadForChange(
  tx: Tx,
  rights: readonly DecidedRight[],
  today: LocalDate,
  changing?: Changing,
): Promise<ToChange> {
  const matters = [...new Map(rights.map((it) => [matterKey(it), it])).values()];
  let accounts = await loadAccounts(tx, matters, changing);
  const settled = settleDecisions(accounts, rights, today);
  if (!settled.added.some(({ amount }) => amount < 0)) return { accounts, settled };
  const locked = new Set<number>();
  for (;;) {
    const batches = draftsOf(accounts).filter((batch) => !locked.has(batch));
    await lockBatches(tx, batches);
    await lockDues(tx, matters);
    for (const batch of batches) locked.add(batch);
    // A due may have been put into another draft while we waited: then that batch is locked in the next round.
    accounts = await loadAccounts(tx, matters, changing);
    if (draftsOf(accounts).every((batch) => locked.has(batch)))
      return { accounts, settled: settleDecisions(accounts, rights, today) };
  }
}

const draftsOf = (accounts: ReadonlyMap<string, StoredAccount>): number[] =>
  [...accounts.values()].flatMap(({ drafts }) => [...drafts.values()]);

import { invariant, type LocalDate } from "@dayaq/kernel";
import type { Tx } from "../../../platform/index.ts";
import { moveOfDue, moveOfWaived } from "../domain/due-moves.ts";
import type { DecidedRight } from "../domain/entitled.ts";
import { postingsOf } from "../domain/ledger.ts";
import { countingIds, type Matter, settleDecisions, type Settlement } from "../domain/settlement.ts";
import type { PaymentPorts } from "../ports.ts";
import { type StoredAccount, takeIds, writeDues } from "../store/dues.ts";
import { replaceEntitled } from "../store/entitled.ts";
import { postEntry } from "../store/ledger.ts";
import { whilePosting } from "../store/locks.ts";
import { recountOrders } from "../store/orders.ts";
import { recordWithdrawals, writeRecoveries } from "../store/recoveries.ts";
import { purseOf } from "./country.ts";
import { loadForChange } from "./load-for-change.ts";
import { promiseDues, type PromisedDue } from "./promise-dues.ts";
import { tellRecoveries } from "./tell-recoveries.ts";

export interface PaymentContext {
  /** The business day. Its month is the open one. */
  readonly today: LocalDate;
}

/** What one decision has become in money; no dues where it changed nothing that is reached. */
export interface Posted extends Matter {
  readonly decisionId: number;
  readonly dues: readonly PromisedDue[];
}

/**
 * Turns decisions into dues: what each month is to have, less what it already has. One entry in the ledger for all of them.
 * The caller holds the locks on the parties whom the decisions are about. Decisions of one matter are applied in the order given.
 */
export async function postDecisions(
  tx: Tx,
  decisions: readonly DecidedRight[],
  { today }: PaymentContext,
  ports: PaymentPorts,
): Promise<Posted[]> {
  if (decisions.length === 0) return [];
  await whilePosting(tx);
  await replaceEntitled(tx, decisions);
  const dues = await settleRights(tx, decisions, today, ports);
  const byDecision = Map.groupBy(dues, ({ decisionId }) => decisionId);
  return decisions.map(({ decisionId, programme, about }) => ({
    decisionId,
    programme,
    about,
    dues: byDecision.get(decisionId) ?? [],
  }));
}

/** Brings the dues of these rights to what is decided; answers with what it added. */
export async function settleRights(
  tx: Tx,
  rights: readonly DecidedRight[],
  today: LocalDate,
  ports: PaymentPorts,
): Promise<PromisedDue[]> {
  const accounts = await loadForChange(tx, rights, today);
  const settled = await settleWithIds(tx, accounts, rights, today);
  return settled.added.length === 0 ? [] : write(tx, accounts, settled, today, ports);
}

async function write(
  tx: Tx,
  accounts: ReadonlyMap<string, StoredAccount>,
  settled: Settlement,
  today: LocalDate,
  ports: PaymentPorts,
): Promise<PromisedDue[]> {
  const { added, reduced, opened, withdrawn } = settled;
  const moves = [
    ...added.map((due) => moveOfDue(due, purseOf(ports.country, due.programme))),
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
  return promiseDues(tx, added, today, ports);
}

/** Settles once to count the ids that are needed, and again with ids of the database. */
async function settleWithIds(
  tx: Tx,
  accounts: ReadonlyMap<string, StoredAccount>,
  decisions: readonly DecidedRight[],
  today: LocalDate,
): Promise<Settlement> {
  const counting = countingIds();
  settleDecisions(accounts, decisions, today, counting);
  const dues = await takeIds(tx, "due_id", counting.taken.dues);
  const recoveries = await takeIds(tx, "recovery_id", counting.taken.recoveries);
  const next = (ids: number[]) => () => {
    const id = ids.shift();
    invariant(id !== undefined, "the same decisions need the same number of ids");
    return id;
  };
  return settleDecisions(accounts, decisions, today, { due: next(dues), recovery: next(recoveries) });
}

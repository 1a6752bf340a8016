import type { LocalDate } from "@dayaq/kernel";
import type { Tx } from "../../../platform/index.ts";
import type { DecidedRight } from "../domain/entitled.ts";
import type { Matter } from "../domain/settlement.ts";
import type { PaymentPorts } from "../ports.ts";
import { replaceEntitled } from "../store/entitled.ts";
import { whilePosting } from "../store/locks.ts";
import { loadForChange } from "./load-for-change.ts";
import { promiseDues, type PromisedDue } from "./promise-dues.ts";
import { writeSettlement } from "./write-settlement.ts";

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
  const change = await loadForChange(tx, rights, today);
  if (change.settled.added.length === 0) return [];
  const settled = await writeSettlement(tx, change.accounts, change.settled, today, ports);
  return promiseDues(tx, settled.added, today, ports);
}

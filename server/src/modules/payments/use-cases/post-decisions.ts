import { BEGINNING, earlier, firstOfMonth, firstOfNextMonth, type LocalDate, OPEN } from "@dayaq/kernel";
import type { Tx } from "../../../platform/index.ts";
import type { DecidedRight } from "../domain/entitled.ts";
import type { Matter } from "../domain/settlement.ts";
import type { PaymentPorts } from "../ports.ts";
import type { Changing } from "../store/dues.ts";
import { replaceEntitled } from "../store/entitled.ts";
import { whilePosting } from "../store/locks.ts";
import { lastOpened } from "../store/opening.ts";
import { withFund } from "./country.ts";
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
  const rights = decisions.map((it) => withFund(ports.country, it));
  const changing = await changingFrom(tx, await replaceEntitled(tx, rights), today);
  const dues = await settleRights(tx, rights, today, ports, changing);
  const byDecision = Map.groupBy(dues, ({ decisionId }) => decisionId);
  return decisions.map(({ decisionId, programme, about }) => ({
    decisionId,
    programme,
    about,
    dues: byDecision.get(decisionId) ?? [],
  }));
}

/**
 * Which months these decisions may change: from the first that is decided otherwise now, and any that has not been opened for everybody.
 * Those before have what is decided of them, as the check of every night holds.
 */
async function changingFrom(tx: Tx, differing: ReadonlyMap<string, LocalDate>, today: LocalDate): Promise<Changing> {
  const opened = await lastOpened(tx);
  const unopened = opened === undefined ? BEGINNING : firstOfNextMonth(opened);
  const since = [...differing].map(
    ([key, on]) => [key, earlier(unopened, on === OPEN ? on : firstOfMonth(on))] as const,
  );
  return { since: new Map(since), open: firstOfMonth(today) };
}

/** Brings the dues of these rights to what is decided, in every month or in those that may change; answers with what it added. */
export async function settleRights(
  tx: Tx,
  rights: readonly DecidedRight[],
  today: LocalDate,
  ports: PaymentPorts,
  changing?: Changing,
): Promise<PromisedDue[]> {
  const change = await loadForChange(tx, rights, today, changing);
  if (change.settled.added.length === 0) return [];
  const settled = await writeSettlement(tx, change.accounts, change.settled, today, ports);
  return promiseDues(tx, settled.added, today, ports);
}

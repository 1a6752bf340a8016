import { done, type LocalDate, minor, type Outcome, refuse } from "@dayaq/kernel";
import type { Tx } from "../../../platform/index.ts";
import { outstanding } from "../domain/due.ts";
import { type Move, postingsOf } from "../domain/ledger.ts";
import type { PaymentPorts } from "../ports.ts";
import { settleEntry } from "../store/suspense.ts";
import { postEntry } from "../store/ledger.ts";
import { lockRecovery, recordAct, writeRecoveries } from "../store/recoveries.ts";
import { suspenseTaskKey } from "./book-statement.ts";
import { purseOf } from "./country.ts";
import type { PaymentContext } from "./post-decisions.ts";
import { recoveryTaskKey } from "./tell-recoveries.ts";

/** What a person decides about an overpayment: to ask for it back, or to let all that is outstanding go. */
export interface RecoveryDecision {
  readonly recoveryId: number;
  readonly act: "claim" | "waive";
  readonly by: string;
  readonly reason: string;
}

type RecoveryRefusal = "recovery.unknown" | "recovery.closed" | "recovery.reason-missing";

export async function decideRecovery(
  tx: Tx,
  { recoveryId, act, by, reason }: RecoveryDecision,
  { today }: PaymentContext,
  ports: PaymentPorts,
): Promise<Outcome<{ readonly outstanding: number }, RecoveryRefusal>> {
  if (reason.trim() === "") return refuse("recovery.reason-missing");
  const recovery = await lockRecovery(tx, recoveryId);
  if (!recovery) return refuse("recovery.unknown", { recovery: recoveryId });
  const left = outstanding(recovery);
  if (left === 0) return refuse("recovery.closed", { recovery: recoveryId });
  await recordAct(tx, { recoveryId, act, amount: left, by, reason, today });
  if (act === "waive") {
    const after = { ...recovery, waived: minor(recovery.waived + left) };
    await writeRecoveries(tx, [], [after], today);
    await post(tx, "recovery-waived", recoveryId, today, [
      { ...purseOf(ports.country, recovery.programme), debit: "written-off", credit: "receivable", amount: left },
    ]);
  }
  await ports.cases.settle(tx, [recoveryTaskKey(recoveryId)], act, reason, by);
  await ports.tell(
    tx,
    [{ party: recovery.owes, kind: "recovery-decided", data: { recovery: recoveryId, act, amount: left } }],
    today,
  );
  return done({ outstanding: act === "waive" ? 0 : left });
}

/** A line of a bank statement in suspense that turns out to repay a recovery. */
export interface Repayment {
  readonly bank: string;
  readonly reference: string;
  readonly recoveryId: number;
  readonly by: string;
}

/** Places money that came in where it belongs: the recovery is smaller, the suspense is cleared, the task is done. */
export async function placeRepayment(
  tx: Tx,
  { bank, reference, recoveryId, by }: Repayment,
  { today }: PaymentContext,
  ports: PaymentPorts,
): Promise<
  Outcome<{ readonly outstanding: number }, "recovery.unknown" | "suspense.unknown" | "recovery.repaid-too-much">
> {
  const recovery = await lockRecovery(tx, recoveryId);
  if (!recovery) return refuse("recovery.unknown", { recovery: recoveryId });
  const line = await settleEntry(tx, bank, reference, by, outstanding(recovery));
  if (line === undefined) return refuse("suspense.unknown", { reference });
  if (line === "too-much")
    return refuse("recovery.repaid-too-much", { recovery: recoveryId, outstanding: outstanding(recovery) });
  const after = { ...recovery, repaid: minor(recovery.repaid + line.amount) };
  await writeRecoveries(tx, [], [after], today);
  await recordAct(tx, { recoveryId, act: "repay", amount: line.amount, by, reason: reference, today });
  const purse = purseOf(ports.country, recovery.programme);
  // Suspense has no programme and may stand in another fund: each side is cleared in its own purse.
  await post(tx, "suspense-cleared", recoveryId, today, [
    { fund: line.fund, programme: "", debit: "suspense", credit: "bank", amount: line.amount },
    { ...purse, debit: "bank", credit: "receivable", amount: line.amount },
  ]);
  await ports.cases.settle(tx, [suspenseTaskKey(bank, reference)], "repayment");
  return done({ outstanding: outstanding(after) });
}

async function post(
  tx: Tx,
  kind: "recovery-waived" | "suspense-cleared",
  subject: number,
  today: LocalDate,
  moves: readonly Move[],
): Promise<void> {
  await postEntry(tx, { kind, on: today, subject, postings: postingsOf(moves) });
}

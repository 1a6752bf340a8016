import { done, minor, type Outcome, refuse } from "@dayaq/kernel";
import type { Tx } from "../../../platform/index.ts";
import { outstanding } from "../domain/due.ts";
import { postingsOf } from "../domain/ledger.ts";
import type { PaymentPorts } from "../ports.ts";
import { postEntry } from "../store/ledger.ts";
import { lockRecovery, recordAct, writeRecoveries } from "../store/recoveries.ts";
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
    const purse = purseOf(ports.country, recovery);
    await postEntry(tx, {
      kind: "recovery-waived",
      on: today,
      subject: recoveryId,
      postings: postingsOf([{ ...purse, debit: "written-off", credit: "receivable", amount: left }]),
    });
  }
  await ports.cases.settle(tx, [recoveryTaskKey(recoveryId)], act, reason, by);
  await ports.tell(
    tx,
    [{ party: recovery.owes, kind: "recovery-decided", data: { recovery: recoveryId, act, amount: left } }],
    today,
  );
  return done({ outstanding: act === "waive" ? 0 : left });
}

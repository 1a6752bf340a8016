import { done, minor, type Outcome, refuse } from "@dayaq/kernel";
import type { Tx } from "../../../platform/index.ts";
import { outstanding } from "../domain/due.ts";
import { postingsOf } from "../domain/ledger.ts";
import type { PaymentPorts } from "../ports.ts";
import { postEntry } from "../store/ledger.ts";
import { lockRecovery, recordAct, writeRecoveries } from "../store/recoveries.ts";
import { clearEntry, type SuspenseEntry } from "../store/suspense-matches.ts";
import { purseOf } from "./country.ts";
import type { PaymentContext } from "./post-decisions.ts";

export type Unrepaid = "recovery.unknown" | "recovery.repaid-too-much" | "suspense.not-expected";

/** Whether a line can repay an overpayment: it came in, and is no more than what is outstanding. */
export async function repays(
  tx: Tx,
  { id, direction, amount }: Pick<SuspenseEntry, "id" | "direction" | "amount">,
  recoveryId: number,
): Promise<Outcome<NonNullable<Awaited<ReturnType<typeof lockRecovery>>>, Unrepaid>> {
  if (direction !== "credit") return refuse("suspense.not-expected", { entry: id });
  const recovery = await lockRecovery(tx, recoveryId);
  if (!recovery) return refuse("recovery.unknown", { recovery: recoveryId });
  const left = outstanding(recovery);
  return amount > left
    ? refuse("recovery.repaid-too-much", { recovery: recoveryId, outstanding: left })
    : done(recovery);
}

/** Places money that came in where it belongs: the overpayment is smaller, and the suspense is cleared. */
export async function placeRepayment(
  tx: Tx,
  entry: SuspenseEntry,
  recoveryId: number,
  by: string,
  { today }: PaymentContext,
  { country }: Pick<PaymentPorts, "country">,
): Promise<Outcome<{ readonly outstanding: number }, Unrepaid>> {
  const fits = await repays(tx, entry, recoveryId);
  if (!fits.ok) return fits;
  const recovery = fits.value;
  const { fund, amount, reference } = entry;
  await clearEntry(tx, entry.id, by);
  const after = { ...recovery, repaid: minor(recovery.repaid + amount) };
  await writeRecoveries(tx, [], [after], today);
  await recordAct(tx, { recoveryId, act: "repay", amount, by, reason: reference, today });
  await postEntry(tx, {
    kind: "suspense-cleared",
    on: today,
    subject: recoveryId,
    // Suspense has no programme and may stand in another fund: each side is cleared in its own purse.
    postings: postingsOf([
      { fund, programme: "", debit: "suspense", credit: "bank", amount },
      { ...purseOf(country, recovery), debit: "bank", credit: "receivable", amount },
    ]),
  });
  return done({ outstanding: outstanding(after) });
}

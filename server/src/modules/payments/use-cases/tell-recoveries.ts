import type { LocalDate } from "@dayaq/kernel";
import type { Tx } from "../../../platform/index.ts";
import { outstanding } from "../domain/due.ts";
import type { Settlement } from "../domain/settlement.ts";
import type { PaymentPorts } from "../ports.ts";

/** What the task of a recovery is called, so that it is opened once and closed when the matter is settled. */
export const recoveryTaskKey = (id: number): string => `recovery/${id}`;

/** Every overpayment becomes a task of a person and a notice to whom was paid; one that is withdrawn is told as well. */
export async function tellRecoveries(
  tx: Tx,
  { opened, withdrawn }: Pick<Settlement, "opened" | "withdrawn">,
  today: LocalDate,
  ports: PaymentPorts,
): Promise<void> {
  const standing = opened.filter((recovery) => outstanding(recovery) > 0);
  if (standing.length > 0) {
    const tasks = standing.map(({ id, owes, decisionId }) => ({
      key: recoveryTaskKey(id),
      kind: "decide-recovery",
      reason: "paid-and-not-owed",
      partyId: owes,
      subject: { recovery: id, decision: decisionId },
    }));
    await ports.cases.open(tx, tasks, today);
    const notices = standing.map(({ id, owes, programme, amount }) => ({
      party: owes,
      kind: "recovery-opened" as const,
      data: { recovery: id, programme, amount },
    }));
    await ports.tell(tx, notices, today);
  }
  if (withdrawn.length === 0) return;
  const closed = withdrawn.filter(({ after }) => outstanding(after) === 0);
  await ports.cases.settle(
    tx,
    closed.map(({ after }) => recoveryTaskKey(after.id)),
    "withdrawn",
  );
  const notices = withdrawn.map(({ before, after, programme }) => ({
    party: after.owes,
    kind: "recovery-withdrawn" as const,
    data: { recovery: after.id, programme, amount: after.withdrawn - before.withdrawn },
  }));
  await ports.tell(tx, notices, today);
}

import { isoDay, type LocalDate } from "@dayaq/kernel";
import { businessDay, inTransaction, type Pool, type Tx } from "../../../platform/index.ts";
import type { TaskDraft } from "../../cases/index.ts";
import type { BankMessage, PaymentPorts } from "../ports.ts";
import { listSilentBatches } from "../store/checks.ts";
import { checkMoney } from "./check-money.ts";
import { runPayday } from "./run-payday.ts";

/** Working days after which a bank that has not booked a file is asked; our choice, banks book within one. */
const BANK_ANSWERS_WITHIN = 3;

/** The orders and batches of a day, by the payment calendar. Two people release them; nothing leaves by itself. */
export async function makeOrdersOfDay(
  pool: Pool,
  today: LocalDate,
  ports: PaymentPorts,
): Promise<Readonly<Record<string, number>>> {
  if (!ports.country.workingDays.isWorking(today)) return { dues: 0 };
  const run = await runPayday(pool, today, ports);
  return run.ok ? { dues: run.value.dues, waiting: run.value.waiting, batches: run.value.batches.length } : { dues: 0 };
}

/** Messages to banks that have used up their tries. */
export type Undelivered = (tx: Tx) => Promise<readonly { readonly item: BankMessage }[]>;

/**
 * The nightly check of the money. What does not agree becomes a task: one for each side that differs, until somebody has closed it.
 * So does a file that could not be handed to its bank, and one that a bank took and never booked.
 */
export async function checkOfDay(
  pool: Pool,
  today: LocalDate,
  undelivered: Undelivered,
  ports: PaymentPorts,
): Promise<Readonly<Record<string, number>> | undefined> {
  const found = await inTransaction(
    pool,
    async (tx) => {
      // Months of a later day may be open already: then they are compared on that day.
      if ((await businessDay(tx)) !== today) return undefined;
      const { differences, matters } = await checkMoney(tx, today);
      const silent = await listSilentBatches(tx, today);
      return { differences, matters, silent, undelivered: await undelivered(tx) };
    },
    { isolation: "repeatable read", readOnly: true },
  );
  if (!found) return undefined;
  const days = ports.country.workingDays;
  const silent = found.silent.filter(({ payOn }) => days.plus(payOn, BANK_ANSWERS_WITHIN) <= today);
  const tasks: TaskDraft[] = [
    ...[...Map.groupBy(found.differences, ({ check }) => check)].map(([check, all]) => ({
      key: `money-differs/${check}`,
      kind: "money-differs",
      reason: check,
      partyId: null,
      subject: { on: isoDay(today), differences: all.length, first: all[0]?.what ?? "" },
    })),
    ...silent.map(({ id }) => ofBank(`bank-silent/${id}`, "bank-silent", { batch: id })),
    ...found.undelivered.map(({ item: { key, kind, id } }) =>
      ofBank(
        `bank-undelivered/${key}`,
        "bank-undelivered",
        kind === "payment-file" ? { batch: id } : { cardOrder: id },
      ),
    ),
  ];
  if (tasks.length > 0) await inTransaction(pool, (tx) => ports.cases.open(tx, tasks, today));
  return {
    rights: found.matters,
    differences: found.differences.length,
    silent: silent.length,
    undelivered: found.undelivered.length,
  };
}

const ofBank = (key: string, reason: string, subject: TaskDraft["subject"]): TaskDraft => ({
  key,
  kind: "bank-answer",
  reason,
  partyId: null,
  subject,
});

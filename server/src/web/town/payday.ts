import { setTimeout as pause } from "node:timers/promises";
import type { LocalDate } from "@dayaq/kernel";
import { type BatchView, endToEndIdOf } from "../../modules/payments/index.ts";
import { findByUuid } from "../../modules/registry/index.ts";
import { inTransaction, moveBusinessDay, stopwatch } from "../../platform/index.ts";
import type { Ask, PageAnswer } from "../page-route.ts";
import type { WebPorts } from "../ports.ts";
import { back } from "./acts.ts";
import type { TownPorts } from "./ports.ts";
import { wish } from "./simulators.ts";
import { nextPayday } from "./view.ts";

/** The outbox hands a file to the bank within tenths of a second; the bank answers at once. */
const PATIENCE_MS = 8_000;
const LOOK_MS = 100;

/** Payday as a whole: the day comes, orders and files are made, two officers release, the bank pays and sends one order back. */
export async function payday(ask: Omit<Ask, "tx">, town: TownPorts): Promise<PageAnswer> {
  const { ports, today, form } = ask;
  const { payments } = ports.modules;
  const on = nextPayday(ports, today);
  await inTransaction(ports.pool, (tx) => moveBusinessDay(tx, on));
  await payments.openReachedMonths(ports.pool, on);
  const run = await payments.runPayday(ports.pool, on);
  const drafts = run.ok ? run.value.batches.filter(({ status, orders }) => status === "drafted" && orders > 0) : [];
  if (drafts.length === 0) return back(ask, "nothing-to-pay", {});
  if (form["return-one"] === "yes") await wish(`${town.bank}/control/return-orders`, await whichToReturn(ask, drafts));
  for (const { id } of drafts) await release(ports, town, id, on); // one batch a bank
  await until(ports, drafts, ({ status }) => status !== "drafted" && status !== "released");
  await wish(`${town.bank}/control/payday`);
  await until(ports, drafts, ({ status }) => status !== "sent" && status !== "released");
  return back(ask, "paid", { phone: form["phone"] });
}

/** The order for whoever's phone is looked at, so that the viewer sees the news arrive; the first order where there is none. */
const whichToReturn = ({ ports, form }: Pick<Ask, "ports" | "form">, drafts: readonly BatchView[]): Promise<object> =>
  inTransaction(
    ports.pool,
    async (tx) => {
      const owner = await findByUuid(tx, form["phone"] ?? "");
      for (const { id } of drafts) {
        // One batch a bank.
        const due = (await ports.modules.payments.duesOfBatch(tx, id)).find(({ payee }) => payee === owner);
        if (due !== undefined) return { endToEndId: endToEndIdOf(due.orderId) };
      }
      return { count: 1 };
    },
    { readOnly: true },
  );

async function release(
  { pool, modules }: WebPorts,
  { releasers }: TownPorts,
  batchId: number,
  today: LocalDate,
): Promise<void> {
  for (const by of releasers) await inTransaction(pool, (tx) => modules.payments.sign(tx, batchId, by, { today }));
}

/** Waits until all these batches have come so far, and no longer than a viewer would. */
async function until(
  { pool, modules }: WebPorts,
  drafts: readonly BatchView[],
  isSo: (batch: BatchView) => boolean,
): Promise<void> {
  const ids = new Set(drafts.map(({ id }) => id));
  for (const began = stopwatch(); stopwatch() - began < PATIENCE_MS; await pause(LOOK_MS)) {
    const now = await inTransaction(pool, (tx) => modules.payments.listBatches(tx), { readOnly: true });
    if (now.filter(({ id }) => ids.has(id)).every(isSo)) return;
  }
}

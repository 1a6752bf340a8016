import { done, isoDay, type LocalDate, type Outcome, refuse } from "@dayaq/kernel";
import { inTransaction, type Pool } from "../../../platform/index.ts";
import type { PaymentPorts } from "../ports.ts";
import { lapseCardOrders } from "../store/cards.ts";
import { type BatchView, listBatches } from "../store/batches.ts";
import { cardTaskKey } from "./ask-for-cards.ts";
import { carryOver } from "./carry-over.ts";
import { makeOrders } from "./make-orders.ts";

/** Payees in one transaction: small enough that the desk does not feel it, large enough that statements pay for themselves. */
const PIECE = 2_000;

export interface PaydayReport {
  readonly dues: number;
  readonly waiting: number;
  /** The batches of the day, also those made before. */
  readonly batches: readonly BatchView[];
}

/**
 * Makes the orders and batches of a day, piece by piece. Killed anywhere, it is simply run again:
 * a due that is in an order is not looked at any more. With `group`, only what is paid on the days of that group.
 */
export async function runPayday(
  pool: Pool,
  on: LocalDate,
  ports: PaymentPorts,
  group?: string,
): Promise<Outcome<PaydayReport, "payday.not-a-working-day">> {
  const { workingDays } = ports.country;
  if (!workingDays.isWorking(on)) {
    return refuse("payday.not-a-working-day", { on: isoDay(on), next: isoDay(workingDays.onOrAfter(on)) });
  }
  if (group === undefined) await endWhatIsOver(pool, on, ports);
  let dues = 0;
  let waiting = 0;
  for (let after: number | null = 0; after !== null;) {
    const from: number = after;
    const piece = await inTransaction(pool, (tx) => makeOrders(tx, { on, after: from, limit: PIECE, group }, ports));
    dues += piece.dues;
    waiting += piece.waiting;
    after = piece.next;
  }
  return done({
    dues,
    waiting,
    batches: await inTransaction(pool, (tx) => listBatches(tx, { payOn: on }), { readOnly: true }),
  });
}

/** Cards that nobody fetched in time, and drafts of days that are over: not where one group is made ahead of its day, when neither may be over yet. */
async function endWhatIsOver(pool: Pool, on: LocalDate, ports: PaymentPorts): Promise<void> {
  await inTransaction(pool, async (tx) => {
    const tasks = (await lapseCardOrders(tx, on)).map(({ id, party }) => ({
      key: cardTaskKey(id),
      kind: "account-missing",
      reason: "card-not-fetched",
      partyId: party,
      subject: { cardOrder: id },
    }));
    if (tasks.length > 0) await ports.cases.open(tx, tasks, on);
  });
  await inTransaction(pool, (tx) => carryOver(tx, on));
}

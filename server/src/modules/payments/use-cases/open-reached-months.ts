import { firstOfMonth, firstOfNextMonth, type LocalDate } from "@dayaq/kernel";
import { inTransaction, type Pool } from "../../../platform/index.ts";
import type { PaymentPorts } from "../ports.ts";
import { lastOpened } from "../store/opening.ts";
import { openMonth, type Opened, type Opening } from "./open-month.ts";

/** Parties in one transaction, while which no decision is posted: some hundred milliseconds. */
const PIECE = 20_000;

/** Opens today's month, and those before it that were missed; answers with the dues made. */
export async function openReachedMonths(pool: Pool, today: LocalDate, ports: PaymentPorts): Promise<number> {
  const last = await inTransaction(pool, lastOpened, { readOnly: true });
  let dues = 0;
  for (
    let month = last === undefined ? firstOfMonth(today) : firstOfNextMonth(last);
    month <= today;
    month = firstOfNextMonth(month)
  ) {
    for (let after: number | null = 0; after !== null;) {
      const opening: Opening = { today, after, limit: PIECE };
      const opened: Opened = await inTransaction(pool, (tx) => openMonth(tx, month, opening, ports));
      dues += opened.dues;
      after = opened.next;
    }
  }
  return dues;
}

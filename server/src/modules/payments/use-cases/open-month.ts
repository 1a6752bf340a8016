import { firstOfMonth, firstOfNextMonth, type LocalDate } from "@dayaq/kernel";
import type { Tx } from "../../../platform/index.ts";
import { postingsOf } from "../domain/ledger.ts";
import type { PaymentPorts } from "../ports.ts";
import { loadEntitled } from "../store/entitled.ts";
import { postEntry, takeEntryId } from "../store/ledger.ts";
import { whileOpeningMonth } from "../store/locks.ts";
import { insertWholeMonths, listPartMonths, markOpened, partyAfter } from "../store/opening.ts";
import { purseOf } from "./country.ts";
import { settleRights } from "./post-decisions.ts";

/** A stretch of parties: a population is opened piece by piece, each in a transaction of its own. */
export interface Opening {
  readonly today: LocalDate;
  /** Parties above this id; 0 for the first piece. */
  readonly after?: number;
  /** Parties at most; without it, all of them. */
  readonly limit?: number;
}

export interface Opened {
  /** Dues made. */
  readonly dues: number;
  /** Where the next piece begins; null when the month is open for everybody. */
  readonly next: number | null;
}

/**
 * Makes the dues of a month that has been reached, from what is decided. Doing it again, or after a kill, adds only what lacks.
 * Rights that hold all month at one amount are made by one statement; the rest are settled like decisions.
 */
export async function openMonth(
  tx: Tx,
  inMonth: LocalDate,
  { today, after = 0, limit }: Opening,
  ports: PaymentPorts,
): Promise<Opened> {
  const month = { first: firstOfMonth(inMonth), next: firstOfNextMonth(inMonth) };
  if (month.first > today) return { dues: 0, next: null };
  await whileOpeningMonth(tx);
  const last = limit === undefined ? null : await partyAfter(tx, after, limit);
  const parties = { after, last: last ?? Number.MAX_SAFE_INTEGER };

  const entryId = await takeEntryId(tx);
  const sums = await insertWholeMonths(tx, month, parties, { entryId, today });
  const moves = sums.map(({ programme, amount }) => ({
    ...purseOf(ports.country, { programme, fund: null }),
    debit: "expense" as const,
    credit: "payable" as const,
    amount,
  }));
  if (moves.length > 0)
    await postEntry(tx, { kind: "dues-posted", on: today, subject: null, postings: postingsOf(moves) }, entryId);

  const rest = await loadEntitled(tx, await listPartMonths(tx, month, parties));
  const settled = rest.length === 0 ? [] : await settleRights(tx, rest, today, ports);
  await markOpened(tx, month.first, today, last === null);
  return { dues: sums.reduce((all, { dues }) => all + dues, 0) + settled.length, next: last };
}

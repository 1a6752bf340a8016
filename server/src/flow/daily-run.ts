import type { LocalDate } from "@dayaq/kernel";
import {
  businessDay,
  inTransaction,
  isDayWorkDone,
  nextKnown,
  noteDayWork,
  type Pool,
  type Tx,
} from "../platform/index.ts";
import { inChunks, type Pace, type Running, STEADY } from "./in-chunks.ts";
import type { Learned } from "./ports.ts";

/** Something that is done once a business day. It may be killed anywhere and is then done again. */
export interface DayWork {
  /** Stored name, never reused. */
  readonly name: string;
  /** Answers with counts for the log, never with anything of a person; undefined when the business day has moved on meanwhile. */
  do(pool: Pool, today: LocalDate): Promise<Readonly<Record<string, number>> | undefined>;
}

export interface DailyPorts<Right> {
  /** Rights whose day has come, from one end of them, locked for the transaction. */
  due(tx: Tx, today: LocalDate, limit: number, end: "first" | "last"): Promise<readonly Right[]>;
  /** Looks at them again, decides what follows and carries it out; each gets its next day. */
  lookAgain(tx: Tx, rights: readonly Right[], learned: Learned): Promise<void>;
  /**
   * Looks at the rights of people of whom much was learned at once, such as the wages of a month: of one chunk of them. `learn`
   * takes the number once they are held. Answers with how many people; 0 when nobody is left.
   */
  catchUp(tx: Tx, learn: () => Promise<Learned>, limit: number): Promise<number>;
  /** Opens the months that have been reached; answers with the dues made. */
  openMonths(pool: Pool, today: LocalDate): Promise<number>;
  /** In this order, after the rights and the months. */
  readonly works: readonly DayWork[];
}

/** What a run has done; `works` only where something was done for the first time on that day. */
export interface DayDone {
  readonly today: LocalDate;
  /** People caught up with. */
  readonly people: number;
  /** Rights looked at because their day had come. */
  readonly rights: number;
  /** Dues of months that were opened. */
  readonly dues: number;
  readonly works: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/**
 * What happens because time passes, in this order: rights whose day has come; the months reached; what each day brings once
 * (`works`: orders of the payment calendar, the check of the money, and more); people of whom much was learned at once. Killed, it
 * is run again and goes on.
 */
export async function runDay<Right>(pool: Pool, ports: DailyPorts<Right>, signal?: AbortSignal): Promise<DayDone> {
  const rights = await lookAgainAtAll(pool, ports, STEADY, { signal });
  const today = await inTransaction(pool, businessDay, { readOnly: true });
  const dues = await ports.openMonths(pool, today);
  const works: Record<string, Readonly<Record<string, number>>> = {};
  for (const work of ports.works) {
    if (signal?.aborted) break;
    const done = await doOnce(pool, today, work);
    if (done) works[work.name] = done;
  }
  // Last, so that a fault over one of very many people keeps no due and no order waiting. It goes on at the next run, in seconds.
  const people = await inChunks(
    pool,
    STEADY,
    (tx, today, limit) => ports.catchUp(tx, async () => ({ known: await nextKnown(tx), today }), limit),
    { signal },
  );
  return { today, people, rights, dues, works };
}

/** Looks again at every right whose day has come: as part of a day, or at another pace where a law has just touched very many. */
export const lookAgainAtAll = <Right>(
  pool: Pool,
  { due, lookAgain }: Pick<DailyPorts<Right>, "due" | "lookAgain">,
  pace: Pace,
  running: Running = {},
): Promise<number> =>
  inChunks(
    pool,
    pace,
    async (tx, today, limit, lane) => {
      const rights = await due(tx, today, limit, lane % 2 === 0 ? "first" : "last");
      if (rights.length > 0) await lookAgain(tx, rights, { known: await nextKnown(tx), today });
      return rights.length;
    },
    running,
  );

async function doOnce(pool: Pool, today: LocalDate, { name, do: work }: DayWork) {
  if (await inTransaction(pool, (tx) => isDayWorkDone(tx, today, name), { readOnly: true })) return undefined;
  const done = await work(pool, today);
  if (done) await inTransaction(pool, (tx) => noteDayWork(tx, today, name));
  return done;
}

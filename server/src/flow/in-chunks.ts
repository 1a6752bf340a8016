import type { LocalDate } from "@dayaq/kernel";
import { businessDay, inTransaction, type Pool, type Tx } from "../platform/index.ts";

/** How much of the machine a run takes. */
export interface Pace {
  /** Rights, or people, of one transaction. */
  readonly chunk: number;
  /** Transactions at a time: while one waits for the database another one thinks. */
  readonly lanes: number;
  /** Waits between two transactions of a lane, for the sake of others. */
  rest?(): Promise<void>;
}

/** Short enough that nobody at a desk waits for its locks. */
export const STEADY: Pace = { chunk: 200, lanes: 1 };

/** For a machine that has nothing else to do. Larger transactions would cost no less, and wait for one another's families. */
export const FULL_SPEED: Pace = { chunk: 500, lanes: 2 };

export interface Running {
  readonly signal?: AbortSignal | undefined;
  /** Hears how much is done so far. */
  onProgress?(done: number): void;
}

/**
 * Chunk after chunk, each in a transaction of its own, until one has nothing to do; answers with how much there was. Killed, it goes
 * on with what is left when it is called again. Work of several lanes leaves alone what another one holds.
 */
export async function inChunks(
  pool: Pool,
  { chunk, lanes, rest }: Pace,
  work: (tx: Tx, today: LocalDate, limit: number, lane: number) => Promise<number>,
  { signal, onProgress }: Running = {},
): Promise<number> {
  let all = 0;
  const failed = new AbortController();
  const run = async (lane: number): Promise<void> => {
    while (!signal?.aborted && !failed.signal.aborted) {
      const done = await inTransaction(pool, async (tx) => work(tx, await businessDay(tx), chunk, lane));
      if (done === 0) return;
      all += done;
      onProgress?.(all);
      await rest?.();
    }
  };
  const begun = Array.from({ length: lanes }, (_, lane) =>
    run(lane).catch((error: unknown) => {
      failed.abort(); // the others end with what they have in hand
      throw error;
    }),
  );
  for (const ended of await Promise.allSettled(begun)) if (ended.status === "rejected") throw ended.reason;
  return all;
}

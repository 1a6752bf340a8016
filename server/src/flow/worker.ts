import { setTimeout as pause } from "node:timers/promises";
import { claim, claimThese, markParked } from "../modules/agencies/index.ts";
import { businessDay, inTransaction, type Pool, sqlState } from "../platform/index.ts";
import { applyBatch, type BatchDone } from "./apply-batch.ts";
import type { FlowPorts } from "./ports.ts";

/** Events of one transaction: enough to share its queries and its commit, few enough to hold locks for tenths of a second. */
export const BATCH = 200;
/** Milliseconds between two looks at an empty inbox. A look is one index read; an event waits for it far less than the two seconds it has. */
const POLL = 150;
/** Milliseconds before the next try when the database does not answer. */
const TROUBLE_PAUSE = 1000;

export interface WorkerOptions {
  readonly batch?: number;
  /** Batches in work at the same time: while one waits for the database the other one thinks. */
  readonly lanes?: number;
  /** Hears of trouble, by the name of the error and without its message: that may carry a person's data. */
  onTrouble?(name: string): void;
}

/** One thinks while the other waits: about half of a batch's time is the database's. */
const LANES = 2;

/** Applies events until it is told to stop; the batches at hand are finished first. Any number of workers may run. */
export async function runWorker(
  pool: Pool,
  ports: FlowPorts,
  signal: AbortSignal,
  { lanes = LANES, ...options }: WorkerOptions = {},
): Promise<void> {
  await Promise.all(Array.from({ length: lanes }, () => runLane(pool, ports, signal, options)));
}

async function runLane(pool: Pool, ports: FlowPorts, signal: AbortSignal, options: WorkerOptions): Promise<void> {
  while (!signal.aborted) {
    try {
      const done = await workOnce(pool, ports, options.batch);
      if (done === undefined) await pause(POLL, undefined, { signal }).catch(() => undefined); // told to stop while pausing
    } catch (error) {
      // The database is away or refuses: nothing is lost, the claimed events are free again when it is back.
      options.onTrouble?.(error instanceof Error ? error.name : "unknown");
      await pause(TROUBLE_PAUSE, undefined, { signal }).catch(() => undefined); // told to stop while pausing
    }
  }
}

/** Applies everything that waits now. */
export async function drainInbox(pool: Pool, ports: FlowPorts, batch?: number): Promise<BatchDone> {
  const total = { applied: 0, parked: 0 };
  for (;;) {
    const done = await workOnce(pool, ports, batch);
    if (done === undefined) return total;
    total.applied += done.applied;
    total.parked += done.parked;
  }
}

/** One batch; undefined when nothing waits. */
export async function workOnce(pool: Pool, ports: FlowPorts, batch = BATCH): Promise<BatchDone | undefined> {
  let ids: number[] = [];
  try {
    return await inTransaction(pool, async (tx) => {
      const rows = await claim(tx, batch);
      ids = rows.map(({ id }) => id);
      return rows.length === 0 ? undefined : applyBatch(tx, rows, ports);
    });
  } catch (error) {
    if (isTrouble(error) || ids.length === 0) throw error;
    return findPoison(pool, ports, ids);
  }
}

/** A batch failed: its halves are tried, and theirs, until the event at fault stands alone and is parked. */
async function findPoison(pool: Pool, ports: FlowPorts, ids: readonly number[]): Promise<BatchDone> {
  if (ids.length === 1) return applyAlone(pool, ports, ids);
  const middle = Math.ceil(ids.length / 2);
  const done = { applied: 0, parked: 0 };
  for (const half of [ids.slice(0, middle), ids.slice(middle)]) {
    const part = await applyThese(pool, ports, half).catch((error: unknown) => {
      if (isTrouble(error)) throw error;
      return findPoison(pool, ports, half); // one after the other: the halves may touch the same people
    });
    done.applied += part.applied;
    done.parked += part.parked;
  }
  return done;
}

const applyThese = (pool: Pool, ports: FlowPorts, ids: readonly number[]): Promise<BatchDone> =>
  inTransaction(pool, async (tx) => {
    const rows = await claimThese(tx, ids);
    return rows.length === 0 ? { applied: 0, parked: 0 } : applyBatch(tx, rows, ports);
  });

async function applyAlone(pool: Pool, ports: FlowPorts, ids: readonly number[]): Promise<BatchDone> {
  try {
    return await applyThese(pool, ports, ids);
  } catch (error) {
    if (isTrouble(error)) throw error;
    return inTransaction(pool, async (tx) => {
      const rows = await claimThese(tx, ids);
      const name = error instanceof Error ? error.name : "unknown";
      await markParked(
        tx,
        rows.map(({ id }) => ({ id, code: "event.cannot-be-applied", detail: { error: name }, waitsFor: [] })),
      );
      await ports.openTasks(
        tx,
        rows.map(({ id }) => ({ inboxId: id, code: "event.cannot-be-applied" })),
        await businessDay(tx),
      );
      return { applied: 0, parked: rows.length };
    });
  }
}

/** Trouble of the database itself (SQLSTATE classes of connection, resources, operator intervention, system), or no answer at all. */
function isTrouble(error: unknown): boolean {
  const state = sqlState(error);
  if (state === undefined)
    return error instanceof Error && /^Connection terminated|timeout exceeded/.test(error.message);
  return !/^[0-9A-Z]{5}$/.test(state) || ["08", "40", "53", "57", "58"].includes(state.slice(0, 2));
}

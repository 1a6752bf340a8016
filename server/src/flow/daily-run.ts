import type { LocalDate } from "@dayaq/kernel";
import { businessDay, inTransaction, nextKnown, type Pool, type Tx } from "../platform/index.ts";
import type { Learned } from "./ports.ts";

/** Rights of one transaction of the run: short enough that nobody at a desk waits for its locks. */
const CHUNK = 200;

export interface DailyPorts<Right> {
  /** Rights whose day has come, locked for the transaction. */
  due(tx: Tx, today: LocalDate, limit: number): Promise<readonly Right[]>;
  /** Looks at them again, decides what follows and carries it out; each gets its next day. */
  lookAgain(tx: Tx, rights: readonly Right[], learned: Learned): Promise<void>;
  /** Opens the months that have been reached. */
  openMonths(pool: Pool, today: LocalDate): Promise<unknown>;
}

/** What happens because time passes: rights whose day has come, then the months reached. Killed, it is run again and goes on. Answers with the rights looked at. */
export async function runDay<Right>(pool: Pool, ports: DailyPorts<Right>, signal?: AbortSignal): Promise<number> {
  let looked = 0;
  while (!signal?.aborted) {
    const done = await inTransaction(pool, async (tx) => {
      const today = await businessDay(tx);
      const rights = await ports.due(tx, today, CHUNK);
      if (rights.length > 0) await ports.lookAgain(tx, rights, { known: await nextKnown(tx), today });
      return rights.length;
    });
    if (done === 0) break;
    looked += done;
  }
  const today = await inTransaction(pool, businessDay, { readOnly: true });
  await ports.openMonths(pool, today);
  return looked;
}

import type { Pool } from "@dayaq/server/platform";
import { stopwatch } from "../country/clock.ts";
import type { ReadyCountry } from "../country/index.ts";

/** Milliseconds between two lines of progress. */
const SAY = 10_000;

/** Seconds that a month took, by what was done. */
export interface Taken {
  /** Lines read, checked, their people found, put into the staging table. */
  readonly reading: number;
  /** Lines of one person and employer told apart, lines of nobody put aside. */
  readonly settling: number;
  /** Lines laid beside those that count; what differs is written. */
  readonly replacing: number;
}

interface Stand {
  readonly state: string;
  readonly lines: number;
  readonly isRead: boolean;
  readonly replaced: number;
}

/** Works on what has come until nothing is left, as a worker does; says how far it is. */
export async function workAll(
  pool: Pool,
  { dayaq }: ReadyCountry,
  lines: number,
  progress: (says: string) => void,
): Promise<Taken> {
  const took = { reading: 0, settling: 0, replacing: 0 };
  let saidAt = stopwatch();
  let doing: keyof Taken = "reading";
  for (;;) {
    const began = stopwatch();
    const id = await dayaq.contributions?.work(pool);
    took[doing] += (stopwatch() - began) / 1000;
    if (id === undefined) return took;
    const stand = await standOf(pool, id);
    doing = stand.state === "replacing" ? "replacing" : stand.isRead ? "settling" : "reading";
    if (stopwatch() - saidAt < SAY) continue;
    saidAt = stopwatch();
    progress(
      doing === "replacing" ? `people replaced up to ${stand.replaced}` : `${stand.lines} of ${lines} lines read`,
    );
  }
}

async function standOf(pool: Pool, id: string): Promise<Stand> {
  const { rows } = await pool.query<Stand>(
    `select state, read_lines as lines, read_bytes = bytes as "isRead", reached as replaced from contributions.upload where id = $1`,
    [id],
  );
  return rows[0] as Stand; // an upload is never deleted
}

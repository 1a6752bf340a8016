import { setTimeout as pause } from "node:timers/promises";
import type { Dayaq } from "@dayaq/server/app";
import { people } from "@dayaq/server/registry";
import { inTransaction, type Pool } from "@dayaq/server/platform";
import { stopwatch } from "../country/clock.ts";

/** Questions of the desk in a second: some hundred officers at work. */
const PER_SECOND = 20;

/** What an officer asks who opens a person: who it is, what they have, what was determined. Milliseconds of each. */
export async function deskFor(
  { entitlements, determinations }: Dayaq,
  pool: Pool,
  everybody: number,
  seconds: number,
): Promise<number[]> {
  const took: number[] = [];
  const began = stopwatch();
  for (let nth = 0; nth < seconds * PER_SECOND; nth++) {
    const wait = began + (nth * 1000) / PER_SECOND - stopwatch();
    if (wait > 1) await pause(wait); // the rate is what is wanted
    const party = 1 + ((nth * 7919) % everybody);
    const asked = stopwatch();
    await inTransaction(
      pool,
      async (tx) => {
        await people(tx, [party]);
        await entitlements.rightsOf(tx, party);
        await determinations.about(tx, [party]);
      },
      { readOnly: true },
    );
    took.push(stopwatch() - asked);
  }
  return took;
}

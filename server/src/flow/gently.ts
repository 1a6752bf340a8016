import { setTimeout as pause } from "node:timers/promises";
import { type Pool, stopwatch } from "../platform/index.ts";
import type { Pace } from "./in-chunks.ts";

/** Rights of one transaction: some hundredths of a second, in which a desk that wants the same processor waits at most. */
const CHUNK = 50;
/** Milliseconds between two transactions at least. */
const SHORTEST = 50;
/** Where the work strains the desk, it takes at most a twenty-fifth of the time: then nineteen of twenty questions never meet it. */
const LONGEST_SHARE = 24;
/** How much longer than in a rest nineteen of twenty questions of the desk may take while we work: a desk is judged by its slow answers. */
const LIMIT = 1.2;
const MOST = 0.95;
const LOOKS_OF_A_REST = 5;
const LOOKS_OF_A_CHUNK = 40;
/** Milliseconds between two looks. */
const BETWEEN = 10;
const REMEMBERED = 200;

/** What a desk asks most: a person with what they have. From a moving place, so that it is no row that is always at hand. */
const QUESTION = `
  select p.party_id, p.given, s.programme, s.amount from (
    select * from registry.person where party_id >= $1 order by party_id limit 1) p
  left join entitlements.segment s on s.party_id = p.party_id`;
const STRIDE = 7919;

/**
 * For the hours in which people work: small transactions, one at a time. A question of the desk is asked while we work and while we
 * rest; as long as it takes longer while we work, the rests grow.
 */
export function gently(pool: Pool): Pace {
  const quiet: number[] = [];
  const strained: number[] = [];
  let place = 0;
  let rest = SHORTEST;
  let began = stopwatch();
  let watching: Promise<void> | undefined;
  let isResting = false;
  const look = async (into: number[]): Promise<void> => {
    const asked = stopwatch();
    const { rows } = await pool.query<{ party_id: number }>(QUESTION, [place]);
    into.push(stopwatch() - asked);
    into.splice(0, Math.max(0, into.length - REMEMBERED));
    place = rows[0] === undefined ? 0 : rows[0].party_id + STRIDE;
  };
  const watch = async (): Promise<void> => {
    for (let nth = 0; nth < LOOKS_OF_A_CHUNK && !isResting; nth++) {
      await look(strained); // as often as a few people at a desk would ask
      await pause(BETWEEN);
    }
  };
  return {
    chunk: CHUNK,
    lanes: 1,
    async rest() {
      const worked = stopwatch() - began;
      isResting = true;
      await watching;
      await pause(rest);
      for (let nth = 0; nth < LOOKS_OF_A_REST; nth++) await look(quiet); // one after the other, as a person asks
      const isStrained = slowOf(strained) > LIMIT * slowOf(quiet);
      rest = isStrained ? Math.min(LONGEST_SHARE * worked, rest * 2) : Math.max(SHORTEST, rest / 2);
      isResting = false;
      watching = watch().catch(() => undefined); // trouble of the database is told by the work itself
      began = stopwatch();
    },
  };
}

const slowOf = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * MOST)] ?? 0;

import { lawOf } from "@dayaq/country";
import { azerbaijan } from "@dayaq/country-az";
import { day, type LocalDate } from "@dayaq/kernel";
import { adoptLawOf, type Dayaq, openDayaq } from "@dayaq/server/app";
import { observe } from "@dayaq/server/observer";
import { inTransaction, nextKnown, openPool, type Pool } from "@dayaq/server/platform";
import { compareLaws } from "@dayaq/server/population";
import { stopwatch } from "./country/clock.ts";
import { type BenchDatabase, inCountry, openBenchDatabase } from "./country/index.ts";
import { insertInside } from "./decree/bare.ts";
import { type Done, Reassessment } from "./decree/command.ts";
import { deskFor } from "./decree/desk.ts";
import { decreed, holders, RAISED } from "./decree/holders.ts";
import { secondsOfServer } from "./decree/processor.ts";
import { markOf, writtenSince } from "./life/rows-written.ts";
import { loudness } from "./machine.ts";
import { type Benchmark, type Figure, figure, percentile } from "./measure.ts";
import { sizeOf } from "./sizes.ts";

/** People in the database; a million takes a quarter of an hour to prepare: `DAYAQ_BENCH_PEOPLE=1000000 npm run bench -- decree`. */
const PEOPLE = sizeOf("DAYAQ_BENCH_PEOPLE");
const BEFORE = "2025-07-02";
const TODAY = "2025-08-02";
const FROM = "2025-08-01";
/** Seconds of the desk in quiet, and while the throttled run works. */
const DESK = 30;
/** The issue's: a million people, at full speed, on two cores. */
const SECONDS_OF_A_MILLION = 60;

/** A decree raises an allowance: everybody who has it is decided anew, with reasons, dues, ledger and notice. */
export const decree: Benchmark = {
  name: "decree",
  summary: `A change of amounts over ${PEOPLE.toLocaleString("en")} people in PostgreSQL, at full speed and throttled, killed and resumed`,
  async run(progress) {
    const database = await openBenchDatabase();
    const desk = openPool(database.url, { name: "desk" });
    try {
      return await inCountry(database, BEFORE, ({ dayaq }) => raisedTwice(database, dayaq, desk, progress));
    } finally {
      await desk.end();
      await database.close();
    }
  },
};

async function raisedTwice(
  { pool, owner, url }: BenchDatabase,
  dayaq: Dayaq,
  desk: Pool,
  progress: (says: string) => void,
): Promise<readonly Figure[]> {
  const today = day(TODAY);
  const rights = await holders(dayaq, owner, PEOPLE, today);
  progress(`${PEOPLE} people, ${rights} of them with ${RAISED}`);

  const touched = await whomItTouches(pool, dayaq.ledgers, rights);
  await adopt(pool, 1, today);
  const mark = await markOf(owner);
  const before = await secondsOfServer(owner);
  const full = await new Reassessment(url).done();
  const inDatabase = (await secondsOfServer(owner)) - before;
  const written = await writtenSince(owner, mark);
  const bare = await insertInside(owner, written, mark);
  progress(`at full speed ${full.rights} rights in ${full.seconds} s; the same rows alone ${bare.toFixed(1)} s`);
  await owner.query("vacuum analyze");

  const quiet = await deskFor(dayaq, desk, PEOPLE, DESK);
  await adopt(pool, 2, today);
  const { busy, throttled } = await killedGently(owner, url, () => deskFor(dayaq, desk, PEOPLE, DESK));
  progress(`throttled, and killed after ${throttled} decisions in ${DESK} s`);
  const resumed = await new Reassessment(url).done();
  await confirm(owner, rights);
  return [
    touched,
    ...atFullSpeed(full, inDatabase, bare, written),
    ...beside(quiet, busy, throttled),
    resumedIn(resumed),
  ];
}

/** What the desk hears while a throttled run works, and how many decisions this one came to; then it is killed, whatever happened. */
async function killedGently(
  owner: Pool,
  url: string,
  atDesk: () => Promise<readonly number[]>,
): Promise<{ readonly busy: readonly number[]; readonly throttled: number }> {
  const before = await raises(owner);
  const gentle = new Reassessment(url, "--gently");
  try {
    while ((await raises(owner)) === before) {
      if (gentle.hasEnded) throw new Error("the throttled run ended before it decided anything");
      await new Promise((wake) => setTimeout(wake, 50)); // until the process has started
    }
    const start = await raises(owner);
    const busy = await atDesk();
    return { busy, throttled: (await raises(owner)) - start };
  } finally {
    await gentle.kill();
  }
}

/** Everybody out of the database by COPY, and both laws asked of them by threads: what a run in shadow begins with. */
async function whomItTouches(pool: Pool, ledgers: Dayaq["ledgers"], rights: number): Promise<Figure> {
  const began = stopwatch();
  const laws = { before: lawOf(azerbaijan), after: lawOf(decreed(FROM, 1)), programmes: [RAISED], since: day(FROM) };
  const touched = await compareLaws(pool, { ...laws, knownAt: Number.MAX_SAFE_INTEGER }, { ledgers });
  const seconds = (stopwatch() - began) / 1000;
  const found = touched.after(0, PEOPLE).length;
  if (found < rights) throw new Error(`${found} found, and ${rights} have the right`);
  return figure("decree.whom-it-touches", "s", [seconds], {
    note: `${found} of ${PEOPLE} people: loaded, both laws compiled and compared; ${loudness()}`,
  });
}

async function adopt(pool: Pool, times: number, today: LocalDate): Promise<void> {
  const country = await openDayaq({ pack: decreed(FROM, times), pool });
  try {
    await adoptLawOf(country, await inTransaction(pool, async (tx) => ({ known: await nextKnown(tx), today })));
  } finally {
    await country.close();
  }
}

async function raises(owner: Pool): Promise<number> {
  const { rows } = await owner.query<{ n: number }>(
    "select count(*) as n from entitlements.decision where kind = 'raised'",
  );
  return rows[0]?.n ?? 0;
}

/** Two decrees, two raises of each right, nothing doubled, lost or unbalanced. */
async function confirm(owner: Pool, rights: number): Promise<void> {
  const { rows } = await owner.query<{ raises: number; rights: number }>(
    `select raises, count(*) as rights from (
       select count(*) as raises from entitlements.decision where kind = 'raised' group by party_id, programme) each group by raises`,
  );
  const [only, other] = rows;
  if (only?.raises !== 2 || other !== undefined || only.rights > rights)
    throw new Error(`rights were not raised twice each: ${JSON.stringify(rows)}`);
  const impossible = (await inTransaction(owner, (tx) => observe(tx))).filter(({ breaches }) => breaches > 0);
  if (impossible.length > 0) throw new Error(`what cannot be: ${impossible.map(({ name }) => name).join(", ")}`);
}

function atFullSpeed(
  { rights, seconds, processor }: Done,
  inDatabase: number,
  bare: number,
  written: readonly { readonly rows: number }[],
): Figure[] {
  const rows = written.reduce((all, it) => all + it.rows, 0);
  return [
    figure("decree.full-speed", "s", [seconds], {
      limit: (SECONDS_OF_A_MILLION * PEOPLE) / 1_000_000,
      note: `${rights} rights of ${PEOPLE} people, ${rows} rows; limit: 60 s for a million; ${loudness()}`,
    }),
    figure("decree.processor", "ms/right", [((processor + inDatabase) * 1000) / rights], {
      note: `determined, decided, explained, due, told: ${processor.toFixed(1)} s in Node, ${inDatabase.toFixed(1)} s in PostgreSQL, whatever else the machine did`,
    }),
    figure("decree.bare-inserts", "s", [bare], { note: "the same rows from table to table, inside the database" }),
  ];
}

function beside(quiet: readonly number[], busy: readonly number[], throttled: number): Figure[] {
  return [
    figure("decree.desk-p95-quiet", "ms", [percentile(quiet, 0.95)], { note: loudness() }),
    figure("decree.desk-p95-throttled", "ms", [percentile(busy, 0.95)], {
      limit: 1.2 * percentile(quiet, 0.95),
      note: `limit: 1.2 of quiet; meanwhile ${Math.round(throttled / DESK)} rights/s were decided`,
    }),
  ];
}

const resumedIn = ({ rights, seconds }: Done): Figure =>
  figure("decree.resumed", "s", [seconds], {
    note: `the ${rights} rights that were left by SIGKILL; then each was raised once by each decree, and nothing impossible found`,
  });

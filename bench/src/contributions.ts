import { inTransaction, nextKnown, openPool, type Pool } from "@dayaq/server/platform";
import { numberAll, workedBefore } from "./contributions/insured.ts";
import { manifestOf, type Month, send } from "./contributions/month.ts";
import { type Taken, workAll } from "./contributions/steps.ts";
import {
  type BenchDatabase,
  openBenchDatabase,
  readyCountry,
  type ReadyCountry,
  ServerProcess,
} from "./country/index.ts";
import { stopwatch } from "./country/clock.ts";
import { secondsOfServer } from "./decree/processor.ts";
import { populate } from "./life/population.ts";
import { loudness } from "./machine.ts";
import { type Benchmark, type Figure, figure } from "./measure.ts";
import { sizeOf } from "./sizes.ts";

/** A month of the whole country; fewer to look quickly. */
const LINES = sizeOf("DAYAQ_BENCH_LINES");
/** People looked at again to learn the rate, with so many months of work behind them; more for a longer piece of the night. */
const LOOKED_AT = Math.min(sizeOf("DAYAQ_BENCH_NIGHT"), LINES);
/** People of whom the registers hold all that a right asks, so that looking at them again costs what it costs. */
const FULL = Math.min(Math.max(20_000, LOOKED_AT), LINES);
const MONTHS_BEFORE = 120;
/** A night's work, in hours, and the cores of a small machine. */
const NIGHT = 8;
const CORES = 2;

/** A month of wages, from its signed manifest to the rights that follow. */
export const contributions: Benchmark = {
  name: "contributions",
  summary: `A month of ${LINES.toLocaleString("en")} wage lines: over HTTP, read, replaced, sent again; and people looked at again`,
  async run(progress) {
    const database = await openBenchDatabase();
    const country = await readyCountry(database.pool, database.owner, "2025-07-03");
    try {
      await populate(database.owner, FULL);
      await numberAll(database.owner, LINES);
      await workedBefore(database.owner, LOOKED_AT, MONTHS_BEFORE);
      progress(`${LINES} people with a number, ${FULL} of them with all their facts`);
      return [...(await sentAndTaken(database, country, progress)), ...(await lookedAtAgain(database, country))];
    } finally {
      await country.dayaq.close();
      await database.close();
    }
  },
};

/** The month, the same again, and a version in which one line in a hundred differs. */
async function sentAndTaken(
  { pool, url }: BenchDatabase,
  country: ReadyCountry,
  progress: (says: string) => void,
): Promise<readonly Figure[]> {
  const web = await ServerProcess.start("web", url);
  const taken = async (month: Month) => {
    const manifest = manifestOf(month);
    const began = stopwatch();
    await send(web.port, country, month, manifest);
    const sent = (stopwatch() - began) / 1000;
    progress(`version ${month.version}: ${(manifest.bytes / 1e6).toFixed(0)} MB are here after ${sent.toFixed(0)} s`);
    const work = await workAll(pool, country, month.lines, progress);
    const seconds = (stopwatch() - began) / 1000;
    progress(`version ${month.version}: taken after ${seconds.toFixed(0)} s`);
    return { sent, work, seconds };
  };
  try {
    const month = { lines: LINES, version: 1, differs: 0 };
    const first = await taken(month);
    const again = await taken(month);
    const second = await taken({ ...month, version: 2, differs: 100 });
    const note = `${LINES} lines; ${loudness()}`;
    return [
      figure("contributions.received", "lines/s", [LINES / first.sent], {
        note: `one web process, every byte on disk, their digest compared; ${note}`,
      }),
      figure("contributions.taken", "lines/s", [LINES / (first.seconds - first.sent)], {
        note: `one worker: ${spentOn(first.work)}; ${note}`,
      }),
      figure("contributions.month", "s", [first.seconds], { note }),
      figure("contributions.sent-again", "s", [again.seconds], { note: "the same month: nothing is read or written" }),
      figure("contributions.replaced", "s", [second.seconds], {
        note: `one line in a hundred differs: ${spentOn(second.work)}; ${note}`,
      }),
    ];
  } finally {
    await web.stop();
  }
}

const spentOn = ({ reading, settling, replacing }: Taken): string =>
  `read and resolved in ${reading.toFixed(0)} s, told apart in ${settling.toFixed(0)} s, replaced in ${replacing.toFixed(0)} s`;

/** Some of those whose lines have changed, by the daily run; and what everybody would take. */
async function lookedAtAgain({ owner, url }: BenchDatabase, country: ReadyCountry): Promise<readonly Figure[]> {
  await owner.query("vacuum analyze"); // else PostgreSQL clears up after the month meanwhile, and its time would count as theirs
  const server = await secondsOfServer(owner);
  const pool = openPool(url, { name: "bench worker", repeats: true });
  const before = process.cpuUsage();
  const began = stopwatch();
  await lookAgain(pool, country);
  const seconds = (stopwatch() - began) / 1000;
  const { user, system } = process.cpuUsage(before);
  const inNode = (user + system) / 1e6;
  const inDatabase = (await secondsOfServer(owner)) - server;
  await pool.end();
  const each = (inNode + inDatabase) / LOOKED_AT;
  const hours = (each * LINES) / CORES / 3600;
  return [
    figure("contributions.looked-at-again", "persons/s", [LOOKED_AT / seconds], {
      note: `the rights that read wages and may move, one worker, ${LOOKED_AT} people with five facts and ${MONTHS_BEFORE} months of work; ${loudness()}`,
    }),
    figure("contributions.looked-at-again-cpu", "ms/person", [each * 1000], {
      note: `processor time: ${inNode.toFixed(1)} s in Node, ${inDatabase.toFixed(1)} s in PostgreSQL`,
    }),
    figure("contributions.night", "h", [hours], {
      limit: NIGHT,
      note: `reckoned from these ${LOOKED_AT}: everybody of ${LINES} looked at again by ${CORES} cores`,
    }),
  ];
}

async function lookAgain(pool: Pool, { dayaq, today }: ReadyCountry): Promise<void> {
  for (let done = 0; done < LOOKED_AT;) {
    done += await inTransaction(pool, (tx) =>
      dayaq.daily.catchUp(tx, async () => ({ known: await nextKnown(tx), today }), 200),
    ); // chunk after chunk, as the daily run does
  }
}

import { BATCH } from "@dayaq/server/flow";
import { accept, openBenchDatabase, ServerProcess, readyCountry, untilApplied } from "./country/index.ts";
import { stopwatch } from "./country/clock.ts";
import { insertBare } from "./life/bare-inserts.ts";
import { births, couples } from "./life/births.ts";
import { latencies } from "./life/latency.ts";
import { markOf, writtenSince } from "./life/rows-written.ts";
import { loudness } from "./machine.ts";
import { type Benchmark, type Figure, figure, percentile } from "./measure.ts";

const TODAY = "2025-07-02";
const RUNS = 3;
/** Births of one run at full speed, of the run before that warms up, and of the steady stream. */
const BIRTHS = 2000;
const WARM = 1000;
const STEADY = 2000;
const STEADY_PER_SECOND = 200;
const WORKERS = 2;

/** Births of couples whom the registers know: each opens a birth grant with its decision, due, notice and SMS. */
export const lifeEvents: Benchmark = {
  name: "life-events",
  summary: "From an accepted birth to its committed decision, due and notice, with two worker processes",
  async run(progress) {
    const database = await openBenchDatabase();
    const programs: ServerProcess[] = [];
    try {
      const { pool, owner, url } = database;
      const { dayaq, senders } = await readyCountry(pool, owner, TODAY);
      await dayaq.close();
      for (let worker = 0; worker < WORKERS; worker++) programs.push(await ServerProcess.start("worker", url)); // each takes a core while it starts
      const born = bornInOrder();
      await accept(pool, couples(WARM + RUNS * BIRTHS + STEADY));
      await accept(pool, born(WARM));
      await untilApplied(pool);
      await owner.query("vacuum analyze");
      progress("the couples are known, the workers are warm");

      const rates: number[] = [];
      let mark = 0;
      for (let run = 0; run < RUNS; run++) {
        mark = await markOf(owner);
        const records = born(BIRTHS);
        const began = stopwatch();
        await accept(pool, records);
        await untilApplied(pool); // run after run
        rates.push((BIRTHS / (stopwatch() - began)) * 1000);
        progress(`${Math.round(rates.at(-1) ?? 0)} births a second`);
      }
      const written = await writtenSince(owner, mark);
      const bare: number[] = [];
      for (let run = 0; run < RUNS; run++)
        bare.push((BIRTHS / (await insertBare(owner, written, mark, BIRTHS / BATCH))) * 1000); // one after the other
      const web = await ServerProcess.start("web", url);
      programs.push(web);
      const took = await latencies({ pool, port: web.port, senders }, born(STEADY), STEADY_PER_SECOND);
      return figuresOf(rates, bare, took, written.reduce((all, { rows }) => all + rows, 0) / BIRTHS);
    } finally {
      await Promise.all(programs.map((program) => program.stop()));
      await database.close();
    }
  },
};

/** The next so many births, each of another couple. */
function bornInOrder(): (count: number) => ReturnType<typeof births> {
  let first = 0;
  return (count) => {
    const records = births(count, TODAY, first);
    first += count;
    return records;
  };
}

function figuresOf(
  rates: readonly number[],
  bare: readonly number[],
  took: readonly number[],
  rowsPerEvent: number,
): readonly Figure[] {
  const steady = `${STEADY} signed messages over HTTP at ${STEADY_PER_SECOND}/s, until seen committed; ${loudness()}`;
  return [
    figure("life-events.births", "events/s", rates, {
      limit: 2000,
      note: `asked: 2,000/s; stored, determined, decided, due, told; ${WORKERS} workers; ${loudness()}`,
    }),
    figure("life-events.bare-inserts", "events/s", bare, {
      note: `the same rows alone, in JSON, one connection, batches of ${BATCH}: what the database would take`,
    }),
    figure("life-events.rows", "rows/event", [rowsPerEvent], { limit: 20, note: "asked: at most 20" }),
    figure("life-events.latency-p50", "ms", [percentile(took, 0.5)], { note: steady }),
    figure("life-events.latency-p99", "ms", [percentile(took, 0.99)], { limit: 2000, note: "asked: under 2 s" }),
  ];
}

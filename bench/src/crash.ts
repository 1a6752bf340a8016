import { openBenchDatabase, readyCountry } from "./country/index.ts";
import { stopwatch } from "./country/clock.ts";
import { crash } from "./proof/crash.ts";
import { loudness } from "./machine.ts";
import { type Benchmark, figure } from "./measure.ts";

const EVENTS = 10_000;
const KILLS = 25;
const SEED = 20_260_302;

/** The crash test of `npm test` in the size that is asked of it. */
export const crashes: Benchmark = {
  name: "crash",
  summary: `Web and workers killed ${KILLS} times while ${EVENTS} signed events flow in`,
  async run(progress) {
    const database = await openBenchDatabase();
    try {
      const { dayaq, senders } = await readyCountry(database.pool, database.owner, "2025-07-03");
      await dayaq.close();
      const began = stopwatch();
      const report = await crash(database, senders, { events: EVENTS, kills: KILLS, seed: SEED });
      const seconds = (stopwatch() - began) / 1000;
      progress(JSON.stringify(report));
      const applied = report.inbox["applied"] ?? 0;
      const lost = EVENTS - Object.values(report.inbox).reduce((all, count) => all + count, 0);
      return [
        figure("crash.lost-or-doubled", "events", [Math.abs(lost) + report.refused.length], { note: "must be 0" }),
        figure("crash.broken-invariants", "invariants", [report.breaches.length], { note: "must be 0" }),
        figure("crash.applied", "events", [applied], { limit: EVENTS, note: `seed ${SEED}` }),
        figure("crash.seconds", "s", [seconds], {
          note: `until nothing waits, with ${KILLS} kills and restarts; ${loudness()}`,
        }),
      ];
    } finally {
      await database.close();
    }
  },
};

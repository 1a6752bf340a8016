import { atOnce, notifyOrEvent, openBenchDatabase, Poster, ServerProcess, readyCountry } from "./country/index.ts";
import { stopwatch } from "./country/clock.ts";
import { couples } from "./life/births.ts";
import { loudness } from "./machine.ts";
import { type Benchmark, figure } from "./measure.ts";

const RUNS = 3;
const COUPLES = 1000; // three messages each
const LANES = 64;

/** Signed messages from the wire to the acknowledgement after their commit. */
export const intake: Benchmark = {
  name: "intake",
  summary: "Signed messages over HTTP: verified, within contract and quota, stored once, acknowledged",
  async run(progress) {
    const database = await openBenchDatabase();
    const { dayaq, senders } = await readyCountry(database.pool, database.owner, "2025-07-02");
    await dayaq.close();
    const web = await ServerProcess.start("web", database.url);
    const poster = new Poster(web.port);
    try {
      const rates: number[] = [];
      for (let run = -1; run < RUNS; run++) {
        const records = couples(COUPLES, (run + 1) * COUPLES);
        const messages = records.map((record) => notifyOrEvent(senders, record, `intake-${record.recordNo}`));
        const began = stopwatch();
        let refused = 0;
        await atOnce(messages, LANES, async (message) => {
          if ((await poster.send(message)).status !== 202) refused += 1;
        });
        if (refused > 0) throw new Error(`${refused} messages were refused`);
        if (run < 0) continue; // warm
        rates.push((messages.length / (stopwatch() - began)) * 1000);
        progress(`${Math.round(rates.at(-1) ?? 0)} messages a second`);
      }
      return [
        figure("intake.signed-messages", "messages/s", rates, {
          limit: 2000,
          note: `peers.md: 2,000 events/s; one event a message, one web process, the sender on the same machine; ${loudness()}`,
        }),
      ];
    } finally {
      poster.close();
      await web.stop();
      await database.close();
    }
  },
};

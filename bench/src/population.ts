import { inTransaction, nextKnown } from "@dayaq/server/platform";
import { type BenchDatabase, inCountry, openBenchDatabase, type ReadyCountry } from "./country/index.ts";
import { stopwatch } from "./country/clock.ts";
import { populate } from "./life/population.ts";
import { loudness } from "./machine.ts";
import { type Benchmark, type Figure, figure } from "./measure.ts";

const PEOPLE = 100_000;
const RUNS = 3;
/** People of one run: others in each, so that nothing is warm that would not be. */
const PER_RUN = 6000;
/** People of one transaction. */
const CHUNK = 500;

/** What a new law over everybody costs. */
export const population: Benchmark = {
  name: "population",
  summary:
    "All programmes determined anew from the database of 100,000 people, and kept where there is something to keep",
  async run(progress) {
    const database = await openBenchDatabase();
    try {
      return await inCountry(database, "2025-07-02", (country) => determinedAnew(database, country, progress));
    } finally {
      await database.close();
    }
  },
};

async function determinedAnew(
  { pool, owner }: BenchDatabase,
  { dayaq, today }: ReadyCountry,
  progress: (says: string) => void,
): Promise<readonly Figure[]> {
  const facts = await populate(owner, PEOPLE);
  progress(`${PEOPLE} people, ${facts} facts`);
  const programmes = dayaq.pack.programmes.map(({ code }) => code);
  const rates: number[] = [];
  let about = 0;
  for (let run = 0; run < RUNS; run++) {
    const began = stopwatch();
    for (let done = 0; done < PER_RUN; done += CHUNK) {
      const abouts = Array.from({ length: CHUNK }, () => ++about);
      const touched = abouts.flatMap((id) => programmes.map((programme) => ({ programme, about: id })));
      await inTransaction(pool, async (tx) => {
        const learned = { known: await nextKnown(tx), today }; // chunk after chunk, as one worker does
        await dayaq.determinations.redetermine(tx, touched, learned);
      });
    }
    rates.push((PER_RUN / (stopwatch() - began)) * 1000);
    progress(`${Math.round(rates.at(-1) ?? 0)} people a second`);
  }
  const { rows } = await owner.query<{ kept: number }>("select count(*) as kept from determinations.determination");
  return [
    figure("population.determined", "persons/s", rates, {
      limit: 443,
      note: `peers.md: OpenG2P's pattern 443/s with two workers; here one worker, ${programmes.length} programmes, ${rows[0]?.kept ?? 0} rows kept of ${about} people; ${loudness()}`,
    }),
  ];
}

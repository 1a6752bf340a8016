import { type LocalDate, plusDays } from "@dayaq/kernel";
import { otherReadings, PORTRAIT_KINDS, readingsApart } from "@dayaq/rules/what-if";
import { keepReadings, readingsCounted, type StoredLaw } from "../modules/determinations/index.ts";
import type { FactLedger } from "../modules/registry/index.ts";
import { inTransaction, type Pool, type Tx } from "../platform/index.ts";
import { loadPopulation } from "./load-population.ts";

/** Days after which it is counted anew: everybody is read for it. */
const EVERY = 7;

export interface CountingReadings {
  readonly currentLaw: (tx: Tx) => Promise<StoredLaw>;
  readonly ledgers: readonly FactLedger[];
}

/** Where the sources contradict one another, counts over the registry what lies between the readings: people, and money a month. */
export async function countReadings(
  pool: Pool,
  today: LocalDate,
  { currentLaw, ledgers }: CountingReadings,
): Promise<{ readings: number }> {
  const { hash, law, counted } = await inTransaction(
    pool,
    async (tx) => {
      const current = await currentLaw(tx);
      return { ...current, counted: await readingsCounted(tx, current.hash) };
    },
    { readOnly: true },
  );
  const isFresh = counted.some(({ on }) => plusDays(on, EVERY) > today);
  if (isFresh || law.choices.length === 0) return { readings: 0 };
  const programmes = [...new Set(otherReadings(law).flatMap((it) => it.programmes))];
  const population = await loadPopulation(pool, law, { programmes, kinds: PORTRAIT_KINDS, ledgers });
  const apart = readingsApart(law, population, today);
  await inTransaction(pool, (tx) => keepReadings(tx, hash, today, apart));
  return { readings: apart.length };
}

import path from "node:path";
import type { CountryPack } from "@dayaq/country";
import type { LocalDate } from "@dayaq/kernel";
import { columnsOf, type Law, Words } from "@dayaq/rules";
import { worldOf } from "@dayaq/rules/record";
import { type Population, PORTRAIT_KINDS } from "@dayaq/rules/what-if";
import type { WhatIfSource } from "@dayaq/portals/what-if";
import { ledgersOf } from "../../composition/ledgers.ts";
import { countryInSmall } from "../../countries.ts";
import { loadPopulation } from "../../population/index.ts";
import { inTransaction, Trouble } from "../../platform/index.ts";
import { withDatabase } from "../database.ts";
import { FolderFault, tablesIn } from "../tables/folder.ts";
import { readPopulation } from "../tables/population.ts";
import { packOf } from "../with-dayaq.ts";

/** What people are read for. */
export interface Reading {
  /** Has every programme and kind of fact of both laws. */
  readonly law: Law;
  /** Rights that will be asked: facts that none of them looks at may stay unread. */
  readonly programmes: readonly string[];
  /** Kinds of fact that are looked at besides. */
  readonly kinds: readonly string[];
}

/** Whom the question can be asked of. */
export interface Source {
  readonly kind: WhatIfSource;
  readonly pack: CountryPack;
  /** `aside`: how many rows could not be used. */
  readonly read: (reading: Reading) => Promise<{ readonly population: Population; readonly aside: number }>;
}

/** Everybody in the registry of this country's database, which is closed afterwards. */
export const withRegistry = <Value>(work: (source: Source) => Promise<Value>): Promise<Value> =>
  withDatabase(async (pool) => {
    const pack = await inTransaction(pool, packOf, { readOnly: true });
    return work({
      kind: "registry",
      pack,
      read: async ({ law, programmes, kinds }) => ({
        population: await loadPopulation(pool, law, {
          programmes,
          kinds: [...PORTRAIT_KINDS, ...kinds],
          ledgers: ledgersOf(pack),
        }),
        aside: 0,
      }),
    });
  });

/** The country in small, as its pack invents it; undefined where it does not. */
export async function invented(pack: CountryPack): Promise<Source | undefined> {
  const small = await countryInSmall(pack.code);
  if (small === undefined) return undefined;
  return {
    kind: "invented",
    pack,
    read({ law }) {
      const words = new Words();
      return Promise.resolve({ population: { ...small.people(law, words), words }, aside: 0 });
    },
  };
}

export const rowsAside = (count: number): string =>
  `${count} rows of the tables were kept aside; “dayaq determine --csv” says which and why.`;

/** The people of a folder of tables, as `docs/csv-format.md` has them. */
export const tables = (pack: CountryPack, folder: string, on: LocalDate, progress: (says: string) => void): Source => ({
  kind: "tables",
  pack,
  async read({ law }) {
    try {
      const { record, aside } = await readPopulation(
        law,
        folder,
        tablesIn(law, folder, folder),
        { on, known: on },
        progress,
      );
      const world = worldOf(law, record, on);
      const people = [...record.persons, ...record.households];
      const facts = people.flatMap((person) => law.factKinds.flatMap(({ kind }) => world.facts(person, kind)));
      const words = new Words();
      const columns = columnsOf(law, words, people, facts, record.claims);
      return { population: { columns, words }, aside: aside.rows.length };
    } catch (error) {
      if (error instanceof FolderFault)
        throw new Trouble(`${path.join(folder, error.path)} ${error.message}.`, { cause: error });
      throw error;
    }
  },
});

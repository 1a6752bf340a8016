import {
  businessDay,
  claimCountry,
  dayIn,
  inTransaction,
  isProduction,
  migrate,
  nextKnown,
  openPool,
  startBusinessDay,
  systemClock,
} from "../platform/index.ts";
import { lawOf } from "@dayaq/country";
import { soundLaw } from "@dayaq/rules";
import { decidingRulesOf } from "../composition/conventions.ts";
import { decidingModules } from "../composition/deciding.ts";
import { unsignedIn } from "../composition/unsigned-law.ts";
import { ledgersOf } from "../composition/ledgers.ts";
import { loadTown } from "../demo/load-town.ts";
import { countryTown } from "../countries.ts";
import { namedCountry } from "./named-country.ts";
import type { CountryDatabase } from "./database.ts";
import { refuseGuessedLaw } from "./guessed-law.ts";

export interface Prepared {
  /** The migrations that ran. */
  readonly migrations: readonly string[];
  /** Records of the invented town that now wait for a worker; 0 where there is none, or where it lives already. */
  readonly townRecords: number;
  /** Rights of the law that no lawyer has signed as they are: in production they pay nothing by themselves. */
  readonly unsigned: readonly string[];
}

/**
 * Makes a database ready for business: migrated, of one country, with its law in use and a business day. With `demo`, an empty one
 * is given the country's invented town, on the day on which that wakes up.
 */
export async function prepare(database: Pick<CountryDatabase, "url">, { demo = false } = {}): Promise<Prepared> {
  const pack = await namedCountry();
  const town = demo ? await countryTown(pack.code) : undefined;
  const owner = openPool(database.url, { as: "owner", name: "prepare", max: 2 });
  try {
    const migrations = await migrate(owner);
    const law = soundLaw(lawOf(pack), pack.languages);
    if (isProduction()) refuseGuessedLaw(law, dayIn(pack.zone, systemClock.now()));
    await inTransaction(owner, async (tx) => {
      await claimCountry(tx, pack.code);
      await startBusinessDay(tx, town?.wakesOn ?? dayIn(pack.zone, systemClock.now()));
      const { determinations } = decidingModules(decidingRulesOf(pack), ledgersOf(pack));
      const released = { law, title: `release of ${pack.code}`, atOnce: !isProduction() };
      await determinations.takeUpLaw(tx, released, { known: await nextKnown(tx), today: await businessDay(tx) });
    });
    const townRecords = town ? await loadTown(owner, pack, town.records) : 0;
    return { migrations, townRecords, unsigned: await inTransaction(owner, (tx) => unsignedIn(tx, pack)) };
  } finally {
    await owner.end();
  }
}

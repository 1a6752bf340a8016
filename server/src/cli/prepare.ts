import {
  claimCountry,
  dayIn,
  inTransaction,
  migrate,
  openPool,
  startBusinessDay,
  systemClock,
} from "../platform/index.ts";
import { countryPack } from "./countries.ts";
import type { CountryDatabase } from "./database.ts";

/** The country that `DAYAQ_COUNTRY` names; Azerbaijan when it names none. */
export const chosenCountry = (): string => process.env["DAYAQ_COUNTRY"] || "az";

/** Makes a database ready for business: migrated, of one country, with a business day. Answers with the migrations that ran. */
export async function prepare(database: CountryDatabase): Promise<string[]> {
  const { code, zone } = await countryPack(chosenCountry());
  const owner = openPool(database.url, { as: "owner", name: "prepare", max: 2 });
  try {
    const ran = await migrate(owner);
    await inTransaction(owner, async (tx) => {
      await claimCountry(tx, code);
      await startBusinessDay(tx, dayIn(zone, systemClock.now()));
    });
    return ran;
  } finally {
    await owner.end();
  }
}

import type { CountryPack } from "@dayaq/country";
import { type Dayaq, openDayaq } from "../app.ts";
import { findCountry, inTransaction, type PoolOptions, Trouble, type Tx } from "../platform/index.ts";
import { countryPack } from "../countries.ts";
import { withDatabase } from "./database.ts";

/** For commands that act as the running system does: the whole house over the database of this country, closed afterwards. */
export const withDayaq = <Value>(
  work: (dayaq: Dayaq) => Promise<Value>,
  options: Pick<PoolOptions, "repeats"> = {},
): Promise<Value> =>
  withDatabase(async (pool) => {
    const dayaq = await openDayaq({ pack: await inTransaction(pool, packOf, { readOnly: true }), pool });
    try {
      return await work(dayaq);
    } finally {
      await dayaq.close();
    }
  }, options);

/** The pack of the country whose data these are: the database says which. */
export async function packOf(tx: Tx): Promise<CountryPack> {
  const country = await findCountry(tx);
  if (country === undefined)
    throw new Trouble("This database has no country yet: run `npm start` or `dayaq migrate` first.");
  return countryPack(country);
}

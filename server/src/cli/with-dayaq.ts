import { type Dayaq, openDayaq } from "../app.ts";
import { findCountry, inTransaction, Trouble } from "../platform/index.ts";
import { countryPack } from "./countries.ts";
import { withDatabase } from "./database.ts";

/** For commands that act as the running system does: the whole house over the database of this country, closed afterwards. */
export const withDayaq = <Value>(work: (dayaq: Dayaq) => Promise<Value>): Promise<Value> =>
  withDatabase(async (pool) => {
    const country = await inTransaction(pool, findCountry, { readOnly: true });
    if (country === undefined)
      throw new Trouble("This database has no country yet: run `npm start` or `dayaq migrate` first.");
    const dayaq = await openDayaq({ pack: await countryPack(country), pool });
    try {
      return await work(dayaq);
    } finally {
      await dayaq.close();
    }
  });

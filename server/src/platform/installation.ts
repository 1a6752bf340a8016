import type { Tx } from "./database.ts";
import { Trouble } from "./trouble.ts";

/** Gives an empty database its country, and refuses to serve another one on it. */
export async function claimCountry(tx: Tx, country: string): Promise<void> {
  await tx.query("insert into platform.installation (country) values ($1) on conflict do nothing", [country]);
  const held = await findCountry(tx);
  if (held === country) return;
  throw new Trouble(
    `This database holds the data of the country ${held} and not of ${country}: set DAYAQ_COUNTRY=${held}, or use another database.`,
  );
}

/** Code of the country whose data this database holds; undefined before it has one. */
export async function findCountry(tx: Tx): Promise<string | undefined> {
  const { rows } = await tx.query<{ country: string }>("select country from platform.installation");
  return rows[0]?.country;
}

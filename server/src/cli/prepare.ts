import { dayIn, inTransaction, migrate, openPool, startBusinessDay, systemClock } from "../platform/index.ts";
import type { Terminal } from "./command.ts";
import type { CountryDatabase } from "./database.ts";

/** Makes a database ready for business: migrated, with a business day. */
export async function prepare(database: CountryDatabase, terminal: Terminal): Promise<void> {
  const owner = openPool(database.url, { as: "owner", name: "prepare", max: 2 });
  try {
    const ran = await migrate(owner);
    if (ran.length > 0) terminal.say(`Prepared the database (${ran.length} migrations).`);
    await inTransaction(owner, (tx) => startBusinessDay(tx, dayIn("UTC", systemClock.now())));
  } finally {
    await owner.end();
  }
}

import { migrate, openPool } from "../../platform/index.ts";
import { type Command, readOptions } from "../command.ts";
import { openCountryDatabase } from "../database.ts";

export const migrateCommand: Command = {
  name: "migrate",
  usage: "migrate",
  summary: "Bring the database to the state of this version, and list what ran",
  async run(argv, terminal) {
    readOptions(argv, {});
    const database = await openCountryDatabase();
    const owner = openPool(database.url, { as: "owner", name: "migrate", max: 1 });
    try {
      const ran = await migrate(owner);
      for (const name of ran) terminal.out(name);
      if (ran.length === 0) terminal.say("Nothing to do: the database is up to date.");
      return 0;
    } finally {
      await owner.end();
      await database.close();
    }
  },
};

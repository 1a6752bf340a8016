import { type Command, readOptions } from "../command.ts";
import { openCountryDatabase } from "../database.ts";
import { prepare } from "../prepare.ts";

export const migrateCommand: Command = {
  name: "migrate",
  usage: "migrate",
  summary: "Bring the database to the state of this version, and list what ran",
  async run(argv, terminal) {
    readOptions(argv, {});
    const database = await openCountryDatabase();
    try {
      const { migrations: ran } = await prepare(database);
      for (const name of ran) terminal.out(name);
      if (ran.length === 0) terminal.say("Nothing to do: the database is up to date.");
      return 0;
    } finally {
      await database.close();
    }
  },
};

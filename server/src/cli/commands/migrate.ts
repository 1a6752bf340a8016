import { isProduction } from "../../platform/index.ts";
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
      const { migrations: ran, unsigned } = await prepare(database);
      for (const name of ran) terminal.out(name);
      if (ran.length === 0) terminal.say("Nothing to do: the database is up to date.");
      if (isProduction() && unsigned.length > 0)
        terminal.say(
          `No lawyer has signed ${unsigned.length} rights of the law as they are: what they would pay is proposed to officers. They are signed at /office/law.`,
        );
      return 0;
    } finally {
      await database.close();
    }
  },
};

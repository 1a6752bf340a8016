import { existsSync, rmSync } from "node:fs";
import { findEmbeddedPostgres, homeOf, openPool, postgresOf, Trouble } from "../../platform/index.ts";
import { type Command, readOptions } from "../command.ts";
import { PROJECT } from "../../platform/project.ts";
import { endOrphans, findRunFile, isRunning } from "../supervisor/run-file.ts";

export const reset: Command = {
  name: "reset",
  usage: "reset [--yes]",
  summary: "Forget all data of this checkout's own database",
  async run(argv, terminal) {
    const { values } = readOptions(argv, { yes: { type: "boolean", default: false } });
    if ((process.env["DATABASE_URL"] ?? "") !== "") {
      throw new Trouble(
        "DATABASE_URL is set, and reset only forgets the data of Dayaq's own PostgreSQL: drop that database yourself, or unset DATABASE_URL.",
      );
    }
    const home = homeOf(PROJECT);
    const runs = findRunFile(home)?.supervisor;
    if (runs && isRunning(runs))
      throw new Trouble(`Dayaq runs on these data (process ${runs.pid}): stop it with Ctrl-C there first.`);
    if (!existsSync(home)) {
      terminal.say("There is nothing to forget.");
      return 0;
    }
    if (!values.yes && (await terminal.ask(`Forget all data in ${home}? Type yes: `)) !== "yes") {
      throw new Trouble("Nothing was forgotten. To forget without a question: npm run reset -- --yes");
    }
    await endOrphans(home);
    await stopLeftServer(home);
    rmSync(home, { recursive: true, force: true });
    terminal.say("Forgotten. The next start begins with an empty database.");
    return 0;
  },
};

/** A server left by a killed start holds files open; one that another command uses now is not taken from under it. */
async function stopLeftServer(home: string): Promise<void> {
  const server = await findEmbeddedPostgres(postgresOf(home));
  if (!server) return;
  const pool = openPool(server.url, { as: "owner", name: "reset", max: 1 });
  try {
    const { rows } = await pool.query<{ used: number }>(
      "select count(*) as used from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()",
    );
    if ((rows[0]?.used ?? 0) > 0)
      throw new Trouble("Another command uses these data now: wait for it to end, then try again.");
  } finally {
    await pool.end();
  }
  await server.stop();
}

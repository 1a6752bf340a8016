import { existsSync } from "node:fs";
import path from "node:path";
import { homeOf, makeHome, stopwatch, Trouble } from "../../platform/index.ts";
import { type Command, readOptions, type Terminal, UsageTrouble } from "../command.ts";
import { type CountryDatabase, openCountryDatabase } from "../database.ts";
import { chosenCountry, prepare } from "../prepare.ts";
import { PROJECT } from "../project.ts";
import { type Child, startChild } from "../supervisor/child.ts";
import { checkPorts } from "../supervisor/ports.ts";
import { addressesFor, addressOf, PROCESSES, type ProcessRow } from "../supervisor/processes.ts";
import { endOrphans, findRunFile, isRunning, markOf, removeRunFile, writeRunFile } from "../supervisor/run-file.ts";
import { listenForStop } from "../supervisor/stop.ts";

export const start: Command = {
  name: "start",
  usage: "start [--port 8080]",
  summary: "Run everything: the database, the pages, the worker and the simulators",
  async run(argv, terminal) {
    const { values } = readOptions(argv, { port: { type: "string", default: process.env["PORT"] ?? "8080" } });
    const firstPort = Number(values.port);
    if (!Number.isInteger(firstPort) || firstPort < 1 || firstPort > 65_000)
      throw new UsageTrouble(`“${values.port}” is not a port from 1 to 65000`);
    return await runAll(
      PROCESSES.filter(({ file }) => existsSync(path.join(PROJECT, file))),
      firstPort,
      terminal,
    );
  },
};

/** Returns when it was asked to stop and everything has stopped. */
async function runAll(rows: readonly ProcessRow[], firstPort: number, terminal: Terminal): Promise<number> {
  const began = stopwatch();
  const home = homeOf(PROJECT);
  makeHome(home);
  const other = findRunFile(home)?.supervisor;
  if (other && isRunning(other))
    throw new Trouble(`Dayaq already runs here (process ${other.pid}): stop it with Ctrl-C there first.`);
  await endOrphans(home);
  await checkPorts(rows.map(({ port }) => firstPort + port));

  const stop = listenForStop();
  const children: Child[] = [];
  let database: CountryDatabase | undefined;
  const stopAll = async (): Promise<void> => {
    for (const child of children.toReversed()) await child.stop(); // in order: nobody loses the one it speaks to
    await database?.stop();
    removeRunFile(home);
  };
  const note = (): void =>
    writeRunFile(home, {
      supervisor: markOf(process.pid),
      children: children.flatMap((child) => markOf(child.pid() ?? 0)),
    });
  try {
    note();
    terminal.say("Starting the database …");
    database = await openCountryDatabase();
    const ran = await prepare(database);
    if (ran.length > 0) terminal.say(`Prepared the database (${ran.length} migrations).`);
    terminal.say(`Starting ${rows.map(({ name }) => name).join(", ")} …`);
    const environment = { ...addressesFor(rows, firstPort), DAYAQ_HOME: home, DAYAQ_COUNTRY: chosenCountry() };
    for (const row of rows) {
      children.push(
        startChild(row, {
          port: firstPort + row.port,
          environment: row.simulator
            ? { ...environment, DATABASE_URL: "" }
            : { ...environment, DATABASE_URL: database.url },
          logs: path.join(home, "logs"),
          onRestart: (words) => {
            terminal.say(words);
            setTimeout(note, 1_000).unref(); // by then the new one has its number
          },
        }),
      );
    }
    note();
    await Promise.race([stop.asked, Promise.all(children.map(({ ready }) => ready))]);
    for (const row of rows) terminal.say(`  ${addressOf(row, firstPort)}  ${row.name}: ${row.role}`);
    terminal.say(
      `Dayaq runs (started in ${((stopwatch() - began) / 1_000).toFixed(1)} s). Data: ${database.place}. Ctrl-C stops it and keeps the data.`,
    );
    await stop.asked;
    terminal.say("Stopping …");
  } finally {
    await stopAll();
    stop.forget();
  }
  terminal.say("Stopped.");
  return 0;
}

import path from "node:path";
import { trustSimulators } from "../../demo/trust-simulators.ts";
import { untilSettled } from "../../demo/until-settled.ts";
import { homeOf, makeHome, openPool, stopwatch, Trouble } from "../../platform/index.ts";
import type { Terminal } from "../command.ts";
import { type CountryDatabase, openCountryDatabase } from "../database.ts";
import { PROJECT } from "../../platform/project.ts";
import { type Child, startChild } from "./child.ts";
import { checkPorts } from "./ports.ts";
import { prepareApart } from "./prepare-apart.ts";
import { addressesFor, addressOf, type ProcessRow } from "./processes.ts";
import { endOrphans, findRunFile, isRunning, markOf, removeRunFile, writeRunFile } from "./run-file.ts";
import { listenForStop } from "./stop.ts";

/** Runs the database and these programs until it is asked to stop; ends when everything has stopped. */
export async function runAll(rows: readonly ProcessRow[], firstPort: number, terminal: Terminal): Promise<void> {
  const began = stopwatch();
  const home = await takeHome();
  await checkPorts(rows.map(({ port }) => firstPort + port));
  const stop = listenForStop();
  const children: Child[] = [];
  let database: CountryDatabase | undefined;
  const note = (): void => writeRunFile(home, { supervisor: markOf(process.pid), children: marksOf(children) });
  try {
    note();
    terminal.say("Starting the database …");
    database = await openCountryDatabase();
    const logs = path.join(home, "logs");
    const { url } = database;
    // Types are stripped once and not at each start: 19 MB less for each program, measured with `npm run bench -- memory`.
    const own = { DAYAQ_HOME: home, DATABASE_URL: url, NODE_COMPILE_CACHE: path.join(home, "compiled") };
    const { migrations, townRecords, senders } = await prepareApart(own);
    if (migrations.length > 0) terminal.say(`Prepared the database (${migrations.length} migrations).`);
    if (townRecords > 0) terminal.say(`An invented town moves in: ${townRecords} records go through the worker first.`);
    terminal.say(`Starting ${rows.map(({ name }) => name).join(", ")} …`);
    const environment = { ...addressesFor(rows, firstPort), ...own };
    for (const row of rows) {
      const child = startChild(row, {
        port: firstPort + row.port,
        environment: { ...environment, DATABASE_URL: row.simulator ? "" : url },
        logs,
        onRestart: (words) => {
          terminal.say(words);
          note();
        },
      });
      children.push(child);
    }
    note();
    await Promise.race([stop.asked, Promise.all(children.map(({ ready }) => ready))]);
    if (!stop.wasAsked()) {
      await trustAgencies(url, senders, rows, firstPort);
      // The first thing that a viewer does shall not stand behind a town's whole past.
      if (townRecords > 0 && rows.some(({ name }) => name === "worker")) await untilSettled(url, () => stop.wasAsked());
      for (const line of welcome(rows, firstPort, database.place, stopwatch() - began)) terminal.say(line);
    }
    await stop.asked;
    terminal.say("Stopping …");
  } finally {
    for (const child of children.toReversed()) await child.stop(); // in order: nobody loses the one it speaks to
    await database?.stop();
    removeRunFile(home);
    stop.forget();
  }
  terminal.say("Stopped.");
}

/** What runs where, and last the one address that a newcomer opens. */
function welcome(rows: readonly ProcessRow[], firstPort: number, place: string, tookMs: number): string[] {
  const width = Math.max(...rows.map(({ name }) => name.length));
  const [web] = rows;
  return [
    ...rows.map((row) => `  ${row.name.padEnd(width)}  ${addressOf(row, firstPort)}  ${row.role}`),
    `Data: ${place}. Ctrl-C stops everything and keeps the data; npm run reset forgets them.`,
    `Dayaq runs (started in ${(tookMs / 1_000).toFixed(1)} s). Open ${web ? addressOf(web, firstPort) : ""}`,
  ];
}

/** The simulators have made their keys: from now on what they sign is taken. */
async function trustAgencies(
  url: string,
  senders: readonly string[],
  rows: readonly ProcessRow[],
  firstPort: number,
): Promise<void> {
  const pool = openPool(url, { name: "trust", max: 1 });
  try {
    const simulators = rows.filter(({ simulator }) => simulator).map((row) => addressOf(row, firstPort));
    await trustSimulators(pool, senders, simulators);
  } finally {
    await pool.end();
  }
}

/** One supervisor at a time on a home; what a killed one left running is ended first. */
async function takeHome(): Promise<string> {
  const home = homeOf(PROJECT);
  makeHome(home);
  const other = findRunFile(home)?.supervisor;
  if (other && isRunning(other)) {
    throw new Trouble(`Dayaq already runs here (process ${other.pid}): stop it with Ctrl-C there first.`);
  }
  await endOrphans(home);
  return home;
}

const marksOf = (children: readonly Child[]) =>
  children.flatMap((child) => {
    const pid = child.pid();
    return pid === undefined ? [] : [markOf(pid)];
  });

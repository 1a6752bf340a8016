import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { stopwatch } from "../clock.ts";
import { diskFull, isDiskFull, Trouble } from "../trouble.ts";
import { type Account, accountFor } from "./account.ts";
import { type Binaries, binariesFor, environment } from "./binaries.ts";
import { type Cluster, dataOf, openCluster, readPassword } from "./cluster.ts";
import { answers, findPostmaster, freePort, isAlive } from "./postmaster.ts";

export interface EmbeddedPostgres {
  /** With the password: never print it. */
  readonly url: string;
  readonly pid: number;
  /** The server was left running by a process that was killed, and we use it on. */
  readonly attached: boolean;
  /** Lets running statements go, writes everything to disk, and ends. */
  readonly stop: () => Promise<void>;
}

export interface EmbeddedOptions {
  /** Folder of this server's own: data, password, logs. Made when it is not there. */
  readonly home: string;
  /** postgresql.conf by name. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** After kill -9 of the server its children hold the memory for some seconds more; measured: under one. */
const LINGER_MS_MAX = 15_000;
const READY_MS_MAX = 60_000;

/** Starts the PostgreSQL of node_modules on a folder, or takes over one that still runs there. It listens on the loopback only. */
export async function startEmbeddedPostgres({ home, settings = {} }: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const account = accountFor(dataOf(home));
  const running = await findEmbeddedPostgres(home);
  if (running) return running;
  const binaries = binariesFor(account);
  const cluster = openCluster(home, binaries, account);
  const began = stopwatch();
  for (;;) {
    try {
      return await launch(home, binaries, cluster, account, settings);
    } catch (error) {
      const lingers = error instanceof Error && /pre-existing shared memory|postmaster.pid/.test(error.message);
      if (!lingers || stopwatch() - began > LINGER_MS_MAX) throw error;
      await sleep(200);
    }
  }
}

/** The server that runs on that folder now, if one does. */
export async function findEmbeddedPostgres(home: string): Promise<EmbeddedPostgres | undefined> {
  const data = dataOf(home);
  const found = findPostmaster(data);
  if (!found?.ready || !(await answers(found.port))) return undefined;
  return {
    url: urlOf(found.port, readPassword(home)),
    pid: found.pid,
    attached: true,
    stop: () => stopProcess(found.pid),
  };
}

async function launch(
  home: string,
  binaries: Binaries,
  { data, password }: Cluster,
  account: Account | undefined,
  settings: Readonly<Record<string, string>>,
): Promise<EmbeddedPostgres> {
  const port = await freePort();
  const logFile = path.join(home, "start.log");
  const log = openSync(logFile, "w");
  const child = spawn(
    path.join(binaries.folder, "bin/postgres"),
    ["-D", data, "-p", String(port), ...flags(settings)],
    {
      ...environment(account),
      stdio: ["ignore", log, log],
      detached: true, // Ctrl-C in the terminal reaches us, and we stop it in order
    },
  );
  closeSync(log);
  const pid = await untilReady(child, data, logFile);
  child.unref();
  return { url: urlOf(port, password), pid, attached: false, stop: () => stopProcess(pid) };
}

/**
 * Loopback only, no unix socket; the log is seven files, one a weekday, each begun anew after a week. Terse: the details of an
 * error would quote the row that it is about, and so a person's number or name.
 */
const BASE = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  logging_collector: "on",
  log_error_verbosity: "terse",
  log_filename: "postgresql-%a.log",
  log_truncate_on_rotation: "on",
  log_rotation_age: "1d",
  log_rotation_size: "0",
};

const flags = (settings: Readonly<Record<string, string>>): string[] =>
  Object.entries({ ...BASE, ...settings }).flatMap(([name, value]) => ["-c", `${name}=${value}`]);

async function untilReady(child: ChildProcess, data: string, logFile: string): Promise<number> {
  let ended: string | undefined;
  child.once("exit", (code, signal) => (ended = `exit ${code ?? signal}`));
  child.once("error", (error) => (ended = error.message));
  for (const began = stopwatch(); ;) {
    if (ended !== undefined) throw startTrouble(ended, readFileSync(logFile, "utf8").slice(-600));
    const found = findPostmaster(data);
    if (found?.ready && found.pid === child.pid) return found.pid;
    if (stopwatch() - began > READY_MS_MAX)
      throw new Trouble(`PostgreSQL did not become ready within a minute: see ${data}/log.`);
    await sleep(5);
  }
}

function startTrouble(ended: string, said: string): Error {
  const failure = new Error(`postgres ended while starting (${ended}): ${said}`);
  return isDiskFull(failure) ? diskFull(failure) : failure;
}

/** SIGINT is PostgreSQL's fast shutdown: sessions are ended, everything is written, nothing is lost. */
async function stopProcess(pid: number): Promise<void> {
  if (!isAlive(pid)) return;
  process.kill(pid, "SIGINT");
  for (const began = stopwatch(); isAlive(pid);) {
    if (stopwatch() - began > READY_MS_MAX)
      throw new Trouble(`PostgreSQL (process ${pid}) does not stop: see its log.`);
    await sleep(10);
  }
}

const urlOf = (port: number, password: string): string => `postgresql://dayaq:${password}@127.0.0.1:${port}/postgres`;

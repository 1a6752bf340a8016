import { randomBytes } from "node:crypto";
import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { findEmbeddedPostgres, isAlive, migrate, openPool, startEmbeddedPostgres } from "@dayaq/server/platform";

/** One server for a whole test run, with a migrated database to copy. */
export interface TestServer {
  /** An account that may create databases; names the database `postgres`. */
  readonly url: string;
  readonly template: string;
  stop(): Promise<void>;
}

/** Nothing of a test run is worth a disk write; 200 connections, since files run side by side with several pools each. */
const SETTINGS = {
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  shared_buffers: "128MB",
  max_connections: "200",
  autovacuum: "off",
};

/** `DATABASE_URL` if it is set; else an embedded server in a temporary folder, gone after the run. */
export async function startTestServer(given = process.env["DATABASE_URL"]): Promise<TestServer> {
  const template = `dayaq_template_${process.pid}`;
  if (given !== undefined && given !== "") {
    await makeTemplate(given, template);
    return { url: given, template, stop: () => dropTemplate(given, template) };
  }
  await sweep();
  // Not mkdtemp: its folder is closed to the account that runs PostgreSQL when we are root.
  const home = path.join(tmpdir(), `${FOLDER}${process.pid}-${randomBytes(4).toString("hex")}`);
  mkdirSync(home, { mode: 0o711 });
  const server = await startEmbeddedPostgres({ home, settings: SETTINGS });
  await makeTemplate(server.url, template);
  const stop = async (): Promise<void> => {
    await server.stop();
    rmSync(home, { recursive: true, force: true });
  };
  return { url: server.url, template, stop };
}

export const withDatabase = (url: string, database: string): string => {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.href;
};

async function makeTemplate(url: string, template: string): Promise<void> {
  const server = openPool(url, { as: "owner", name: "test template", max: 1 });
  await server.query(`drop database if exists ${template}`);
  await server.query(`create database ${template}`);
  await server.end();
  const owner = openPool(withDatabase(url, template), { as: "owner", name: "test template", max: 1 });
  try {
    await migrate(owner);
  } finally {
    await owner.end();
  }
}

async function dropTemplate(url: string, template: string): Promise<void> {
  const server = openPool(url, { as: "owner", name: "test template", max: 1 });
  await server.query(`drop database if exists ${template}`);
  await server.end();
}

const FOLDER = "dayaq-test-";

/** Servers and folders of runs that were killed: their process number is in the folder's name. */
async function sweep(): Promise<void> {
  for (const name of readdirSync(tmpdir())) {
    const pid = new RegExp(`^${FOLDER}(\\d+)-`).exec(name)?.[1];
    if (pid === undefined || isAlive(Number(pid))) continue;
    const home = path.join(tmpdir(), name);
    try {
      await (await findEmbeddedPostgres(home))?.stop();
      rmSync(home, { recursive: true, force: true });
    } catch {
      // Another account's leftover: not ours to clear.
    }
  }
}

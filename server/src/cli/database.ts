import { existsSync } from "node:fs";
import {
  checkMigrated,
  homeOf,
  makeHome,
  openPool,
  type Pool,
  type PoolOptions,
  postgresOf,
  startEmbeddedPostgres,
  Trouble,
} from "../platform/index.ts";
import { checkReachable } from "../platform/reach.ts";
import { PROJECT } from "../platform/project.ts";

export interface CountryDatabase {
  /** With the password: never print it. */
  readonly url: string;
  /** For people: where the data are. */
  readonly place: string;
  /** Stops what was started for it; a server that already ran goes on. */
  readonly close: () => Promise<void>;
  /** Stops the embedded server also when a killed process had left it: for whoever runs everything. */
  readonly stop: () => Promise<void>;
}

/** Name of our database in the embedded server. */
const NAME = "dayaq";

/** Settings of the embedded server: a machine of 2 GB must hold it beside the processes of `npm start`. */
const SETTINGS = { shared_buffers: "128MB", max_connections: "60", max_wal_size: "1GB" };

/** `DATABASE_URL` if it is set, else the embedded PostgreSQL, started when nobody else has. */
export async function openCountryDatabase(): Promise<CountryDatabase> {
  const given = process.env["DATABASE_URL"];
  if (given !== undefined && given !== "") {
    await checkReachable(given);
    return { url: given, place: "the PostgreSQL of DATABASE_URL", close: nothing, stop: nothing };
  }
  const home = homeOf(PROJECT);
  makeHome(home);
  const server = await startEmbeddedPostgres({ home: postgresOf(home), settings: SETTINGS });
  await createOnce(server.url);
  return { url: ours(server.url), place: home, close: server.attached ? nothing : server.stop, stop: server.stop };
}

const nothing = async (): Promise<void> => {};

/**
 * For commands that look into the data: opens the database, hands out a pool under the role of the running system, and closes
 * everything. The database must have been made by `dayaq start` or `dayaq migrate` before.
 */
export async function withDatabase<Value>(
  work: (pool: Pool) => Promise<Value>,
  options: Pick<PoolOptions, "repeats"> = {},
): Promise<Value> {
  const embedded = (process.env["DATABASE_URL"] ?? "") === "";
  if (embedded && !existsSync(postgresOf(homeOf(PROJECT)))) {
    throw new Trouble("There are no data yet: run `npm start` (or `dayaq migrate`) first, or set DATABASE_URL.");
  }
  const database = await openCountryDatabase();
  try {
    await refuseUnprepared(database.url);
    return await withPool(database.url, work, options);
  } finally {
    await database.close();
  }
}

async function refuseUnprepared(url: string): Promise<void> {
  const owner = openPool(url, { as: "owner", name: "command", max: 1 });
  try {
    await checkMigrated(owner);
  } finally {
    await owner.end();
  }
}

async function withPool<Value>(
  url: string,
  work: (pool: Pool) => Promise<Value>,
  options: PoolOptions,
): Promise<Value> {
  const pool = openPool(url, { name: "command", ...options });
  try {
    return await work(pool);
  } finally {
    await pool.end();
  }
}

const ours = (url: string): string => {
  const address = new URL(url);
  address.pathname = `/${NAME}`;
  return address.href;
};

async function createOnce(url: string): Promise<void> {
  const server = openPool(url, { as: "owner", name: "setup", max: 1 });
  try {
    const { rowCount } = await server.query("select from pg_database where datname = $1", [NAME]);
    if (rowCount === 0) await server.query(`create database ${NAME}`);
  } finally {
    await server.end();
  }
}

import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { APP_ROLE, type Pool, Session, sqlState, type Tx } from "./database.ts";
import { migrateOutbox } from "./outbox.ts";
import { Trouble } from "./trouble.ts";

/** The order in which schemas are built: a module may refer only to those before it (the layers of ARCHITECTURE.md). */
export const MIGRATED_MODULES = [
  "platform",
  "registry",
  "agencies",
  "life-events",
  "contributions",
  "determinations",
  "entitlements",
  "cases",
  "payments",
  "notices",
  "identity",
  "quality",
  "signatures",
] as const;

/** Key of the advisory lock that keeps two processes from migrating at once ("dayaq" in ASCII). */
const LOCK = 0x64_61_79_61_71;

export interface Migration {
  readonly module: string;
  /** File name: `0001-platform.sql`. */
  readonly name: string;
  readonly sql: string;
  /** SHA-256 of the text, in hex: an edited file that has already run is seen. */
  readonly hash: string;
}

/** The migrations of the source tree, in the order in which they run. */
export function listMigrations(modules: readonly string[] = MIGRATED_MODULES): Migration[] {
  return modules.flatMap((module) => {
    const folder = fileURLToPath(
      new URL(module === "platform" ? "./migrations/" : `../modules/${module}/migrations/`, import.meta.url),
    );
    if (!existsSync(folder)) return [];
    const names = readdirSync(folder).filter((name) => /^\d{4}-[a-z0-9-]+\.sql$/.test(name));
    return names.toSorted().map((name) => {
      const sql = readFileSync(`${folder}${name}`, "utf8");
      return { module, name, sql, hash: createHash("sha256").update(sql).digest("hex") };
    });
  });
}

/**
 * Brings a database to the state of the source tree: each file once, in a transaction of its own, under a lock.
 * Answers with the files that ran. `owner` is a pool opened `as: "owner"`.
 */
export async function migrate(owner: Pool, migrations: readonly Migration[] = listMigrations()): Promise<string[]> {
  const client = await owner.connect();
  const session = new Session(client);
  try {
    await session.query("select pg_advisory_lock($1)", [LOCK]);
    await ensureRole(session);
    await session.query(BOOKKEEPING);
    const waiting = await notYetRun(session, migrations);
    for (const migration of waiting) await run(session, migration); // one after the other: a file builds on those before
    await migrateOutbox(session);
    return waiting.map(({ module, name }) => `${module}/${name}`);
  } finally {
    // Ending the session is what surely gives the lock back, also after an error.
    client.release(true);
  }
}

/** For commands that look into the data: trouble when the database is not as this source tree needs it. */
export async function checkMigrated(owner: Pool, migrations: readonly Migration[] = listMigrations()): Promise<void> {
  const client = await owner.connect();
  try {
    const session = new Session(client);
    const { rows } = await session.query<{ is: boolean }>("select to_regclass('platform.migration') is not null as is");
    const waiting = rows[0]?.is === true ? await notYetRun(session, migrations) : migrations;
    if (waiting.length > 0)
      throw new Trouble("The database is not prepared for this version: run `dayaq migrate` (or `npm start`) first.");
  } finally {
    client.release();
  }
}

const BOOKKEEPING = `
  create schema if not exists platform;
  create table if not exists platform.migration (
    module     text        not null,
    name       text        not null,
    hash       text        not null,
    applied_at timestamptz not null default now(),
    primary key (module, name)
  );
  comment on table platform.migration is 'Migration files that have run here, with the SHA-256 of what ran.'`;

async function notYetRun(tx: Tx, migrations: readonly Migration[]): Promise<Migration[]> {
  const { rows } = await tx.query<{ module: string; name: string; hash: string }>(
    "select module, name, hash from platform.migration",
  );
  const ran = new Map(rows.map((row) => [`${row.module}/${row.name}`, row.hash]));
  const waiting = migrations.filter(({ module, name, hash }) => {
    const before = ran.get(`${module}/${name}`);
    ran.delete(`${module}/${name}`);
    if (before !== undefined && before !== hash) {
      throw new Trouble(
        `The migration ${module}/${name} was edited after it had run on this database: undo the edit and write a new file, or forget the data with \`npm run reset\`.`,
      );
    }
    return before === undefined;
  });
  const unknown = [...ran.keys()][0];
  if (unknown !== undefined) {
    throw new Trouble(
      `This database was written by another version of Dayaq (it has the migration ${unknown}, which is not here): start that version, or forget the data with \`npm run reset\`.`,
    );
  }
  return waiting;
}

async function run(tx: Tx, { module, name, sql, hash }: Migration): Promise<void> {
  await tx.query("begin");
  try {
    await tx.query(sql);
    await tx.query("insert into platform.migration (module, name, hash) values ($1, $2, $3)", [module, name, hash]);
    await tx.query("commit");
  } catch (error) {
    await tx.query("rollback");
    throw new Error(`migration ${module}/${name}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

/** Roles belong to the whole server, so another database may just be making this one: its "already there" is fine. */
async function ensureRole(tx: Tx): Promise<void> {
  const { rows } = await tx.query("select 1 from pg_roles where rolname = $1", [APP_ROLE]);
  try {
    if (rows.length === 0) await tx.query(`create role ${APP_ROLE} nologin`);
  } catch (error) {
    const known = ["42710", "23505"]; // duplicate_object, and the unique violation of two creators at once
    if (!known.includes(sqlState(error) ?? "")) throw roleTrouble(error);
  }
  try {
    const { rows: member } = await tx.query<{ may: boolean }>("select pg_has_role($1, 'member') as may", [APP_ROLE]);
    if (member[0]?.may !== true) await tx.query(`grant ${APP_ROLE} to current_user`);
  } catch (error) {
    throw roleTrouble(error);
  }
}

const roleTrouble = (cause: unknown): Trouble =>
  new Trouble(
    `The account of DATABASE_URL may not use the role ${APP_ROLE}: ask the administrator of the server for \`create role ${APP_ROLE} nologin; grant ${APP_ROLE} to <that account>\`.`,
    { cause },
  );

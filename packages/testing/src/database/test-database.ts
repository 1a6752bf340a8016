import { randomBytes } from "node:crypto";
import { day } from "@dayaq/kernel";
import { inTransaction, openPool, type Pool, startBusinessDay } from "@dayaq/server/platform";
import { afterAll, beforeAll, expect, inject } from "vitest";
import { withDatabase } from "./server.ts";

export interface TestDatabase {
  /** Acts as the running system does, under the role `dayaq_app`: what it may not do fails here too. */
  readonly pool: Pool;
  /** The owner of the tables: for arranging what the system itself could never do, such as tampering. */
  readonly owner: Pool;
  readonly url: string;
}

export interface TestDatabaseOptions {
  /** The business day to begin with, `YYYY-MM-DD`. */
  readonly today?: string;
}

/**
 * One migrated database for this test file, dropped after it. Call it at the top of the file (or of a `describe`);
 * read its pools inside tests. The file fails when it leaves a client or a connection open.
 */
export function testDatabase({ today = "2026-03-02" }: TestDatabaseOptions = {}): TestDatabase {
  let opened: (TestDatabase & { close(): Promise<void> }) | undefined;
  beforeAll(async () => {
    opened = await open(today);
  }, 60_000); // the first file of a run waits for the server and the migrations
  afterAll(async () => opened?.close());
  const ready = (): TestDatabase => {
    if (!opened) throw new Error("the test database is there from beforeAll on: read it inside a test");
    return opened;
  };
  return {
    get pool() {
      return ready().pool;
    },
    get owner() {
      return ready().owner;
    },
    get url() {
      return ready().url;
    },
  };
}

async function open(today: string): Promise<TestDatabase & { close(): Promise<void> }> {
  const { url: serverUrl, template } = await serverOfRun();
  const name = `dayaq_test_${randomBytes(6).toString("hex")}`;
  const server = openPool(serverUrl, { as: "owner", name: "test harness", max: 1 });
  await server.query(`create database ${name} template ${template}`);
  const url = withDatabase(serverUrl, name);
  const pool = openPool(url, { name: "test" });
  const owner = openPool(url, { as: "owner", name: "test owner", max: 2 });
  await inTransaction(pool, (tx) => startBusinessDay(tx, day(today)));
  const close = async (): Promise<void> => {
    const kept = pool.totalCount - pool.idleCount + owner.totalCount - owner.idleCount;
    // A client that was never released would make end() wait for ever: the connections are cut instead.
    if (kept === 0) await Promise.all([pool.end(), owner.end()]);
    const strangers = kept > 0 ? [] : await connectionsTo(server, name);
    await server.query(`drop database ${name} with (force)`);
    await server.end();
    expect(kept, "clients of the pool that no test gave back (client.release())").toBe(0);
    expect(strangers, "connections that this file left open").toEqual([]);
  };
  return { pool, owner, url, close };
}

async function serverOfRun(): Promise<{ url: string; template: string }> {
  const answer = await fetch(inject("testServer"));
  if (!answer.ok) throw new Error(await answer.text());
  return (await answer.json()) as { url: string; template: string }; // as global-setup.ts writes it
}

async function connectionsTo(server: Pool, name: string): Promise<string[]> {
  // A connection just closed by its client may take a moment to leave this view; a program that was killed leaves its last
  // statement running until the database notices.
  for (let attempt = 0; ; attempt++) {
    const { rows } = await server.query<{ who: string }>(
      "select application_name || ': ' || left(query, 80) as who from pg_stat_activity where datname = $1",
      [name],
    );
    if (rows.length === 0 || attempt === 200) return rows.map(({ who }) => who);
    await server.query("select pg_sleep(0.025)");
  }
}

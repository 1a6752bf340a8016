import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openPool } from "../database.ts";
import { findPostmaster, isAlive } from "./postmaster.ts";
import { type EmbeddedPostgres, findEmbeddedPostgres, startEmbeddedPostgres } from "./server.ts";

let home: string;
const started: EmbeddedPostgres[] = [];

beforeEach(() => {
  home = path.join(tmpdir(), `dayaq-embedded-${randomBytes(4).toString("hex")}`);
  mkdirSync(home, { mode: 0o711 });
});
afterEach(async () => {
  for (const server of started.splice(0)) await server.stop();
  rmSync(home, { recursive: true, force: true });
});

async function start(): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ home, settings: { shared_buffers: "16MB", max_connections: "10" } });
  started.push(server);
  return server;
}

async function ask(server: EmbeddedPostgres, sql: string): Promise<unknown[]> {
  const pool = openPool(server.url, { as: "owner", max: 1 });
  try {
    return (await pool.query(sql)).rows;
  } finally {
    await pool.end();
  }
}

describe("the embedded PostgreSQL", { timeout: 60_000 }, () => {
  it("keeps what was committed when it is killed, and starts again", async () => {
    const first = await start();
    await ask(first, "create table kept as select 7 as n");
    process.kill(first.pid, "SIGKILL");
    await vi.waitFor(() => expect(isAlive(first.pid)).toBe(false));
    const second = await start();
    expect(second.attached).toBe(false);
    expect(await ask(second, "select n from kept")).toEqual([{ n: 7 }]);
  });

  it("is used on when the process that started it is gone, and stops when asked by the next one", async () => {
    const first = await start();
    const next = await start();
    expect(next).toMatchObject({ attached: true, pid: first.pid });
    await next.stop();
    expect(findPostmaster(path.join(home, "data"))).toBeUndefined();
    expect(await findEmbeddedPostgres(home)).toBeUndefined();
  });

  it("lets nobody in without the password, which only its owner may read", async () => {
    const server = await start();
    const guess = new URL(server.url);
    guess.password = "guess";
    await expect(ask({ ...server, url: guess.href }, "select 1")).rejects.toThrow(/password authentication failed/);
    expect(statSync(path.join(home, "password")).mode & 0o777).toBe(0o600);
    expect(statSync(path.join(home, "data")).mode & 0o777).toBe(0o700);
  });

  it("refuses data of another major version in one sentence", async () => {
    await (await start()).stop();
    const version = path.join(home, "data", "PG_VERSION");
    const own = readFileSync(version, "utf8");
    writeFileSync(version, "14\n");
    await expect(start()).rejects.toThrow(/was written by PostgreSQL 14 and this is PostgreSQL 18: .*npm run reset/);
    writeFileSync(version, own);
  });
});

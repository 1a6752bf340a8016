import { testDatabase } from "@dayaq/testing";
import { describe, expect, it } from "vitest";
import { checkMigrated, listMigrations, migrate, type Migration } from "./migrate.ts";
import { Trouble } from "./trouble.ts";

const database = testDatabase();

const landed = listMigrations();
const another = (name: string, sql: string): Migration => ({ module: "platform", name, sql, hash: `hash of ${sql}` });
const usually = (...more: Migration[]): Promise<string[]> => migrate(database.owner, [...landed, ...more]);

describe("migrations", () => {
  it("run once: a second run does nothing", async () => {
    expect(await usually()).toEqual([]);
  });

  it("that wait are told to commands that look into the data", async () => {
    await expect(checkMigrated(database.owner, landed)).resolves.toBeUndefined();
    await expect(checkMigrated(database.owner, [...landed, another("9009-new.sql", "")])).rejects.toThrow(
      /run `dayaq migrate`/,
    );
  });

  it("run in the order of the layers, and by number within a module", () => {
    const names = landed.map(({ module, name }) => `${module}/${name}`);
    expect(names.slice(0, 2)).toEqual(["platform/0001-platform.sql", "platform/0002-audit.sql"]);
    expect(new Set(names).size).toBe(names.length);
  });

  it("leave nothing behind when they fail half-way, and say which file it was", async () => {
    const broken = another("9001-broken.sql", "create table platform.half (); select 1 / 0");
    await expect(usually(broken)).rejects.toThrow("platform/9001-broken.sql: division by zero");
    const { rows } = await database.owner.query("select to_regclass('platform.half') as half");
    expect(rows).toEqual([{ half: null }]);
  });

  it("are one sentence of trouble when a file was edited after it ran, or is gone", async () => {
    const first = another("9002-first.sql", "create table platform.first ()");
    expect(await usually(first)).toEqual(["platform/9002-first.sql"]);
    await expect(usually({ ...first, hash: "edited" })).rejects.toThrow(/9002-first.sql was edited after it had run/);
    await expect(usually()).rejects.toThrow(/written by another version of Dayaq/);
    await expect(usually()).rejects.toBeInstanceOf(Trouble);
    await expect(checkMigrated(database.owner, landed)).rejects.toThrow(/another version/);
    await database.owner.query("drop table platform.first");
    await database.owner.query("delete from platform.migration where name = '9002-first.sql'");
  });

  it("run by two processes at once are run once", async () => {
    const both = another("9003-both.sql", "create table platform.both ()");
    const ran = await Promise.all([usually(both), usually(both)]);
    expect(ran.flat()).toEqual(["platform/9003-both.sql"]);
    await database.owner.query("drop table platform.both");
    await database.owner.query("delete from platform.migration where name = '9003-both.sql'");
  });
});

describe("the schema", () => {
  it("says what every table is", async () => {
    const { rows } = await database.owner.query(`
      select format('%I.%I', n.nspname, c.relname) as silent from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema', 'pgboss')
        and not c.relispartition and obj_description(c.oid, 'pg_class') is null`);
    expect(rows).toEqual([]);
  });

  it("lets the running system read every table", async () => {
    const { rows } = await database.owner.query(`
      select format('%I.%I', n.nspname, c.relname) as closed from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p', 'v') and n.nspname not in ('pg_catalog', 'information_schema') and not c.relispartition
        and not (has_schema_privilege('dayaq_app', n.oid, 'usage') and has_table_privilege('dayaq_app', c.oid, 'select'))`);
    expect(rows).toEqual([]);
  });

  it.each([
    "registry.fact",
    "registry.identifier",
    "agencies.message",
    "contributions.line",
    "contributions.account",
    "determinations.law",
    "entitlements.decision",
    "payments.entry",
    "payments.posting",
    "payments.bank_answer",
    "platform.audit_read",
    "platform.audit_batch",
  ])("lets the running system add to %s, and change or delete nothing there", async (table) => {
    const may = async (privilege: string) =>
      (await database.owner.query(`select has_table_privilege('dayaq_app', $1, $2) as may`, [table, privilege])).rows[0]
        ?.may as boolean;
    expect([await may("insert"), await may("update"), await may("delete"), await may("truncate")]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});

import { spawn } from "node:child_process";
import path from "node:path";
import { azerbaijan } from "@dayaq/country-az";
import { town, TOWN_WAKES_ON } from "@dayaq/country-az/demo";
import type { CountryPack } from "@dayaq/country";
import { day } from "@dayaq/kernel";
import { testDatabase, type TestDatabase } from "@dayaq/testing";
import type { PoolClient } from "pg";
import { expect, test } from "vitest";
import { FULL_SPEED, lookAgainAtAll, runDay } from "../../server/src/flow/index.ts";
import { inTransaction, moveBusinessDay, type Pool } from "../../server/src/platform/index.ts";
import { WholeCountry } from "./country.ts";

const databases = Array.from({ length: 4 }, () => testDatabase({ today: TOWN_WAKES_ON }));
const RAISED_FROM = "2025-08-01";
const DECREED_ON = "2025-08-05";
const RAISE = 20_00;

/** A decree of the summer: whatever is paid of allowances and stipends rises. */
const raised: CountryPack = {
  ...azerbaijan,
  parameters: azerbaijan.parameters.map((it) => {
    const last = it.values.at(-1);
    if (it.unit !== "money" || !/^(ALW|STP)-/.test(it.key) || last === undefined || last.value === null) return it;
    if (last.from >= day(RAISED_FROM)) return it;
    return { ...it, values: [...it.values, { ...last, from: day(RAISED_FROM), value: last.value + RAISE }] };
  }),
};

/** The town with a month behind it, and the decree in use: nobody was looked at again yet. */
async function decreed(database: TestDatabase): Promise<WholeCountry> {
  const before = await WholeCountry.open(database);
  await before.hear(town().records);
  await before.wakeOn(RAISED_FROM);
  await inTransaction(database.pool, (tx) => moveBusinessDay(tx, day(DECREED_ON)));
  await runDay(database.pool, before.dayaq.daily);
  await before.dayaq.close();
  return WholeCountry.open(database, raised);
}

const PERSON = `coalesce((select min(value) from registry.identifier i where i.party_id = %), 'record ' ||
  (select min(record || ' ' || kind || ' ' || key) from registry.fact f where % in (f.party_id, f.other_party_id)))`;
const who = (column: string): string => PERSON.replaceAll("%", column);

/** All that a decree writes, by what it says and not by the numbers of its rows. What several chunks share is added up. */
const WRITTEN = [
  `select ${who("d.party_id")} as about, programme, version, kind, changed_from::text, timeline, once, findings, trace -> 'explanation' -> 'conditions' as why,
     decided_by, decided_on::text, law_hash, appealable_until::text from entitlements.decision d`,
  `select ${who("s.party_id")} as about, programme, valid_from::text, valid_until::text, amount, ${who("s.payee_id")} as payee from entitlements.segment s`,
  `select ${who("d.party_id")} as about, programme, mode, claimed, timeline, once, conditions, law_hash, determined_on::text, next_on::text
     from determinations.determination d`,
  `select ${who("d.party_id")} as about, programme, ${who("d.payee_id")} as payee, month::text, sequence, origin::text, kind, amount, to_pay, status,
     wait_reason, posted_on::text from payments.due d`,
  `select ${who("e.party_id")} as about, programme, nth, valid_from::text, valid_until::text, amount from payments.entitled e`,
  `select account, fund, programme, month::text, sum(amount)::bigint as amount from payments.posting group by 1, 2, 3, 4`,
  `select ${who("n.party_id")} as told, kind, programme, sms_text, told_on::text from notices.notice n`,
  `select kind, reason, due_on::text, state from cases.task`,
];

async function written({ dayaq }: WholeCountry): Promise<unknown[][]> {
  const dumps = [];
  for (const sql of WRITTEN) {
    const { rows } = await dayaq.pool.query<Record<string, unknown>>(sql); // eight tables
    dumps.push(rows.map((it) => JSON.stringify(it).replaceAll(/"[0-9]+-[0-9]+"/g, '"fact"')).toSorted());
  }
  return dumps;
}

/** A connection that dies after so many statements: the last one is done, but nobody hears of it. */
function dyingAfter(pool: Pool, statements: number): Pool {
  let left = statements;
  const connect = async (): Promise<PoolClient> => {
    const client = await pool.connect();
    const query = async (...args: readonly unknown[]): Promise<unknown> => {
      if (left <= 0) return client.query("rollback"); // what the server does when a client is gone
      const answer: unknown = await Reflect.apply(client.query, client, args);
      if (--left === 0) throw new Error("killed");
      return answer;
    };
    return new Proxy(client, {
      get: (target, name) => {
        if (name === "query") return query;
        const own: unknown = Reflect.get(target, name);
        return typeof own === "function" ? own.bind(target) : own;
      },
    });
  };
  return { connect } as unknown as Pool; // all of a pool that inTransaction uses
}

test("a decree writes the same, as part of a day, at full speed, and killed over and over", async () => {
  const [byDay, fast, killed] = await Promise.all(databases.slice(0, 3).map(decreed));
  if (!byDay || !fast || !killed) throw new Error("three towns");
  const looked = (await runDay(byDay.dayaq.pool, byDay.dayaq.daily)).rights;
  const expected = await written(byDay);
  expect(looked).toBeGreaterThan(20);
  const decisions = await byDay.rows<{ kind: string; count: number }>(
    `select kind, count(*) from entitlements.decision where decided_on = '${DECREED_ON}' group by 1`,
  );
  expect(decisions.find(({ kind }) => kind === "raised")?.count).toBeGreaterThan(10);

  expect(await lookAgainAtAll(fast.dayaq.pool, fast.dayaq.daily, { ...FULL_SPEED, chunk: 7 })).toBe(looked);
  expect(await written(fast)).toEqual(expected);

  let kills = 0;
  for (let statements = 5; ; statements += 29) {
    try {
      await lookAgainAtAll(dyingAfter(killed.dayaq.pool, statements), killed.dayaq.daily, { chunk: 5, lanes: 1 });
      break;
    } catch (error) {
      if (!(error instanceof Error) || error.message !== "killed") throw error;
      kills++;
    }
  }
  expect(kills).toBeGreaterThan(5);
  expect(await written(killed)).toEqual(expected);
  for (const country of [byDay, fast, killed]) {
    expect(await country.impossible()).toEqual({});
    await country.dayaq.close();
  }
}, 180_000);

test("the command killed by SIGKILL half-way goes on where it was", async () => {
  const [last] = databases.slice(3);
  if (!last) throw new Error("a town");
  const country = await decreed(last);
  const command = (...more: string[]) =>
    spawn(process.execPath, [path.resolve("bin/dayaq.mjs"), "reassess", ...more], {
      env: { ...process.env, DATABASE_URL: last.url },
      stdio: ["ignore", "pipe", "inherit"],
    });
  const raises = async () =>
    (await last.owner.query<{ n: number }>("select count(*) as n from entitlements.decision where kind = 'raised'"))
      .rows[0]?.n ?? 0;
  const first = command("--gently");
  while ((await raises()) === 0) {
    expect(first.exitCode).toBeNull();
    await new Promise((wake) => setTimeout(wake, 5));
  }
  first.kill("SIGKILL");
  await new Promise((gone) => first.once("exit", gone));
  const before = await raises();
  const second = command();
  let said = "";
  second.stdout.on("data", (text: Buffer) => (said += text.toString()));
  expect(await new Promise((gone) => second.once("exit", gone))).toBe(0);
  expect(said).toMatch(/^\d+ rights looked at in/);
  expect(await raises()).toBeGreaterThanOrEqual(before);
  const twice =
    "select 1 from entitlements.decision where kind = 'raised' group by party_id, programme having count(*) > 1";
  expect((await last.owner.query(twice)).rowCount).toBe(0);
  expect(await country.impossible()).toEqual({});
  await country.dayaq.close();
}, 120_000);

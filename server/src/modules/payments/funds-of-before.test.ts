import { readFileSync } from "node:fs";
import { day } from "@dayaq/kernel";
import { testDatabase } from "@dayaq/testing";
import { beforeAll, describe, expect, test } from "vitest";
import { invariantsOf, observe } from "../../observer/index.ts";
import { inTransaction } from "../../platform/index.ts";
import { paymentsModule } from "./index.ts";
import { differences, payAll } from "./testing/bank.ts";
import { decided, decidedOnce, testCountry, testWorld } from "./testing.ts";

/*
 * What stood in the accounts before a due was written with its fund (migration 0009). Its own file and database: the migration runs over
 * all that is there.
 */
const database = testDatabase({ today: "2026-02-02" });

/** The insurance paid every case of it before; now the budget does, where no law says otherwise. */
const GRANT = "birth-grant";
/** The same, and only one was ever granted, which is withdrawn. */
const RARE = "maternity-grant";
/** Nobody has been granted it yet. */
const UNHEARD = "adoption-grant";
const PENSION = "labour-pension";

const MOVED = [GRANT, RARE, UNHEARD];
const countryPaying = (fund: string) => ({
  ...testCountry,
  paidFrom: {
    ...testCountry.paidFrom,
    ...Object.fromEntries(MOVED.map((programme) => [programme, { fund, group: "allowances" }])),
  },
});
const [before, now] = [testWorld(countryPaying("insurance")), testWorld(countryPaying("budget"))];

const [PLAIN, PASSED, REPAID, WITHDRAWN, PENSIONER, HEIR] = [1, 2, 3, 4, 5, 6];
for (const person of [PLAIN, PASSED, REPAID, WITHDRAWN, PENSIONER, HEIR])
  for (const world of [before, now]) world.person(person);

type Decided = ReturnType<typeof decided>;
const post = (world: typeof before, on: string, ...rights: Decided[]) =>
  inTransaction(database.pool, (tx) => paymentsModule(world.ports).post(tx, rights, { today: day(on) }));
const granted = (about: number, programme = GRANT, payee = about) =>
  decidedOnce(programme, about, "2026-02-01", 600_00, payee);
const withdrawn = (about: number, programme = GRANT): Decided => ({ ...granted(about, programme), once: [] });

const dues = async (about: number) =>
  (
    await database.pool.query<{ kind: string; amount: number; fund: string | null }>(
      "select kind, amount, fund from payments.due where party_id = $1 order by id",
      [about],
    )
  ).rows.map(({ kind, amount, fund }) => `${kind} ${amount / 100} ${fund}`);

const inEachFund = async (programme: string) =>
  (
    await database.pool.query(
      `select account, fund, (sum(amount) / 100)::bigint as sum from payments.balance where programme = $1
        group by account, fund having sum(amount) <> 0 order by account, fund`,
      [programme],
    )
  ).rows;

describe("what was posted before its fund was written", { shuffle: false }, () => {
  beforeAll(async () => {
    await post(before, "2026-02-02", ...[PLAIN, PASSED, REPAID].map((about) => granted(about)));
    await post(before, "2026-02-02", granted(WITHDRAWN, RARE), decided(PENSION, PENSIONER, "2026-02-01", 300_00));
    // An entry of its own, in which the programme's expense is as much more as it is less, and stands in no line.
    await post(before, "2026-02-03", granted(PASSED, GRANT, HEIR));
    await payAll(database.pool, paymentsModule(before.ports), "2026-02-20", day("2026-02-20"));
    await post(before, "2026-02-23", withdrawn(REPAID), withdrawn(WITHDRAWN, RARE));

    const tables = ["entitled", "due", "recovery"].map((table) => `alter table payments.${table} drop column fund;`);
    await database.owner.query(tables.join(""));
    await database.owner.query(readFileSync(new URL("migrations/0009-two-funds.sql", import.meta.url), "utf8"));
  });

  test("a sum that is due once has the fund of its programme then, though it nets to nothing in its entry or was withdrawn", async () => {
    expect(await dues(PLAIN)).toEqual(["regular 600 insurance"]);
    expect(await dues(PASSED)).toEqual(["regular 600 insurance", "reduction -600 insurance", "regular 600 insurance"]);
    expect(await dues(REPAID)).toEqual(["regular 600 insurance", "overpayment -600 insurance"]);
    expect(await dues(WITHDRAWN)).toEqual(["regular 600 insurance", "overpayment -600 insurance"]);
    const { rows: recoveries } = await database.pool.query("select about_id, fund from payments.recovery order by 1");
    expect(recoveries).toEqual([
      { about_id: REPAID, fund: "insurance" },
      { about_id: WITHDRAWN, fund: "insurance" },
    ]);
    const { rows: entitled } = await database.pool.query("select party_id, fund from payments.entitled order by 1");
    expect(entitled).toEqual([
      { party_id: PLAIN, fund: "insurance" },
      { party_id: PASSED, fund: "insurance" },
      { party_id: PENSIONER, fund: null },
    ]);
  });

  test("what runs on has none: its programme's pays it", async () => {
    expect(await dues(PENSIONER)).toEqual(["regular 300 null"]);
  });

  test("whatever is decided of it from now on, its money stays in that fund", async () => {
    await post(now, "2026-02-24", withdrawn(PLAIN), withdrawn(PASSED), granted(REPAID), granted(WITHDRAWN, RARE));
    expect((await dues(PASSED)).at(-1)).toBe("overpayment -600 insurance");
    expect((await dues(WITHDRAWN)).at(-1)).toBe("reinstatement 600 insurance");
    // Of three grants paid, one is kept and two are asked back.
    expect(await inEachFund(GRANT)).toEqual([
      { account: "bank", fund: "insurance", sum: -1800 },
      { account: "expense", fund: "insurance", sum: 600 },
      { account: "receivable", fund: "insurance", sum: 1200 },
    ]);
    expect(await inEachFund(RARE)).toEqual([
      { account: "bank", fund: "insurance", sum: -600 },
      { account: "expense", fund: "insurance", sum: 600 },
    ]);
    const seen = await inTransaction(database.owner, (tx) => observe(tx, invariantsOf(["payments"])));
    expect(seen.filter(({ breaches }) => breaches > 0)).toEqual([]);
    const everybody = [PLAIN, PASSED, REPAID, WITHDRAWN, PENSIONER, HEIR];
    expect(await differences(database.pool, paymentsModule(now.ports), "2026-02-28", everybody)).toEqual([]);
  });

  test("what nobody had yet is paid by the fund that the country states now", async () => {
    await post(now, "2026-02-25", granted(PLAIN, UNHEARD));
    expect((await dues(PLAIN)).at(-1)).toBe("regular 600 budget");
  });
});

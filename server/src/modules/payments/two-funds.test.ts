import { day, minor } from "@dayaq/kernel";
import { testDatabase } from "@dayaq/testing";
import { expect, test } from "vitest";
import { inTransaction } from "../../platform/index.ts";
import { paymentsModule } from "./index.ts";
import { differences, lineOf, payAll, statement } from "./testing/bank.ts";
import { decidedOnce, testCountry, testWorld } from "./testing.ts";

const database = testDatabase({ today: "2026-02-02" });

/** The budget's right in this test; whoever is insured has it from the insurance. */
const RIGHT = "survivor-allowance";
const INSURED = "insurance";

let last = 0;

/** Somebody is granted a sum out of a fund, and is paid on the 20th. */
async function paid(fund: string | null) {
  const person = ++last;
  const world = testWorld();
  world.person(person);
  const { pool } = database;
  const payments = paymentsModule(world.ports);
  const post = (on: string, amount: number, from: string | null, payee = person) =>
    inTransaction(pool, (tx) => {
      const right = { ...decidedOnce(RIGHT, person, "2026-02-01", amount || 1, payee), fund: from };
      return payments.post(tx, [amount === 0 ? { ...right, once: [] } : right], { today: day(on) });
    });
  await post("2026-02-02", 600_00, fund);
  await payAll(pool, payments, "2026-02-20", day("2026-02-20"));
  const dues = async () =>
    (
      await pool.query<{ kind: string; amount: number; fund: string }>(
        "select kind, amount, fund from payments.due where party_id = $1 order by id",
        [person],
      )
    ).rows.map((it) => `${it.kind} ${it.amount / 100} ${it.fund}`);
  const recovery = async () =>
    (
      await pool.query<{ id: number; fund: string }>("select id, fund from payments.recovery where about_id = $1", [
        person,
      ])
    ).rows[0] ?? { id: 0, fund: "" };
  /** What of the accounts this test has moved, by account and fund. */
  const before = await balances();
  const moved = async () => {
    const after = await balances();
    return Object.fromEntries(
      [...after].flatMap(([key, amount]) => {
        const change = amount - (before.get(key) ?? 0);
        return change === 0 ? [] : [[key, change / 100]];
      }),
    );
  };
  const agree = () => differences(pool, payments, "2026-02-28", [person]);
  return { person, world, payments, post, dues, recovery, moved, agree };
}

async function balances(): Promise<Map<string, number>> {
  const { rows } = await database.pool.query<{ account: string; fund: string; programme: string; amount: number }>(
    "select account, fund, programme, sum(amount)::bigint as amount from payments.balance group by 1, 2, 3",
  );
  return new Map(
    rows.map(({ account, fund, programme, amount }) => [`${account} ${fund} ${programme}`.trim(), amount]),
  );
}

test("one right is paid out of two funds, each from its own account", async () => {
  const [own, other] = [await paid(null), await paid(INSURED)];
  expect(await own.dues()).toEqual(["regular 600 budget"]);
  expect(await other.dues()).toEqual(["regular 600 insurance"]);
  const { rows } = await database.pool.query(
    "select fund, status from payments.payment_order where party_id = any ($1)",
    [[own.person, other.person]],
  );
  expect(rows.toSorted((a, b) => (a.fund < b.fund ? -1 : 1))).toEqual([
    { fund: "budget", status: "booked" },
    { fund: "insurance", status: "booked" },
  ]);
  expect(await other.agree()).toEqual([]);
});

test("what was paid out of a fund is asked back for it, let go in it, and comes back in it", async () => {
  const { post, dues, recovery, payments, moved, agree } = await paid(INSURED);
  await post("2026-02-23", 0, null);
  const { id, fund } = await recovery();
  expect(fund).toBe(INSURED);
  expect(await moved()).toEqual({
    "receivable insurance survivor-allowance": 600,
    "expense insurance survivor-allowance": -600,
  });
  const waive = { recoveryId: id, act: "waive", by: "officer", reason: "nobody's fault" } as const;
  await inTransaction(database.pool, (tx) => payments.decideRecovery(tx, waive, { today: day("2026-02-24") }));
  expect(await moved()).toEqual({
    "written-off insurance survivor-allowance": 600,
    "expense insurance survivor-allowance": -600,
  });
  // The right comes back, and by the facts of today the budget would pay it: it was not the budget's money.
  await post("2026-02-25", 600_00, null);
  expect(await dues()).toEqual(["regular 600 insurance", "overpayment -600 insurance", "reinstatement 600 insurance"]);
  expect(await moved()).toEqual({});
  expect(await agree()).toEqual([]);
});

test("what somebody repays goes to the fund that paid, whichever account it came in on", async () => {
  const { person, world, post, recovery, payments, moved } = await paid(INSURED);
  await post("2026-02-23", 0, null);
  const { pool } = database;
  const { id } = await recovery();
  const came = { ...lineOf({ id: 0, party_id: person, amount: 600_00, bank: "NABZ" }, "2026-02-24", "X") };
  const line = { ...came, endToEndId: null, reference: `IN-${person}`, amount: minor(600_00) };
  const context = { today: day("2026-02-24") };
  await inTransaction(pool, (tx) =>
    payments.takeBankAnswer(tx, { bank: "NABZ", answer: statement(`IN-${person}`, [line]), body: "" }, context),
  );
  const suspense = (await inTransaction(pool, (tx) => payments.listSuspense(tx))).find(
    ({ reference }) => reference === `IN-${person}`,
  );
  const match = await inTransaction(pool, (tx) =>
    payments.proposeMatch(tx, { entryId: suspense?.id ?? 0, of: { recoveryId: id }, reason: "their name", by: "one" }),
  );
  expect(world.settled).not.toContain(`recovery/${id}`);
  await inTransaction(pool, (tx) => payments.confirmMatch(tx, match.ok ? match.value : 0, "two", context));
  expect(world.settled).toContain(`recovery/${id}`); // nothing is left to decide
  expect(await moved()).toEqual({
    "bank insurance survivor-allowance": 600,
    "expense insurance survivor-allowance": -600,
  });
});

test("facts that change later move no money: more, less, or to somebody else, it stays in the fund that it was decided under", async () => {
  const { person, world, post, dues, agree } = await paid(INSURED);
  await post("2026-02-23", 700_00, null);
  await post("2026-02-23", 650_00, null);
  const [other] = [++last];
  world.person(other);
  await post("2026-02-24", 650_00, "budget", other);
  expect(await dues()).toEqual([
    "regular 600 insurance",
    "arrears 100 insurance",
    "reduction -50 insurance",
    "reduction -50 insurance",
    "overpayment -600 insurance",
    "regular 650 insurance",
  ]);
  expect(person).not.toBe(other);
  expect(await agree()).toEqual([]);
});

test("what the country states later of a right moves nothing that was decided before", async () => {
  const { person, post, dues } = await paid(null);
  const { pool } = database;
  const moved = testWorld({
    ...testCountry,
    paidFrom: { ...testCountry.paidFrom, [RIGHT]: { fund: INSURED, group: "allowances" } },
  });
  moved.person(person);
  const ended = { ...decidedOnce(RIGHT, person, "2026-02-01", 1, person), once: [] };
  await inTransaction(pool, (tx) => paymentsModule(moved.ports).post(tx, [ended], { today: day("2026-02-23") }));
  expect(await dues()).toEqual(["regular 600 budget", "overpayment -600 budget"]);
  await post("2026-02-24", 600_00, null);
  expect((await dues()).at(-1)).toBe("reinstatement 600 budget");
});

test("a sum that falls due in a month to come is made from its fund when that month is opened", async () => {
  const person = ++last;
  const world = testWorld();
  world.person(person);
  const { pool } = database;
  const payments = paymentsModule(world.ports);
  const right = { ...decidedOnce(RIGHT, person, "2026-04-05", 600_00, person), fund: INSURED };
  await inTransaction(pool, (tx) => payments.post(tx, [right], { today: day("2026-02-02") }));
  await payments.openReachedMonths(pool, day("2026-04-02"));
  const { rows } = await pool.query("select kind, amount, fund from payments.due where party_id = $1", [person]);
  expect(rows).toEqual([{ kind: "regular", amount: 600_00, fund: INSURED }]);
});

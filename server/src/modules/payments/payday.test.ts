import { testDatabase } from "@dayaq/testing";
import { day, isoDay, type LocalDate } from "@dayaq/kernel";
import { describe, expect, test } from "vitest";
import { inTransaction } from "../../platform/index.ts";
import { paydayAfter, paydayUpTo } from "./domain/payday.ts";
import { paymentsModule } from "./index.ts";
import { differences, ordersOnTheWay, payAll, releaseAll } from "./testing/bank.ts";
import { accountAt, decided, decidedOnce, testCountry, testWorld } from "./testing.ts";

describe("the payment calendar", () => {
  const paydays = { calendar: testCountry.calendar, days: testCountry.workingDays };
  const [allowances, pensions] = testCountry.calendar.groups;
  const after = (group: typeof allowances, district: string | null, on: string): string =>
    group ? isoDay(paydayAfter(paydays, group, district, day(on))) : "";

  test.each([
    ["allowances go out on the 20th", allowances, null, "2026-02-02", "2026-02-20"],
    ["what is posted on a payday waits for the next", allowances, null, "2026-01-20", "2026-02-20"],
    ["20 to 30 March 2026 are all closed: the day before, the 19th", allowances, null, "2026-03-02", "2026-03-19"],
    ["after that March, the 20th of April", allowances, null, "2026-03-19", "2026-04-20"],
    ["20 June 2026 is a Saturday and 21 a Sunday: the Friday before", allowances, null, "2026-06-01", "2026-06-19"],
    ["pensions on the 15th, moved before a Sunday", pensions, "BA", "2026-02-02", "2026-02-13"],
    ["pensions of one district on the 8th, moved before a Sunday", pensions, "SM", "2026-02-02", "2026-02-06"],
  ])("%s", (_, group, district, on, expected) => {
    expect(after(group, district, on)).toBe(expected);
  });

  test("the payday up to a day and the one after it are neighbours, on every day of a year", () => {
    for (const group of testCountry.calendar.groups) {
      for (let on = day("2026-01-01"); on < day("2027-01-01"); on = (on + 1) as LocalDate) {
        const last = paydayUpTo(paydays, group, "SM", on);
        expect(last <= on && paydayAfter(paydays, group, "SM", on) === paydayAfter(paydays, group, "SM", last)).toBe(
          true,
        );
      }
    }
  });
});

test("the coming paydays are those of groups that are paid, in every district, today's too", () => {
  const payments = paymentsModule(testWorld().ports);
  const coming = payments.comingPaydays(day("2026-02-06")).map(({ group, on }) => [group.code, isoDay(on)]);
  expect(coming).toEqual([
    ["pensions", "2026-02-06"],
    ["pensions", "2026-02-13"],
    ["allowances", "2026-02-20"],
  ]);
  expect(isoDay(payments.paydayAfter("labour-pension", "SM", day("2026-02-06")))).toBe("2026-03-06");
});

describe("a payment run", () => {
  const database = testDatabase({ today: "2026-02-02" });
  let last = 1000;

  const granted = async (count: number, on = "2026-02-02") => {
    const world = testWorld();
    const people = Array.from({ length: count }, () => ++last);
    for (const person of people) world.person(person);
    const payments = paymentsModule(world.ports);
    const grants = people.map((person) => decidedOnce("birth-grant", person, "2026-02-01", 600_00, person));
    await inTransaction(database.pool, (tx) => payments.post(tx, grants, { today: day(on) }));
    return { world, people, payments };
  };

  test("is refused on a day on which banks do not work, and says the next one", async () => {
    const { payments } = await granted(0);
    expect(await payments.runPayday(database.pool, day("2026-03-20"))).toMatchObject({
      ok: false,
      detail: { next: "2026-03-31" },
    });
  });

  test("that was missed is caught up with; a due posted after the payday waits for the next one", async () => {
    const { people, payments } = await granted(1, "2026-02-02");
    const late = await granted(1, "2026-02-23");
    // The 20th was missed; the run of the 24th takes what was due on it.
    const both = [...people, ...late.people];
    for (const person of both) late.world.person(person);
    await releaseAll(database.pool, paymentsModule(late.world.ports), day("2026-02-24"));
    const paid = (await ordersOnTheWay(database.pool, "NABZ")).map(({ party_id }) => party_id);
    expect(paid.filter((it) => both.includes(it))).toEqual(people);
    expect(await differences(database.pool, payments, "2026-02-24", both)).toEqual([]);
  });

  test("one order pays all that a payee has from a fund; another fund has its own", async () => {
    const { world, people, payments } = await granted(1);
    const [person = 0] = people;
    const more = [
      decided("disability-allowance", person, "2026-02-01", 100_00),
      decided("survivor-allowance", last + 1, "2026-02-01", 50_00, { beneficiary: ++last, payee: person }),
    ];
    world.person(last);
    await inTransaction(database.pool, (tx) => payments.post(tx, more, { today: day("2026-02-03") }));
    await releaseAll(database.pool, payments, day("2026-02-20"));
    const { rows } = await database.pool.query(
      "select fund, amount from payments.payment_order where party_id = $1 order by fund",
      [person],
    );
    expect(rows).toEqual([
      { fund: "budget", amount: 150_00 },
      { fund: "insurance", amount: 600_00 },
    ]);
  });

  test("a payee without an account gets a card order and a notice at once, and the money when the account is known", async () => {
    const world = testWorld();
    const person = ++last;
    world.person(person, { account: null });
    const payments = paymentsModule(world.ports);
    const grant = decidedOnce("birth-grant", person, "2026-02-01", 600_00, person);
    const [posted] = await inTransaction(database.pool, (tx) =>
      payments.post(tx, [grant], { today: day("2026-02-02") }),
    );
    expect(posted?.dues[0]).toMatchObject({ bank: null, payOn: day("2026-02-20") });
    expect(world.sent).toEqual([expect.objectContaining({ kind: "card-order", bank: "NABZ" })]);
    expect(world.notices).toEqual([
      expect.objectContaining({ kind: "account-missing", data: expect.objectContaining({ deadline: "2026-03-04" }) }),
    ]);

    await payAll(database.pool, payments, "2026-02-20", day("2026-02-20"));
    const status = async () =>
      (await database.pool.query("select status, wait_reason from payments.due where payee_id = $1", [person])).rows[0];
    expect(await status()).toEqual({ status: "waiting", wait_reason: "account" });
    const journey = await inTransaction(database.pool, (tx) =>
      payments.journeyOf(tx, posted?.dues[0]?.id ?? 0, day("2026-02-20")),
    );
    expect(journey?.at(-1)).toEqual({ step: "waits", reason: "account", cardDeadline: day("2026-03-04") });

    // Past the deadline an officer is asked, once.
    await payAll(database.pool, payments, "2026-03-05", day("2026-03-05"));
    expect(world.tasks.map(({ kind }) => kind)).toEqual(["account-missing"]);
    world.person(person, { account: "AZ21SBAZ00000000137010001944" });
    await payAll(database.pool, payments, "2026-03-06", day("2026-03-06"));
    expect(await status()).toEqual({ status: "paid", wait_reason: null });
  });

  test("an account at a bank that the country does not list is said, to the payee and to an officer, and ends with one that is", async () => {
    const world = testWorld();
    const person = ++last;
    world.person(person, { account: accountAt("ZZZZ", person) });
    const payments = paymentsModule(world.ports);
    const grant = decidedOnce("birth-grant", person, "2026-02-01", 600_00, person);
    const [posted] = await inTransaction(database.pool, (tx) =>
      payments.post(tx, [grant], { today: day("2026-02-02") }),
    );
    expect(posted?.dues[0]).toMatchObject({ bank: null });
    await payAll(database.pool, payments, "2026-02-20", day("2026-02-20"));
    expect(world.sent).toEqual([expect.objectContaining({ kind: "card-order", bank: "NABZ" })]);
    expect(world.notices.map(({ party, kind }) => [party, kind])).toEqual([[person, "account-elsewhere"]]);
    expect(world.tasks.map(({ key, reason }) => [key, reason])).toEqual([
      [`account-elsewhere/${person}`, "bank-not-listed"],
    ]);

    world.person(person, { account: accountAt("SBAZ", person) });
    await payAll(database.pool, payments, "2026-02-23", day("2026-02-23"));
    expect(world.settled).toContain(`account-elsewhere/${person}`);
    const { rows } = await database.pool.query("select status from payments.due where payee_id = $1", [person]);
    expect(rows).toEqual([{ status: "paid" }]);
  });
});

import { readFileSync } from "node:fs";
import { day } from "@dayaq/kernel";
import { testDatabase } from "@dayaq/testing";
import { describe, expect, test } from "vitest";
import { holdBusinessDay, inTransaction, lastKnown, moveBusinessDay } from "../../platform/index.ts";
import { benefitsLedger, paymentsModule } from "./index.ts";
import { lineOf, ordersOnTheWay, releaseAll, statement } from "./testing/bank.ts";
import { decided, decidedOnce, testCountry, testWorld } from "./testing.ts";

const database = testDatabase({ today: "2026-02-02" });
const { currency } = testCountry;
const ledger = benefitsLedger({ kind: "benefit", programme: "right", amount: "sum" }, "fund", currency);

const MOTHER = 1;
const CHILD = 2;
const FATHER = 3;
const NEWBORN = 4;
const world = testWorld();
world.person(MOTHER);
world.person(CHILD);
world.person(FATHER);
const payments = paymentsModule({ ...world.ports, country: { ...testCountry, benefitKind: "benefit" } });

const act = <T>(work: Parameters<typeof inTransaction<T>>[1]) => inTransaction(database.pool, work);
const moveTo = (iso: string) => act((tx) => moveBusinessDay(tx, day(iso)));
const known = () => act(lastKnown);
/** Whose rights are looked at again today because of what came back. */
const woken = async () => (await act((tx) => payments.takeBenefitsBack(tx, 100))).map(({ partyId }) => partyId);

/** What a rule is told of these people: as it is read for one, and for everybody. */
async function told(parties: readonly number[], knownAt?: number): Promise<string[]> {
  const as = knownAt === undefined ? {} : { knownAt };
  const rows = await act((tx) => ledger.statementsOf(tx, parties, as));
  const everybody = await database.pool.query<{ party_id: number; id: number; valid_from: number; value: string }>(
    ledger.everything(as),
  );
  const one = rows.map(({ party, id, from, value }) => ({ party_id: party, id, valid_from: from, value }));
  const all = everybody.rows.map(({ party_id, id, valid_from, value }) => ({
    party_id,
    id,
    valid_from,
    value: JSON.parse(value) as unknown,
  }));
  const byId = (a: { id: number }, b: { id: number }) => a.id - b.id;
  expect(one.toSorted(byId)).toEqual(all.filter((it) => parties.includes(it.party_id)).toSorted(byId));
  return rows.map(({ party, value }) => `${party} ${value["right"]} ${value["sum"]}`).toSorted();
}

describe("what rights have paid, as facts", { shuffle: false }, () => {
  test("what a bank has booked is its owner's income of that month, once the month is over; what came back is not, once that month is over", async () => {
    await act((tx) =>
      payments.post(
        tx,
        [
          decidedOnce("birth-grant", CHILD, "2026-02-01", 500_00, MOTHER),
          // The child's, paid to its mother.
          decided("survivor-allowance", CHILD, "2026-02-01", 80_00, { until: "2026-03-01", payee: MOTHER }),
        ],
        { today: day("2026-02-02") },
      ),
    );
    const both = [MOTHER, CHILD];
    await moveTo("2026-02-20");
    await releaseAll(database.pool, payments, day("2026-02-20"));
    const orders = await ordersOnTheWay(database.pool, "NABZ");
    const book = (id: string, on: string, returned?: string) =>
      act(async (tx) =>
        payments.takeBankAnswer(
          tx,
          {
            bank: "NABZ",
            answer: statement(
              id,
              orders.map((it) => lineOf(it, on, returned)),
            ),
            body: "",
          },
          { today: await holdBusinessDay(tx) },
        ),
      );
    await moveTo("2026-03-02");
    await book("B-1", "2026-03-02");
    expect(await told(both)).toEqual([]); // March is not over

    const beforeMarchWasOver = await known();
    await moveTo("2026-04-01");
    const ofMarch = ["1 birth-grant 500.00", "2 survivor-allowance 80.00"];
    expect(await told(both)).toEqual(ofMarch);
    expect(await told(both, beforeMarchWasOver)).toEqual([]);
    const [grant] = await act((tx) => ledger.statementsOf(tx, [MOTHER], {}));
    expect(grant).toMatchObject({ from: day("2026-03-01"), until: day("2026-04-01"), agency: "fund" });

    await book("B-2", "2026-04-07", "AC04");
    expect(await told(both)).toEqual(ofMarch); // April is not over
    const beforeAprilWasOver = await known();
    expect(await woken()).toEqual([]);
    await moveTo("2026-05-04");
    expect(await told(both)).toEqual([]);
    expect((await woken()).toSorted((a, b) => a - b)).toEqual(both);
    expect(await woken()).toEqual([]);
    expect(await told(both, beforeAprilWasOver)).toEqual(ofMarch);
    const sources = await act((tx) => ledger.sourcesOf(tx, [{ party: MOTHER, id: grant?.id ?? 0 }]));
    expect(sources).toMatchObject([{ kind: "benefit", messageId: "B-1", knownOn: day("2026-04-01") }]);
  });

  test("what comes back in the month in which it was paid was never income, and wakes nobody", async () => {
    const grant = decidedOnce("birth-grant", NEWBORN, "2026-05-01", 500_00, FATHER);
    await act((tx) => payments.post(tx, [grant], { today: day("2026-05-04") }));
    await moveTo("2026-05-20");
    const today = day("2026-05-20");
    await releaseAll(database.pool, payments, today);
    const orders = await ordersOnTheWay(database.pool, "NABZ");
    expect(orders).toHaveLength(1);
    for (const returned of [undefined, "AC04"]) {
      const lines = orders.map((it) => lineOf(it, "2026-05-20", returned));
      const answer = statement(`B-${returned ?? "booked"}`, lines);
      await act((tx) => payments.takeBankAnswer(tx, { bank: "NABZ", answer, body: "" }, { today })); // one after the other
    }
    await moveTo("2026-06-01");
    expect(await told([FATHER])).toEqual([]);
    expect(await woken()).toEqual([]);
  });

  test("whose money had come back before that was kept is looked at again once", async () => {
    const seed = new URL("migrations/0012-benefits-back-before.sql", import.meta.url);
    await database.owner.query(readFileSync(seed, "utf8"));
    expect((await woken()).toSorted((a, b) => a - b)).toEqual([MOTHER, CHILD]); // not the father: his was never income
    expect(await woken()).toEqual([]);
  });

  test("the day does not move on before what was booked in it is written", async () => {
    let booked = false;
    const booking = act(async (tx) => {
      await holdBusinessDay(tx);
      await new Promise((resolve) => setTimeout(resolve, 200));
      booked = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    await moveTo("2026-06-01");
    expect(booked).toBe(true);
    await booking;
  });
});

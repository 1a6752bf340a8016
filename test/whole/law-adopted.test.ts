import { setTimeout as pause } from "node:timers/promises";
import { testDatabase } from "@dayaq/testing";
import { describe, expect, test } from "vitest";
import { testLaw } from "../../server/src/modules/entitlements/test-law.ts";
import { inTransaction, nextKnown } from "../../server/src/platform/index.ts";
import { count, lawWith, PayingCountry, restructured, someone } from "./paying-country.ts";

const wider = restructured(testLaw(), "a right more");

/** What stands, in a month. */
const drawn = async (country: PayingCountry, party: number): Promise<readonly string[]> => {
  const held = await country.transaction((tx) =>
    tx.query<{ programme: string; amount: number }>(
      "select programme, amount from entitlements.segment where party_id = $1 and valid_until = 'infinity' order by programme",
      [party],
    ),
  );
  return held.rows.map(({ programme, amount }) => `${programme} ${amount}`);
};

describe("a law that is put in use", () => {
  const database = testDatabase({ today: "2026-01-05" });

  test("finds by itself whom it opens a right to of which nothing was kept, and nobody else", async () => {
    const country = new PayingCountry(database, "2026-01-05");
    await country.adopt();
    const [disabled = 0, child = 0] = await someone(country, 85, "2025-06-01", "2025-12-01");
    await country.adopt(wider);
    await country.follow();
    expect(await count(database, "select count(*) from determinations.wake")).toBe(1);
    await country.goOn("2026-01-06");
    expect(await drawn(country, disabled)).toEqual(["DISABLED 30000", "EXTRA 30000"]);
    expect(await drawn(country, child)).toEqual([]);
    expect(await country.follow()).toBe(0);
  });
});

describe("a law that is put in use while an event is decided", () => {
  const database = testDatabase({ today: "2026-01-05" });

  /** Two connections: the event is decided under the law of before and not yet committed when the adoption begins. */
  async function overlapping(country: PayingCountry, party: number, law: Parameters<PayingCountry["adopt"]>[0]) {
    let adopted: Promise<unknown> = Promise.resolve();
    let isDone = false;
    await country.stateThen(
      `person-${party}`,
      [
        { of: party, kind: "birth", value: { on: "1980-01-01", sex: "male", alive: true } },
        { of: party, kind: "disability", value: { percent: 85 }, from: "2025-06-01" },
      ],
      async () => {
        adopted = country.adopt(law).then(() => (isDone = true));
        await pause(200);
        expect(isDone).toBe(false);
      },
    );
    await adopted;
  }

  test("looks again at what that event had decided, and at what it had not found worth keeping", async () => {
    const country = new PayingCountry(database, "2026-01-07");
    await country.adopt();
    const [party = 0] = await country.people(1);
    country.world.person(party);
    const both = restructured(lawWith(40_000, 25_000, 60_000, "2026-01-01"), "a right more");
    await overlapping(country, party, both);
    await country.follow();
    await country.goOn("2026-01-08");
    expect(await drawn(country, party)).toEqual(["DISABLED 40000", "EXTRA 40000"]);
    // Replay: what is known at a number ran the law adopted last before it.
    const { rows } = await database.pool.query(
      `select d.law_hash = (select a.hash from determinations.adoption a where a.known_from <= d.known_at order by known_from desc limit 1) as ran
       from determinations.determination d`,
    );
    expect(rows.every(({ ran }) => ran)).toBe(true);
  });

  test("is the law in use when it comes last, whoever had taken the earlier number", async () => {
    const country = new PayingCountry(database, "2026-01-09");
    const today = country.today;
    const early = await inTransaction(database.pool, nextKnown);
    await country.adopt(lawWith(31_000, 25_000, 60_000, "2026-01-01"));
    const last = lawWith(32_000, 25_000, 60_000, "2026-01-01");
    const { hash } = await country.transaction((tx) =>
      country.determinations.adoptLaw(tx, last, { known: early, today }),
    );
    const current = await country.transaction((tx) => country.determinations.currentLaw(tx));
    expect(current.hash).toBe(hash);
  });
});

describe("a version of the law", () => {
  const database = testDatabase({ today: "2026-01-05" });

  test("finds whom an event told of between its shadow and its stage, and its back-out finds whom one told of meanwhile", async () => {
    const country = new PayingCountry(database, "2026-01-05");
    await country.adopt();
    const id = await country.shadowed(wider);
    const [between = 0] = await someone(country, 85, "2025-06-01");
    await country.twoPeople(id, { share: 10_000, districts: [] });
    await country.follow();
    await country.goOn("2026-01-06");
    expect(await drawn(country, between)).toEqual(["DISABLED 30000", "EXTRA 30000"]);

    const stricter = restructured(wider, "a condition more");
    const second = await country.shadowed(stricter);
    await country.twoPeople(second, { share: 10_000, districts: [] });
    const [meanwhile = 0] = await someone(country, 85, "2025-06-01");
    expect(await drawn(country, meanwhile)).toEqual(["EXTRA 30000"]);
    await country.twoPeople(second, "back-out");
    await country.follow();
    await country.goOn("2026-01-07");
    expect(await drawn(country, meanwhile)).toEqual(["DISABLED 30000", "EXTRA 30000"]);
  });
});

import { accept, type ReadyCountry, readyCountry } from "@dayaq/bench/country";
import { pictureOf } from "@dayaq/bench/proof";
import type { StatedRecord } from "@dayaq/country";
import { background, town, TOWN_WAKES_ON } from "@dayaq/country-az/demo";
import { testDatabase, type TestDatabase } from "@dayaq/testing";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { drainInbox } from "../../server/src/flow/index.ts";
import { inTransaction, nextKnown } from "../../server/src/platform/index.ts";
import { WholeCountry } from "../whole/country.ts";

const SEED = Number(process.env["DAYAQ_SEED"] ?? Math.floor(performance.timeOrigin % 1_000_000));
const records: readonly StatedRecord[] = [...town().records, ...background(120, SEED)];

const today = { today: TOWN_WAKES_ON };
const [sequential, shuffled, crowded] = [testDatabase(today), testDatabase(today), testDatabase(today)];

describe(`the whole server over the town and 120 people behind it (seed ${SEED})`, { timeout: 60_000 }, () => {
  let country: ReadyCountry;
  let expected: readonly string[];

  beforeAll(async () => {
    country = await readyCountry(sequential.pool, sequential.owner, TOWN_WAKES_ON);
    await accept(sequential.pool, records);
    await drainInbox(sequential.pool, country.dayaq.flow);
    expected = await pictureOf(sequential.pool);
  }, 60_000);
  afterAll(() => country.dayaq.close());

  test.each([
    ["one worker, small batches", () => shuffled, 1, 7],
    ["four workers", () => crowded, 4, 20],
  ])("any order, %s: the same answers in every programme", async (_name, database, workers, batch) => {
    const order = fc.sample(fc.shuffledSubarray([...records], { minLength: records.length }), {
      numRuns: 1,
      seed: SEED + workers,
    })[0];
    expect(await answersOf(database(), order ?? [], workers, batch)).toEqual(expected);
  });

  test("what was determined step by step is what determining everything anew says", async () => {
    const { pool } = sequential;
    const { dayaq } = country;
    const { rows: people } = await pool.query<{ id: number }>(
      "select id from registry.party where merged_into is null order by id",
    );
    expect(expected.length).toBeGreaterThan(50);
    const touched = people.flatMap(({ id }) =>
      dayaq.pack.programmes.map(({ code }) => ({ programme: code, about: id })),
    );
    await inTransaction(pool, async (tx) => {
      const learned = { known: await nextKnown(tx), today: country.today };
      await dayaq.determinations.redetermine(tx, touched, learned);
    });
    expect(await pictureOf(pool)).toEqual(expected);
  });

  test("every answer is given again by the law and the knowledge that it names", async () => {
    const { pool } = sequential;
    const { determinations } = country.dayaq;
    await inTransaction(
      pool,
      async (tx) => {
        const { rows: parties } = await tx.query<{ id: number }>("select id from registry.party order by id");
        const kept = await determinations.about(
          tx,
          parties.map(({ id }) => id),
        );
        for (const { determination, lawHash, knownAt } of kept) {
          const { programme, about } = determination;
          const again = await determinations.replay(tx, { programme, about, lawHash, knownAt }); // one by one is the point
          expect(again.determination).toEqual(determination);
        }
        const { rows } = await tx.query<{ answers: number }>(
          "select count(*) as answers from determinations.determination where timeline is not null",
        );
        expect(kept.length).toBe(rows[0]?.answers);
        expect(kept.length).toBeGreaterThan(50);
      },
      { readOnly: true },
    );
  });

  test("and nothing in it is impossible", async () => {
    const whole = await WholeCountry.open(sequential);
    expect(await whole.impossible()).toEqual({});
    await whole.dayaq.close();
  });
});

async function answersOf(
  { pool, owner }: TestDatabase,
  order: readonly StatedRecord[],
  workers: number,
  batch: number,
): Promise<readonly string[]> {
  const { dayaq } = await readyCountry(pool, owner, TOWN_WAKES_ON);
  await accept(pool, order);
  await Promise.all(Array.from({ length: workers }, () => drainInbox(pool, dayaq.flow, batch)));
  await dayaq.close();
  return pictureOf(pool);
}

import { day } from "@dayaq/kernel";
import { testDatabase } from "@dayaq/testing";
import { beforeAll, describe, expect, test } from "vitest";
import { inTransaction, type Tx } from "../../platform/index.ts";
import { countNotGranted, findNotGranted, listNotGranted } from "./not-granted.ts";

const db = testDatabase();
const TODAY = day("2026-03-02");
const YESTERDAY = day("2026-03-01");
const read = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => inTransaction(db.pool, work, { readOnly: true });

/** One event of one person, and how it ended for one programme. */
const write = async (party: number, id: number, since: string, programme: string, condition: string | null) => {
  const outcome = condition === "granted" ? "granted" : "not-granted";
  await db.pool.query(
    `with event as (
       insert into life_events.event (party_id, id, type, happened_on, record, record_version, known_from, recorded_on, outcome)
       values ($1::bigint, $2::bigint, 'disability', '2026-02-20', 'test/' || $2::text, 1, $2::bigint, $3::date, $4::text))
     insert into life_events.outcome (party_id, event_id, programme, about, outcome, condition, law_hash, since)
     values ($1::bigint, $2::bigint, $5, $1::bigint, $4::text, $6, 'sha256:test', $3::date)`,
    [party, id, since, outcome, programme, outcome === "granted" ? null : condition],
  );
};

beforeAll(async () => {
  await write(1, 1, "2026-03-02", "A", "percent");
  await write(1, 2, "2026-03-02", "A", "cause"); // looked at again: what came last is what holds
  await write(2, 3, "2026-03-02", "A", "cause");
  await write(3, 4, "2026-03-02", "A", "cause");
  await write(3, 5, "2026-03-02", "A", "granted"); // no longer a no
  await write(4, 6, "2026-03-02", "B", null);
  await write(5, 7, "2026-03-01", "A", "cause");
});

describe("the noes of a day", () => {
  test("are counted over all people by programme and failing condition, each right once", async () => {
    expect(await read((tx) => countNotGranted(tx, TODAY))).toEqual([
      { programme: "A", condition: "cause", rights: 2 },
      { programme: "B", condition: null, rights: 1 },
    ]);
    expect(await read((tx) => countNotGranted(tx, day("2026-03-03")))).toEqual([]);
  });

  test("are listed one by one, what came last first, page by page, and narrowed", async () => {
    const abouts = async (filter: object, place: { offset?: number; limit: number }) =>
      (await read((tx) => listNotGranted(tx, { on: TODAY, ...filter }, place))).map(({ about }) => about);
    expect(await abouts({}, { limit: 10 })).toEqual([4, 2, 1]);
    expect(await abouts({}, { limit: 2, offset: 2 })).toEqual([1]);
    expect(await abouts({ programme: "A" }, { limit: 10 })).toEqual([2, 1]);
    expect(await abouts({ programme: "A", condition: "percent" }, { limit: 10 })).toEqual([]);
    expect(await abouts({ abouts: [1, 5] }, { limit: 10 })).toEqual([1]);
  });

  test("one of them is found on any later day, unless the right was opened since", async () => {
    const find = (about: number) => read((tx) => findNotGranted(tx, { programme: "A", about }));
    expect(await find(5)).toMatchObject({ condition: "cause", since: YESTERDAY, type: "disability" });
    expect(await find(1)).toMatchObject({ condition: "cause" });
    expect(await find(3)).toBeUndefined();
    expect(await find(9)).toBeUndefined();
  });
});

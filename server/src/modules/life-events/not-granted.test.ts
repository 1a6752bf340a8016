import { day, type LocalDate } from "@dayaq/kernel";
import { testDatabase } from "@dayaq/testing";
import { beforeAll, describe, expect, test } from "vitest";
import { inTransaction, type Tx } from "../../platform/index.ts";
import { countNotGranted, findNotGranted, listNotGranted } from "./not-granted.ts";
import { endOtherwise } from "./outcome-store.ts";
import { insertEvents } from "./store.ts";

const db = testDatabase();
const TODAY = day("2026-03-02");
const YESTERDAY = day("2026-03-01");
const read = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => inTransaction(db.pool, work, { readOnly: true });

/** One event of one person, and how it ended for one programme. */
const write = (party: number, id: number, since: LocalDate, programme: string, condition: string | null) => {
  const outcome = condition === "granted" ? "granted" : "not-granted";
  const ending = { programme, about: party, outcome, condition: outcome === "granted" ? null : condition } as const;
  return inTransaction(db.pool, (tx) =>
    insertEvents(
      tx,
      [
        {
          subject: party,
          id,
          type: "disability",
          happenedOn: day("2026-02-20"),
          record: `test/${id}`,
          recordVersion: 1,
          keys: [],
          parties: [party],
          outcomes: [{ ...ending, needs: [], facts: [], lawHash: "sha256:test" }],
        },
      ],
      { known: id, today: since, withOfficer: new Set() },
    ),
  );
};

beforeAll(async () => {
  await write(1, 1, TODAY, "A", "percent");
  await write(1, 2, TODAY, "A", "cause"); // looked at again: what came last is what holds
  await write(2, 3, TODAY, "A", "cause");
  await write(3, 4, TODAY, "A", "cause");
  await write(3, 5, TODAY, "A", "granted"); // no longer a no
  await write(4, 6, TODAY, "B", null);
  await write(5, 7, YESTERDAY, "A", "cause");
  await write(6, 8, YESTERDAY, "C", "granted");
  const answer = {
    programme: "C",
    about: 6,
    outcome: "not-granted",
    condition: "percent",
    needs: [],
    facts: [],
  } as const;
  const otherwise = { event: { subject: 6, id: 8 }, outcome: { ...answer, lawHash: "sha256:test" } };
  await inTransaction(db.pool, (tx) => endOtherwise(tx, [otherwise], TODAY)); // a no only since today
});

describe("the noes of a day", () => {
  test("are counted over all people by programme and failing condition, each right once", async () => {
    expect(await read((tx) => countNotGranted(tx, TODAY))).toEqual([
      { programme: "A", condition: "cause", rights: 2 },
      { programme: "B", condition: null, rights: 1 },
      { programme: "C", condition: "percent", rights: 1 },
    ]);
    expect(await read((tx) => countNotGranted(tx, YESTERDAY))).toEqual([
      { programme: "A", condition: "cause", rights: 1 },
    ]);
    expect(await read((tx) => countNotGranted(tx, day("2026-03-03")))).toEqual([]);
  });

  test("are listed one by one, what came last first, page by page, and narrowed", async () => {
    const abouts = async (filter: object, place: { offset?: number; limit: number }) =>
      (await read((tx) => listNotGranted(tx, { on: TODAY, ...filter }, place))).map(({ about }) => about);
    expect(await abouts({}, { limit: 10 })).toEqual([6, 4, 2, 1]);
    expect(await abouts({}, { limit: 2, offset: 3 })).toEqual([1]);
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

import { testDatabase } from "@dayaq/testing";
import { expect, test } from "vitest";
import { inTransaction } from "../../platform/index.ts";
import { compareNewPeople, lastCompared } from "./compare-people.ts";
import { countAlike, foundAlike, listAlike } from "./duplicates.ts";
import { proposeMerge, rejectMerge } from "./merge-people.ts";
import { settle } from "./testing.ts";

const db = testDatabase();
const list = () => inTransaction(db.pool, (tx) => listAlike(tx, 1, 50));

test("everybody is compared with everybody once, twins are two, a mistyped birth date is not", async () => {
  const [one, two] = (await settle(db.pool, [
    ["Şəhriyar", "Əliyev", "AAA0001"],
    ["Shahriyar", "Aliyev"],
    ["Murad", "Əliyev", "AAA0002"],
  ])) as [number, number];
  expect(await inTransaction(db.pool, lastCompared)).toBeUndefined();
  expect(await compareNewPeople(db.pool, 1)).toEqual({ people: 3, done: false });
  expect(await compareNewPeople(db.pool)).toEqual({ people: 0, done: true });
  expect(await inTransaction(db.pool, lastCompared)).toBeInstanceOf(Date);
  expect(await list()).toMatchObject([{ party: one, other: two, sameBirthDate: true, schemesOfBoth: [] }]);
  expect(await inTransaction(db.pool, (tx) => foundAlike(tx, two))).toMatchObject([{ party: two, other: one }]);

  // The same man whose birth date was typed with day and month exchanged, and one who is ten years younger and nobody's double.
  await db.owner.query("update registry.person set born_on = '1990-07-02' where party_id = $1", [one]);
  await db.owner.query("update registry.person set born_on = '1990-02-07' where party_id = $1", [two]);
  await compareNewPeople(db.pool);
  expect(await list()).toMatchObject([{ party: one, other: two, sameBirthDate: false }]);
  await db.owner.query("update registry.person set born_on = '1977-11-30' where party_id = $1", [two]);
  await compareNewPeople(db.pool);
  expect(await list()).toEqual([]);
});

test("what was said to be two people is left out", async () => {
  const [one, two] = (await settle(db.pool, [
    ["Nərgiz", "Abbasova"],
    ["Nargiz", "Abbasova"],
  ])) as [number, number];
  await compareNewPeople(db.pool);
  const found = await list();
  expect(found.filter(({ party }) => party === one)).toMatchObject([{ other: two }]);
  const before = await inTransaction(db.pool, countAlike);
  await inTransaction(db.pool, async (tx) => {
    const staff = { by: "a", at: new Date("2026-03-02T09:00:00Z") };
    const proposed = await proposeMerge(tx, { kept: one, merged: two, reason: "alike" }, staff);
    if (proposed.ok) await rejectMerge(tx, proposed.value, { ...staff, by: "b" });
  });
  expect(await inTransaction(db.pool, countAlike)).toBe(before - 1);
});

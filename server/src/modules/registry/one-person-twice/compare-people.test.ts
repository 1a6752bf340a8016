import { testDatabase } from "@dayaq/testing";
import { expect, test } from "vitest";
import { inTransaction } from "../../../platform/index.ts";
import { compareNewPeople, lastCompared } from "./compare-people.ts";
import type { PartyId } from "../domain/statement.ts";
import { countAlike, foundAlike, listAlike } from "./duplicates.ts";
import { proposeMerge, rejectMerge } from "./merge-people.ts";
import { settle } from "../testing.ts";

const db = testDatabase();
/** Pairs of which somebody is one. */
const pairsOf = async (party: PartyId) =>
  (await inTransaction(db.pool, (tx) => listAlike(tx, 1, 50))).filter((it) => it.party === party);
const bornOn = (party: PartyId, on: string) =>
  db.owner.query("update registry.person set born_on = $2 where party_id = $1", [party, on]);

test("everybody is compared once, piece by piece; brothers are two, a mistyped birth date is not", async () => {
  const [one, two] = (await settle(db.pool, [
    ["Şəhriyar", "Əliyev", "AAA0001"],
    ["Shahriyar", "Aliyev"],
    ["Murad", "Əliyev", "AAA0002"],
  ])) as [number, number];
  const first = await compareNewPeople(db.pool, 1);
  expect(first.done).toBe(false);
  expect(first.people).toBeGreaterThanOrEqual(3);
  expect(await compareNewPeople(db.pool)).toEqual({ people: 0, done: true });
  expect(await inTransaction(db.pool, lastCompared)).toBeInstanceOf(Date);
  expect(await pairsOf(one)).toMatchObject([{ other: two, sameBirthDate: true, schemesOfBoth: [] }]);
  expect(await inTransaction(db.pool, (tx) => foundAlike(tx, two))).toMatchObject([{ party: two, other: one }]);

  await bornOn(one, "1990-07-02");
  await bornOn(two, "1990-02-07"); // day and month exchanged
  await compareNewPeople(db.pool);
  expect(await pairsOf(one)).toMatchObject([{ other: two, sameBirthDate: false }]);
  await bornOn(two, "1977-11-30");
  await compareNewPeople(db.pool);
  expect(await pairsOf(one)).toEqual([]);
});

test("namesakes with numbers of their own and different birth dates are two people", async () => {
  const [one, two] = (await settle(db.pool, [
    ["Elvin", "Hüseynov", "AAA0003"],
    ["Elvin", "Hüseynov", "AAA0004"],
  ])) as [number, number];
  await compareNewPeople(db.pool);
  expect(await pairsOf(one)).toMatchObject([{ other: two, schemesOfBoth: ["FIN"] }]);
  await bornOn(two, "1990-01-02");
  await compareNewPeople(db.pool);
  expect(await pairsOf(one)).toEqual([]);
});

test("numbers of two kinds do not speak against one person", async () => {
  const [one, two] = (await settle(db.pool, [
    ["Rəna", "Kərimova", "AAA0005"],
    ["Rana", "Karimova"],
  ])) as [number, number];
  await db.owner.query("insert into registry.identifier (scheme, value, party_id) values ('PASSPORT', 'C1', $1)", [
    two,
  ]);
  await compareNewPeople(db.pool);
  expect(await pairsOf(one)).toMatchObject([{ other: two, schemesOfBoth: [] }]);
});

test("what was said to be two people is left out", async () => {
  const [one, two] = (await settle(db.pool, [
    ["Nərgiz", "Abbasova"],
    ["Nargiz", "Abbasova"],
  ])) as [number, number];
  await compareNewPeople(db.pool);
  expect(await pairsOf(one)).toMatchObject([{ other: two }]);
  const before = await inTransaction(db.pool, countAlike);
  await inTransaction(db.pool, async (tx) => {
    const staff = { by: "a", at: new Date("2026-03-02T09:00:00Z") };
    const proposed = await proposeMerge(tx, { kept: one, merged: two, reason: "alike" }, staff);
    if (proposed.ok) await rejectMerge(tx, proposed.value, { ...staff, by: "b" });
  });
  expect(await inTransaction(db.pool, countAlike)).toBe(before - 1);
});

import { testDatabase } from "@dayaq/testing";
import { expect, test } from "vitest";
import { inTransaction } from "../../../platform/index.ts";
import { possibleDuplicates } from "./duplicates.ts";
import { proposeMerge, rejectMerge } from "./merge-people.ts";
import { settle } from "../testing.ts";

const db = testDatabase();
const staff = { by: "a", at: new Date("2026-03-02T09:00:00Z") };

test("people whose names sound alike and who were born on one day are shown, until somebody says that they are two", async () => {
  const [one, two] = (await settle(db.pool, [
    ["Şəhriyar", "Əliyev", "AAA0001"],
    ["Shahriyar", "Aliyev"],
    ["Murad", "Əliyev", "AAA0002"],
  ])) as [number, number];
  const find = () => inTransaction(db.pool, (tx) => possibleDuplicates(tx, [one]));
  expect(await find()).toMatchObject([{ party: one, other: two, sameBirthDate: true, schemesOfBoth: [] }]);
  await inTransaction(db.pool, async (tx) => {
    const proposed = await proposeMerge(tx, { kept: one, merged: two, reason: "alike" }, staff);
    if (proposed.ok) await rejectMerge(tx, proposed.value, { ...staff, by: "b" });
  });
  expect(await find()).toEqual([]);
});

import { day } from "@dayaq/kernel";
import { testDatabase } from "@dayaq/testing";
import { expect, test } from "vitest";
import { inTransaction } from "../../../platform/index.ts";
import { districtsOf, partiesIn } from "./districts.ts";
import { introduce } from "./parties.ts";
import { settle, state, testLaw } from "../testing.ts";

const db = testDatabase();
const ON = day("2026-01-05");

const living = (party: number, district: string) =>
  state(db.pool, `home-${party}`, 1, [{ partyId: party, kind: "residence", value: { permanent: true, district } }]);
const related = (party: number, kind: string, key: string, otherPartyId: number) => ({
  partyId: party,
  kind,
  key,
  value: {},
  otherPartyId,
});
const where = (...parties: number[]) =>
  inTransaction(db.pool, async (tx) => {
    const found = await districtsOf(tx, testLaw, parties, ON);
    return parties.map((party) => found.get(party) ?? null);
  });
const inside = (...districts: string[]) => inTransaction(db.pool, (tx) => partiesIn(tx, testLaw, districts, ON));

/** People of whom nothing is known but their names. */
async function people(count: number): Promise<number[]> {
  return settle(
    db.pool,
    Array.from({ length: count }, () => ["Lalə", "Əliyeva"] as const),
  );
}

test("a newborn lives where the mother does, and where the father does when nobody knows of her", async () => {
  const [child = 0, mother = 0, father = 0] = await people(3);
  await state(db.pool, `father-${father}`, 1, [
    { partyId: father, kind: "birth", value: { on: "1980-01-01", sex: "male", alive: true } },
  ]);
  await state(db.pool, `parents-${child}`, 1, [
    related(child, "parent", "father", father),
    related(child, "parent", "mother", mother),
  ]);
  await living(father, "BA");
  expect(await where(child)).toEqual(["BA"]);
  await living(mother, "GA");
  expect(await where(child, father)).toEqual(["GA", "BA"]);
  expect(await inside("GA")).toEqual(expect.arrayContaining([child, mother]));
  expect(await inside("BA")).not.toContain(child);
  await living(child, "SM");
  expect(await where(child)).toEqual(["SM"]);
  expect(await inside("GA")).not.toContain(child);
});

test("a household lives where its representative does, and its members of whom no home is known live with it", async () => {
  const [representative = 0, member = 0, elsewhere = 0] = await people(3);
  const [household = 0] = await inTransaction(db.pool, (tx) => introduce(tx, [{ identifiers: [] }]));
  await state(db.pool, `household-${household}`, 1, [
    related(household, "household-representative", "", representative),
    related(household, "household-member", "0", representative),
    related(household, "household-member", "1", member),
    related(household, "household-member", "2", elsewhere),
  ]);
  await living(elsewhere, "SM");
  expect(await where(household, member)).toEqual(["SM", "SM"]);
  await living(representative, "QA");
  expect(await where(household, member, elsewhere)).toEqual(["QA", "QA", "SM"]);
  expect(new Set(await inside("QA"))).toEqual(new Set([representative, member, household]));
  expect(await inside("SM")).toContain(elsewhere);
});

test("a parent who was stated by mistake says nothing of where a child lives", async () => {
  const [child = 0, mistaken = 0] = await people(2);
  await living(mistaken, "XA");
  await state(db.pool, `parents-${child}`, 1, [related(child, "parent", "mother", mistaken)]);
  expect(await where(child)).toEqual(["XA"]);
  await state(db.pool, `parents-${child}`, 2, []);
  expect(await where(child)).toEqual([null]);
  expect(await inside("XA")).toEqual([mistaken]);
});

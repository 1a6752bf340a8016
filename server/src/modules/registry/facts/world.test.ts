import { day, OPEN } from "@dayaq/kernel";
import { answerOn, determine } from "@dayaq/rules";
import { testDatabase } from "@dayaq/testing";
import { expect, test } from "vitest";
import { inTransaction, lastKnown } from "../../../platform/index.ts";
import { people } from "../people/person-view.ts";
import { settle, state, testLaw } from "../testing.ts";
import { loadWorld, type WorldQuery } from "./world.ts";

const db = testDatabase();

const answer = (child: number, query: WorldQuery = {}) =>
  inTransaction(db.pool, async (tx) => {
    const world = await loadWorld(tx, testLaw, [child], query);
    return answerOn(determine(testLaw, "CHILD", world, child), day("2026-01-01")).answer;
  });

async function family() {
  const [child, mother] = (await settle(db.pool, [
    ["Lalə", "Əliyeva"],
    ["Aysel", "Əliyeva"],
  ])) as [number, number];
  await state(db.pool, `parents-${child}`, 1, [
    { partyId: child, kind: "parent", key: "mother", value: {}, otherPartyId: mother, from: day("1990-01-01") },
  ]);
  return { child, mother };
}

test("a child's right is seen through the mother's residence, and as it was known before", async () => {
  const { child, mother } = await family();
  const before = await inTransaction(db.pool, lastKnown);
  await state(db.pool, `home-${mother}`, 1, [
    { partyId: mother, kind: "residence", value: { permanent: true }, from: day("1980-01-01") },
  ]);
  expect(await answer(child)).toBe("entitled");
  expect(await answer(child, { knownAt: before })).toBe("not-entitled");
});

test("a corrected record withdraws what it said of somebody else", async () => {
  const { child, mother } = await family();
  const [other] = (await settle(db.pool, [["Rəna", "Quliyeva"]])) as [number];
  const home = { kind: "residence", value: { permanent: true }, from: day("1980-01-01") };
  await state(db.pool, `home-${mother}`, 1, [{ ...home, partyId: mother }]);
  const changed = await state(db.pool, `home-${mother}`, 2, [{ ...home, partyId: other }]);
  expect(new Set(changed.map(({ partyId }) => partyId))).toEqual(new Set([mother, other]));
  expect(await answer(child)).toBe("not-entitled");
  await state(db.pool, `home-${mother}`, 3, [{ ...home, partyId: mother }]);
  expect(await answer(child)).toBe("entitled");
});

test("relations are seen from both ends", async () => {
  const { child, mother } = await family();
  const world = await inTransaction(db.pool, (tx) => loadWorld(tx, testLaw, [child]));
  expect(world.facts(child, "parent")).toMatchObject([
    { person: child, other: mother, from: day("1990-01-01"), until: OPEN },
  ]);
  expect(world.relatedTo(mother, "parent")).toEqual(world.facts(child, "parent"));
});

test("a timeless fact holds of every day, and the current view shows it", async () => {
  const { child } = await family();
  const [world, shown] = await inTransaction(db.pool, async (tx) => [
    await loadWorld(tx, testLaw, [child]),
    await people(tx, [child]),
  ]);
  expect(world.facts(child, "birth")).toMatchObject([{ until: OPEN, value: { on: day("1990-01-01"), alive: true } }]);
  expect(shown.get(child)).toMatchObject({
    given: "Lalə",
    family: "Əliyeva",
    bornOn: day("1990-01-01"),
    sex: "female",
  });
});

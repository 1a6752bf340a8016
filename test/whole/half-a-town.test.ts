import { azerbaijan } from "@dayaq/country-az";
import { town, TOWN_WAKES_ON } from "@dayaq/country-az/demo";
import { testDatabase } from "@dayaq/testing";
import { expect, test } from "vitest";
import { loadTown } from "../../server/src/demo/load-town.ts";

const cutShort = testDatabase({ today: TOWN_WAKES_ON });
const begun = testDatabase({ today: TOWN_WAKES_ON });
const { records } = town();
/** The registers that are handed over first. */
const first = azerbaijan.agencies
  .flatMap((it) => it.registers)
  .filter(({ factKinds }) => factKinds.includes("labour-pension"));
const people = records.filter(({ register }) => first.some(({ code }) => code === register));

test("a town whose moving in was cut short moves in whole at the next start, and nobody twice", async () => {
  const load = (some: typeof records) => loadTown(cutShort.owner, azerbaijan, some);
  expect(await load(people)).toBe(people.length);
  expect(await load(records)).toBe(records.length - people.length);
  expect(await load(records)).toBe(0);
  const { rows } = await cutShort.owner.query<{ held: number }>("select count(*)::int as held from agencies.inbox");
  expect(rows).toEqual([{ held: records.length }]);
});

test("a country where a worker has begun stays as it is", async () => {
  await loadTown(begun.owner, azerbaijan, people);
  await begun.owner.query("update agencies.inbox set status = 'applied', done_at = now()");
  expect(await loadTown(begun.owner, azerbaijan, records)).toBe(0);
});

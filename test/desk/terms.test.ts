import { TOWN_WAKES_ON } from "@dayaq/country-az/demo";
import { testDatabase } from "@dayaq/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { House } from "../security/house.ts";

const database = testDatabase({ today: TOWN_WAKES_ON });
let house: House;
beforeAll(async () => {
  house = await House.open(database);
}, 60_000);
afterAll(() => house.close());

const ENDING = "The term is ending";

test("a term that runs out stands on the person's page and at the desk until it has run out, and on nobody else's", async () => {
  const party = await house.one<number>(
    `select party_id as one from entitlements.segment where programme = 'ALW-DIS' and valid_until between '2025-07-22' and '2025-08-20'`,
  );
  const other = await house.one<number>(
    "select party_id as one from entitlements.segment where programme = 'ALW-DIS' and valid_until = 'infinity' limit 1",
  );
  const page = async (of: number) => (await house.get("/en/rights", await house.citizen(of))).body;
  expect(await page(party)).toContain(ENDING);
  expect(await page(other)).not.toContain(ENDING);
  const desk = `/en/office/people/${await house.uuidOf(party)}`;
  expect((await house.get(desk, await house.staff("officer"))).body).toContain(ENDING);
  await house.country.wakeOn("2025-10-01");
  expect(await page(party)).not.toContain(ENDING);
});

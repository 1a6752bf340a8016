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

test("a letter of a right that rose before it was decided says the sum of the SMS, and since when it is that", async () => {
  const kamran = await house.partyOf("5CY0Q6D");
  const letter = await house.one<number>(
    "select id as one from entitlements.decision where party_id = $1 and programme = 'STP-WDIS' and version = 1",
    [kamran],
  );
  const body = (await house.get(`/en/letters/${letter}`, await house.citizen(kamran))).body.replaceAll("\u00A0", " ");
  expect(body).toMatch(/every month, since 1 July 2025/);
  expect(body).toContain("600");
  expect(body).not.toContain("500");
});

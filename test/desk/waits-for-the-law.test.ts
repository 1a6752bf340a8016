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

/** Her son was born in 2022: no act that we know gives the grant of that year. */
const ZEYNEB = "5UNVN4K";

test("a mother and the officer see that the grant for her child waits for the law, and whose it is", async () => {
  const zeyneb = await house.partyOf(ZEYNEB);
  const own = (await house.get("/en/rights", await house.citizen(zeyneb))).body;
  expect(own.match(/Waits for the law/g)).toHaveLength(1);
  expect(own).toContain("Tunar");
  const desk = await house.get(`/en/office/people/${await house.uuidOf(zeyneb)}`, await house.staff("officer"));
  expect(desk.body).toContain("Waits for the law");
  const other = await house.get("/en/rights", await house.citizen(await house.partyOf("5K12DJB")));
  expect(other.body).not.toContain("Waits for the law");
});

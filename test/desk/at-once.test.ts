import { TOWN_WAKES_ON } from "@dayaq/country-az/demo";
import { testDatabase } from "@dayaq/testing";
import { expect, test } from "vitest";
import { House } from "../security/house.ts";

const database = testDatabase({ today: TOWN_WAKES_ON });

/** More than twice the connections of a process. */
const AT_ONCE = 24;

test("long work that many ask for at once stops nobody: no page holds a connection while it waits for another", async () => {
  const house = await House.open(database);
  const supervisor = await house.staff("supervisor");
  const presses = await Promise.all(
    Array.from({ length: AT_ONCE }, () => house.post("/en/office/merges/alike", {}, supervisor)),
  );
  expect(presses.map(({ statusCode }) => statusCode)).toEqual(Array.from({ length: AT_ONCE }, () => 303));
  await house.close();
}, 60_000);

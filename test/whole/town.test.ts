import { town, TOWN_WAKES_ON } from "@dayaq/country-az/demo";
import { testDatabase } from "@dayaq/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { WholeCountry } from "./country.ts";

const database = testDatabase({ today: TOWN_WAKES_ON });

describe("the town of the demonstration", () => {
  let country: WholeCountry;
  beforeAll(async () => {
    country = await WholeCountry.open(database);
  });
  afterAll(() => country.dayaq.close());

  test("enters by the records that its agencies state, and leaves nothing impossible", async () => {
    const told = await country.hear(town().records);
    expect(told.applied + told.parked).toBe(town().records.length);
    console.log(told, await country.rows("select code, count(*) from agencies.inbox where status='parked' group by 1"));
    console.log(await country.rows("select programme, kind, count(*) from entitlements.decision group by 1,2 order by 1,2"));
    console.log(await country.rows("select outcome, programme, count(*) from life_events.outcome group by 1,2 order by 1,2"));
    expect(await country.impossible()).toEqual({});
  });
});

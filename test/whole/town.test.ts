import { town, TOWN_WAKES_ON } from "@dayaq/country-az/demo";
import { testDatabase } from "@dayaq/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { WholeCountry } from "./country.ts";

const database = testDatabase({ today: TOWN_WAKES_ON });

/** Decisions about a person of the town, as `programme kind`. */
const DECISIONS_ABOUT = `
  select d.programme || ' ' || d.kind as decided
    from registry.identifier i join entitlements.decision d on d.party_id = i.party_id
   where i.value = $1 order by 1`;

describe("the town of the demonstration", () => {
  let country: WholeCountry;
  let heard: { applied: number; parked: number };
  beforeAll(async () => {
    country = await WholeCountry.open(database);
    heard = await country.hear(town().records);
  });
  afterAll(() => country.dayaq.close());

  test.each([
    ["81 per cent by war", "5CY0Q6D", ["ALW-DIS granted", "STP-WDIS granted"]],
    ["blind", "5SWGVHE", ["ALW-DIS granted", "STP-GEN-I granted"]],
    ["55 per cent", "5B5MXK8", ["ALW-DIS granted"]],
    ["a sixth child", "54ANWQT", ["ALW-5CH granted"]],
  ])("decides what %s brings, with no application", async (_why, fin, decided) => {
    const rows = await country.rows<{ decided: string }>(DECISIONS_ABOUT, [fin]);
    expect(rows.map((it) => it.decided)).toEqual(decided);
  });

  test("understands every record of its agencies", () => {
    expect(heard).toEqual({ applied: town().records.length, parked: 0 });
  });

  test("explains a right that arose before a raise by the sum that is paid today", async () => {
    const rows = await country.rows<{ programme: string; sums: number[] }>(
      `select d.programme, array(select (p ->> 'value')::bigint from json_array_elements(d.trace -> 'explanation' -> 'amount' -> 'parameters') p) as sums
         from registry.identifier i join entitlements.decision d on d.party_id = i.party_id
        where i.value = '5CY0Q6D' and d.version = 1 order by 1`,
    );
    expect(rows).toEqual([
      { programme: "ALW-DIS", sums: [300_00] },
      { programme: "STP-WDIS", sums: [600_00] },
    ]);
  });

  test("leaves nothing impossible, and ends every event with an outcome", async () => {
    expect(await country.impossible()).toEqual({});
    const [silent] = await country.rows<{ count: number }>(
      `select count(*) from life_events.event e
        where e.type in ('birth', 'death', 'disability') and not exists (select from life_events.outcome o where o.event_id = e.id)`,
    );
    expect(silent?.count).toBe(0);
  });

  test("hears everything again and changes nothing", async () => {
    const count = async () =>
      (await country.rows<{ count: number }>("select count(*) from entitlements.decision"))[0]?.count;
    const before = await count();
    expect(await country.hear(town().records)).toEqual({ applied: 0, parked: 0 });
    expect(await count()).toBe(before);
  });

  test("moves through a month, a birthday and the end of a term, and stays possible on each day", async () => {
    for (const on of ["2025-07-20", "2025-08-01", "2025-09-14", "2025-10-01"]) {
      await country.wakeOn(on);
      expect(await country.impossible(), on).toEqual({});
    }
  });
});

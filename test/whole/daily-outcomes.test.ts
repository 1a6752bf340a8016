import { testDatabase } from "@dayaq/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { WholeCountry } from "./country.ts";
import { disability, residence } from "./two-records.ts";

const database = testDatabase({ today: "2025-08-04" });
let country: WholeCountry;
beforeAll(async () => {
  country = await WholeCountry.open(database);
});
afterAll(() => country.dayaq.close());

test("an event that waited is brought to its end by the answer of a new day, as by the answer of a message", async () => {
  await country.hear([residence("5ZX9K2A"), disability("5ZX9K2A", 65)]);
  const outcomes = () =>
    country.rows<{ outcome: string }>(
      `select e.outcome || ' ' || o.outcome as outcome from life_events.outcome o
         join life_events.event e on (e.party_id, e.id) = (o.party_id, o.event_id) where o.programme = 'ALW-DIS' and e.type = 'disability'`,
    );
  expect(await outcomes()).toEqual([{ outcome: "granted granted" }]);
  // As it would stand had the law not known the amount on the day of the event; a new law lets the right be looked at again.
  await database.owner.query(
    `update life_events.event set outcome = 'waiting', outcomes = (
       select jsonb_agg(case when o ->> 'programme' = 'ALW-DIS' then o || '{"outcome": "waiting"}' else o end) from jsonb_array_elements(outcomes) o)
      where type = 'disability'`,
  );
  await database.owner.query(
    "update determinations.determination set next_on = '2025-08-05' where programme = 'ALW-DIS'",
  );
  await country.wakeOn("2025-08-05");
  expect(await outcomes()).toEqual([{ outcome: "granted granted" }]);
});

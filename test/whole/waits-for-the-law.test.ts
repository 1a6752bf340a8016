import { TOWN_WAKES_ON } from "@dayaq/country-az/demo";
import type { StatedRecord } from "@dayaq/country";
import { testDatabase } from "@dayaq/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { WholeCountry } from "./country.ts";
import { residence } from "./two-records.ts";

const database = testDatabase({ today: TOWN_WAKES_ON });
let country: WholeCountry;
beforeAll(async () => {
  country = await WholeCountry.open(database);
});
afterAll(() => country.dayaq.close());

const MOTHER = "5GHJ2KM";
const OTHER = "5GHJ2KN";

/** A birth that the civil registry states late. */
const birth = (on: string, given: string, mother: string): StatedRecord => ({
  agency: "justice",
  register: "civil-registry",
  recordNo: `B-${on}`,
  version: 1,
  statedAt: "2025-06-20T10:00:00+04:00",
  type: "birth",
  body: {
    alive: true,
    child: { identifiers: [], names: { given, family: "Abbasov" }, bornOn: on, sex: "male" },
    mother: { identifiers: [{ scheme: "FIN", value: mother }] },
  },
});

test("a birth of days whose amount the law does not know waits for the law, and no officer is said to have it", async () => {
  expect(
    await country.hear([
      residence(MOTHER),
      residence(OTHER, "Aytən"),
      birth("2022-05-05", "Orxan", MOTHER),
      birth("2023-05-05", "Elvin", OTHER),
    ]),
  ).toEqual({
    applied: 4,
    parked: 0,
  });
  const ended = await country.rows(
    `select e.happened_on::text as on, e.outcome, o.outcome as grant, o.needs[0] ->> 'kind' as wants
       from life_events.event e join life_events.outcome o on (o.party_id, o.event_id) = (e.party_id, e.id)
      where o.programme = 'BIRTH' order by 1`,
  );
  expect(ended).toEqual([
    { on: "2022-05-05", outcome: "waiting", grant: "waiting", wants: "law" },
    { on: "2023-05-05", outcome: "granted", grant: "granted", wants: null },
  ]);
  expect(await country.impossible()).toEqual({});
});

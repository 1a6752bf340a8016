import { TOWN_WAKES_ON } from "@dayaq/country-az/demo";
import { testDatabase } from "@dayaq/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { House } from "./house.ts";

const database = testDatabase({ today: TOWN_WAKES_ON });
let house: House;
beforeAll(async () => {
  house = await House.open(database);
}, 60_000);
afterAll(() => house.close());

const KAMRAN = "5CY0Q6D";
const LALA = "5YZJJVC";

test("a carer sees the right that she has with somebody, and not what else he has, though she has the same herself", async () => {
  const [kamran, lala] = [await house.partyOf(KAMRAN), await house.partyOf(LALA)];
  const offer = await house.one<number>(
    "select id as one from entitlements.offer where programme = 'STP-CARE' and party_id = $1",
    [kamran],
  );
  const confirmed = await house.post(
    `/en/offers/${offer}`,
    { claimant: await house.uuidOf(lala) },
    await house.citizen(kamran),
  );
  expect(confirmed.statusCode).toBe(303);
  const person = { identifiers: [{ scheme: "FIN", value: LALA }] };
  await house.country.hear([
    {
      agency: "medical-social-expertise",
      register: "disability-register",
      recordNo: "lala-1",
      version: 1,
      statedAt: "2025-07-20T10:00:00+04:00",
      type: "disability",
      body: { person, from: "2025-07-10", percent: 65, cause: "general", blind: false },
    },
  ]);

  const decision = (party: number, programme: string) =>
    house.one<number>(
      "select id as one from entitlements.decision where party_id = $1 and programme = $2 order by id desc limit 1",
      [party, programme],
    );
  const hers = await house.citizen(lala);
  const status = async (kind: "rights" | "letters", id: number) =>
    (await house.get(`/en/${kind}/${id}`, hers)).statusCode;
  expect(await status("rights", await decision(lala, "ALW-DIS"))).toBe(200);
  expect(await status("rights", await decision(kamran, "STP-CARE"))).toBe(200);
  expect(await status("rights", await decision(kamran, "ALW-DIS"))).toBe(404);
  expect(await status("letters", await decision(kamran, "ALW-DIS"))).toBe(404);
});

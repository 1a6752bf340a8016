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

test("an officer confirms an offer for a carer who came in, and the claim says who heard the yes", async () => {
  const officer = await house.staff("officer");
  const [offer] = await house.country.rows<{ id: number; about: number }>(
    "select id, party_id as about from entitlements.offer where programme = 'STP-CARE' and state = 'open' order by id limit 1",
  );
  if (offer === undefined) throw new Error("the town has somebody who needs care");
  const address = `/en/office/offers/${offer.id}`;
  const post = (url: string, form: Readonly<Record<string, string>>) => house.post(url, form, officer);
  const person = await house.get(`/en/office/people/${await house.uuidOf(offer.about)}`, officer);
  expect(person.body).toContain(address);

  const searched = await post("/en/office/searches", { words: "5S4KJ0X", back: `offers/${offer.id}` });
  const carer = await house.partyOf("5S4KJ0X");
  const claimant = await house.uuidOf(carer);
  const found = await house.get(String(searched.headers.location), officer);
  expect(found.body).toContain(claimant);
  expect((await post(address, { claimant })).statusCode).toBe(422); // nobody has said yes
  expect((await post(address, { yes: "yes" })).statusCode).toBe(422); // who?
  expect((await post(address, { claimant, yes: "yes" })).headers.location).toBe(`/en/office/people/${claimant}`);
  const [claim] = await house.country.rows<{ confirmed_by: string }>(
    "select confirmed_by from entitlements.claim where claimant_id = $1",
    [carer],
  );
  expect(claim?.confirmed_by).toMatch(/^account\/\d+$/);
  const again = await post(address, { claimant, yes: "yes" });
  expect(again.statusCode).toBe(409);
});

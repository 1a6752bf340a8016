import { testDatabase } from "@dayaq/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { disability, residence, TwoRecords } from "../whole/two-records.ts";
import { House } from "./house.ts";

const database = testDatabase({ today: "2025-06-30" });
let house: House;
beforeAll(async () => {
  house = await House.open(database);
});
afterAll(() => house.close());

const [KEPT, MERGED] = ["5ZX9K2A", "7ABCDE1"];

test("who signed in under a record that is joined with another finds what is theirs, and after parting only their own", async () => {
  const records = new TwoRecords(house.country);
  await house.country.hear([residence(KEPT), residence(MERGED), disability(KEPT, 65), disability(MERGED, 65)]);
  const [kept, merged] = [await records.at(KEPT), await records.at(MERGED)];
  const reader = await house.citizen(merged);
  const told = async () =>
    [...(await house.get("/en/notices", reader)).body.matchAll(/href="\/en\/letters\/\d+"/g)].map(([it]) => it);
  const letterOf = (party: number) =>
    house.one<number>("select min(decision_id) as one from notices.notice where party_id = $1", [party]);
  const [ofKept, own] = [await letterOf(kept), await letterOf(merged)];
  const letters = async () =>
    Promise.all([ofKept, own].map(async (it) => (await house.get(`/en/letters/${it}`, reader)).statusCode));
  const before = await told();
  expect([before.includes(`href="/en/letters/${own}"`), await letters()]).toEqual([true, [404, 200]]);

  const merge = await records.join(kept, merged);
  const right = await house.one<number>(
    "select max(decision_id) as one from entitlements.segment where party_id = $1",
    [kept],
  );
  expect((await house.get("/en/rights", reader)).body).toContain(`/en/rights/${right}`);
  expect(await told()).toEqual(expect.arrayContaining([ofKept, own].map((it) => `href="/en/letters/${it}"`)));
  expect(await letters()).toEqual([200, 200]);

  await records.part(merge);
  expect(await told()).toEqual(expect.arrayContaining(before));
  expect(await letters()).toEqual([404, 200]);
});

test("the letter that ends a right is read by whoever had it", async () => {
  const records = new TwoRecords(house.country);
  const [fin, carerFin, otherFin] = ["5CARE01", "5CARE02", "5CARE03"] as const;
  await house.country.hear([residence(fin), residence(carerFin), residence(otherFin), disability(fin, 90)]);
  const [about, carer] = [await records.at(fin), await records.at(carerFin)];
  expect(await records.confirm("STP-CARE", { by: about, claimant: carer })).toBe("confirmed");
  await records.join(await records.at(otherFin), about);
  const ended = await house.one<number>(
    "select id as one from entitlements.decision where programme = 'STP-CARE' and kind = 'ended' and party_id = $1",
    [about],
  );
  expect((await house.get(`/en/letters/${ended}`, await house.citizen(carer))).statusCode).toBe(200);
});

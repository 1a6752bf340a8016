import { TOWN_WAKES_ON } from "@dayaq/country-az/demo";
import { day } from "@dayaq/kernel";
import { testDatabase } from "@dayaq/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { House } from "../security/house.ts";

const database = testDatabase({ today: TOWN_WAKES_ON });
let house: House;
let supervisor: string;
let address: string;
beforeAll(async () => {
  house = await House.open(database);
  const { pool, payments } = house.country.dayaq;
  const run = await payments.runPayday(pool, day("2025-07-21"));
  const drafted = run.ok
    ? run.value.batches.find(({ status, orders }) => status === "drafted" && orders > 1)
    : undefined;
  address = `/en/office/batches/${drafted?.id}`;
  supervisor = await house.staff("supervisor");
}, 60_000);
afterAll(() => house.close());

const page = async (): Promise<string> => (await house.get(address, supervisor)).body;
const post = (form: Readonly<Record<string, string>>) => house.post(`${address}/hold`, form, supervisor);

test("what is held back stands on the page with its sum and reason, and is let go there", async () => {
  const part = /value="(programme:[^"]+)"/.exec(await page())?.[1] ?? "";
  expect((await post({ act: "hold", part, reason: "Two names on one account" })).statusCode).toBe(303);
  const held = await page();
  expect(held).toContain("Two names on one account");
  const hold = /name="hold" value="(\d+)"/.exec(held)?.[1] ?? "";
  expect((await post({ act: "let-go", hold })).statusCode).toBe(303);
  expect(await page()).not.toContain("Two names on one account");
  expect((await post({ act: "let-go", hold: "999999" })).statusCode).toBe(404);
});

test("an officer neither sees a payment file nor finds the way to it", async () => {
  const officer = await house.staff("officer");
  for (const url of [address, `${address}/file`, "/en/office/batches"])
    expect((await house.get(url, officer)).statusCode).toBe(403);
  const { body } = await house.get("/en/office", officer);
  expect(body).not.toContain("/office/batches");
});

import { town, TOWN_WAKES_ON } from "@dayaq/country-az/demo";
import { testDatabase } from "@dayaq/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { House } from "../security/house.ts";

const database = testDatabase({ today: TOWN_WAKES_ON });
let house: House;
let officer: string;

beforeAll(async () => {
  house = await House.open(database);
  officer = await house.staff("officer");
  // The expertise looks at everybody again today, and finds what it found before.
  const decisions = town().records.filter(({ type }) => type === "disability");
  await house.country.hear(
    decisions.map((it) => ({ ...it, recordNo: `${it.recordNo}-again`, statedAt: "2025-07-21T08:00:00Z" })),
  );
}, 90_000);
afterAll(() => house.close());

const text = (html: string): string => html.replaceAll(/<[^>]*>/g, " ").replaceAll(/[\s\u00a0]+/g, " ");
const page = async (url: string, token?: string): Promise<string> => text((await house.get(url, token)).body);
const audited = (): Promise<number> =>
  house.one("select count(*)::int as one from platform.audit_read where operation = 'no.see'");

test("the town shows every no of today by programme and reason, and names only the people of its first page", async () => {
  const all = await page("/en/town/not-granted");
  expect(all).toMatch(/\d+ rights were looked at on 21 July 2025 and not given/);
  expect(all).toMatch(/Tərlan Disability decision, .*President's stipend for first-degree disability/);
  expect(all).not.toContain("Məlikov");
  expect(await page("/en/town/not-granted?programme=STP-WDIS")).not.toContain("The assessment found 81");
  expect(await page("/en/town/not-granted?programme=nothing%22")).toContain("21 July 2025");
  expect(await page("/en/town/not-granted?programme=FUNERAL")).toContain("None of this programme today.");
});

test("in the office each no has a name, a page of its own, and a trace of who looked", async () => {
  const before = await audited();
  const { body } = await house.get("/en/office/not-granted", officer);
  expect(body).toContain("Məlikov");
  const listed = new Set(body.match(/people\/[0-9a-f-]{36}\/not-granted/g));
  expect(listed.size).toBeGreaterThan(1);
  expect(await audited()).toBe(before + listed.size);
  const [one = ""] = /\/en\/office\/people\/[0-9a-f-]+\/not-granted\/STP-GEN-I/.exec(body) ?? [];
  expect(await page(one, officer)).toMatch(/Not granted: President's stipend .*not so .*Is this wrong\?/);

  // The person disagrees: a case, once.
  expect((await house.post(one, {}, officer)).statusCode).toBe(422);
  for (const ground of ["fact-wrong", "fact-missing"])
    expect((await house.post(one, { ground }, officer)).statusCode).toBe(303);
  expect(await page(one, officer)).toMatch(/Contested on 21 July 2025 .*answers by/);
  const cases = "select count(*)::int as one from cases.task where kind = 'contested-no' and key like '%/STP-GEN-I/%'";
  expect(await house.one(cases)).toBe(1);
  expect(await page("/en/office/tasks", officer)).toMatch(/Look at a no again: .*A fact that was used is said to be/);
});

test("a right that is received is no no, and a programme that is none has no page", async () => {
  const murad = await house.one<string>(
    `select p.uuid as one from entitlements.segment s join registry.party p on p.id = s.party_id
      where s.programme = 'ALW-DIS' order by s.party_id limit 1`,
  );
  expect((await house.get(`/en/office/people/${murad}/not-granted/ALW-DIS`, officer)).statusCode).toBe(303);
  expect((await house.get(`/en/office/people/${murad}/not-granted/NOTHING`, officer)).statusCode).toBe(404);
});

test("a person contests a no of their own", async () => {
  const party = await house.one<number>("select party_id as one from registry.person where given = 'Tərlan'");
  const citizen = await house.citizen(party);
  const url = "/en/rights/not-granted/STP-WDIS";
  expect(await page("/en/rights", citizen)).toContain("This is wrong");
  expect(await page(url, citizen)).toMatch(/Not granted: .*What is wrong\?/);
  expect((await house.post(url, { ground: "anything" }, citizen)).statusCode).toBe(422);
  expect((await house.post(url, { ground: "law-misread" }, citizen)).statusCode).toBe(303);
  expect(await page(url, citizen)).toMatch(/Contested on 21 July 2025 .*answers by \d+ August 2025/);
  expect((await house.get("/en/rights/not-granted/ALW-DIS", citizen)).statusCode).toBe(404); // received
});

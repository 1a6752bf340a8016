import { TOWN_WAKES_ON } from "@dayaq/country-az/demo";
import { testDatabase } from "@dayaq/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { House } from "../security/house.ts";
import { born, household, lives, man, means, woman, works } from "../whole/life-events/registers.ts";

const database = testDatabase({ today: TOWN_WAKES_ON });
let house: House;
let officer: string;
beforeAll(async () => {
  house = await House.open(database);
  officer = await house.staff("officer");
}, 60_000);
afterAll(() => house.close());

const reject = async (id: number, reason: string) =>
  (await house.post(`/en/office/proposals/${id}`, { outcome: "rejected", reason }, officer)).statusCode;

/** What somebody reads first of all that they were told. */
const newest = async (token: string): Promise<string> =>
  /<article[\s\S]*?<\/article>/.exec((await house.get("/en/notices", token)).body)?.[0].replaceAll("\u00A0", " ") ?? "";

test("an officer's no to what was asked for reads as a no, and leads to where it is contested", async () => {
  const [mother, father, child] = [
    woman("Poor mother", "1992-01-01"),
    man("Poor father", "1990-01-01"),
    woman("Poor child", "2019-03-01"),
  ];
  await house.country.hear([lives(mother), lives(father), born(child, mother, father), works(father, "2016-01-01")]);
  const home = household("2019-04-01", mother, father, child);
  await house.country.hear([...means(mother, "0.00"), ...means(father, "300.00"), home]);
  const party = await house.partyOf(mother.fin);
  const person = await house.citizen(party);
  const ask = "/en/rights/ask-for/UDSY";
  const about = /name="about" value="([^"]+)"/.exec((await house.get(ask, person)).body)?.[1] ?? "";
  await house.post(ask, { about, yes: "yes" }, person);
  const id = await house.one<number>(
    "select id as one from entitlements.proposal where programme = 'UDSY' and state = 'open'",
  );
  expect(await newest(person)).not.toContain("not-granted");
  expect(await reject(id, "Another minimum holds.")).toBe(303);
  const told = await newest(person);
  for (const text of [
    "Targeted state social assistance: what you asked for on 21 July 2025 is not granted",
    "A person has decided",
    "Another minimum holds.",
    "You can appeal until 20 August 2025",
    `href="/en/proposals/${id}"`,
    'href="/en/rights/not-granted/UDSY"',
  ])
    expect(told).toContain(text);
  expect(told).not.toContain("stays as it was");
  const no = (await house.get("/en/rights/not-granted/UDSY", person)).body;
  expect(no).not.toContain("somebody else");
  expect(no).toContain("The rules alone do not settle it: a person decides.");
  expect(await house.country.impossible()).toEqual({});
});

test("an officer's no to what nobody asked for says that it is not granted, and not that it stays", async () => {
  const proposal = (what: string) =>
    house.one<number>(`select ${what} as one from entitlements.proposal where programme = 'BIRTH'`);
  const [id, party] = [await proposal("id"), await proposal("party_id")];
  expect(await reject(id, "Nobody has taken him in.")).toBe(303);
  const told = await newest(await house.citizen(party));
  for (const text of ["Birth grant is not granted", "Nobody has taken him in.", "Legal basis: "])
    expect(told).toContain(text);
  expect(told).not.toContain("stays as it was");
  expect(await house.country.impossible()).toEqual({});
});

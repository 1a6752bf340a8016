import type { StatedRecord, TownPerson } from "@dayaq/country";
import { TOWN_WAKES_ON, town } from "@dayaq/country-az/demo";
import { testDatabase } from "@dayaq/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { House } from "../security/house.ts";

const database = testDatabase({ today: TOWN_WAKES_ON });
let house: House;
let officer: string;
beforeAll(async () => {
  house = await House.open(database);
  officer = await house.staff("officer");
}, 60_000);
afterAll(() => house.close());

const programme = "ALW-DIS";

/** Somebody who has the allowance in their own name, without an end. */
const paidMonthly = (nth: number) =>
  house.one<number>(
    `select beneficiary_id as one from entitlements.segment where programme = $1 and valid_until = 'infinity'
     order by beneficiary_id desc offset $2 limit 1`,
    [programme, nth],
  );

const lastOf = (party: number) =>
  house.one<number>("select max(id) as one from entitlements.decision where party_id = $1 and programme = $2", [
    party,
    programme,
  ]);

const paidFrom = (party: number) =>
  house.one<string[]>(
    `select array_agg(valid_from::text || ' ' || valid_until::text order by valid_from) as one from entitlements.segment
     where party_id = $1 and programme = $2 and valid_until > '2025-07-01'`,
    [party, programme],
  );

test("a right is given up with a second yes, and asked for again on the page where it stands as not received", async () => {
  const party = await paidMonthly(0);
  const person = await house.citizen(party);
  const right = `/en/rights/${await lastOf(party)}`;
  expect((await house.get(right, person)).body).toContain(`href="${right}/give-up"`);

  const form = (await house.get(`${right}/give-up`, person)).body;
  expect(form).toContain("From next month:");
  const unsure = await house.post(`${right}/give-up`, { from: "month" }, person);
  expect([unsure.statusCode, unsure.body]).toEqual([422, expect.stringContaining("Tick that you give it up.")]);
  expect((await house.post(`${right}/give-up`, { from: "month", yes: "yes" }, person)).headers.location).toBe(
    "/en/rights",
  );
  expect((await paidFrom(party)).at(-1)).toMatch(/ 2025-(08|10)-01$/);
  expect(await house.one("select confirmed_by as one from entitlements.renunciation where said_by = $1", [party])).toBe(
    `party/${party}`,
  );

  await house.country.wakeOn("2025-09-10");
  const again = `/en/rights/ask-for/${programme}`;
  expect((await house.get("/en/rights", person)).body).toContain(`href="${again}"`);
  const page = (await house.get(again, person)).body;
  expect(page).toContain("As far as we know you have this right as soon as you ask for it.");
  const about = /name="about" value="([^"]+)"/.exec(page)?.[1] ?? "";
  expect((await house.post(again, { about: "somebody-else" }, person)).statusCode).toBe(422);
  expect((await house.post(again, { about }, person)).headers.location).toBe("/en/rights");
  const stretches = await paidFrom(party);
  expect(stretches.map((it) => it.split(" ")[0])).toContain("2025-09-10");
  expect(stretches.some((it) => it.startsWith("2025-08"))).toBe(false); // what lies between stays given up
  expect((await house.get(again, person)).statusCode).toBe(404); // received
  expect(await house.country.impossible()).toEqual({});
});

test("whoever does not get what the other parent gets is told so, and not that a word is missing", async () => {
  const other = await house.one<number>(
    `select r.other_party_id as one from entitlements.one_off o
       join registry.fact r on r.party_id = o.party_id and r.kind = 'parent' and r.other_party_id <> o.beneficiary_id
      where o.programme = 'BIRTH' order by 1 limit 1`,
  );
  const page = (await house.get("/en/rights", await house.citizen(other))).body;
  const [birth] = /id="not-BIRTH"[\s\S]*?<\/details>/.exec(page) ?? [];
  expect(birth).toContain("The law gives it to somebody else, and not to you.");
});

test("at a desk it is kept who heard it, and nobody's right ends without their word", async () => {
  const party = await paidMonthly(1);
  const personId = await house.uuidOf(party);
  const right = `/en/office/people/${personId}/rights/${await lastOf(party)}/give-up`;
  expect((await house.get(`/en/office/people/${personId}`, officer)).body).toContain(`href="${right}"`);
  expect((await house.post(right, { from: "today" }, officer)).statusCode).toBe(422);
  expect((await house.post(right, { from: "today", yes: "yes" }, officer)).statusCode).toBe(303);
  expect(
    await house.one(
      "select confirmed_by as one from entitlements.renunciation where said_by = $1 order by known_from desc limit 1",
      [party],
    ),
  ).toMatch(/^account\/\d+$/);
  expect((await house.get(right, officer)).statusCode).toBe(404);
  expect(await house.country.impossible()).toEqual({});
});

test("what the law gives on application is asked for with one word, and granted at once", async () => {
  const [someone] = residents;
  const ask = "/en/rights/ask-for/PRISONER";
  const person = await house.citizen(await house.partyOf(someone?.identifier.value ?? ""));
  expect((await house.get(ask, person)).statusCode).toBe(404); // never released from anywhere
  await release(someone, "2025-07-01");
  expect(await asksFor(ask, person)).toBe("/en/rights");
  expect((await house.get("/en/rights", person)).body).toContain("Grant on release from prison");
  expect(await house.country.impossible()).toEqual({});
});

test("what cannot be answered at once is a task with a day, which the person reads", async () => {
  const [, someone] = residents;
  const party = await house.partyOf(someone?.identifier.value ?? "");
  const personId = await house.uuidOf(party);
  await release(someone, "2026-01-10"); // known beforehand
  const ask = `/en/office/people/${personId}/ask-for/PRISONER`;
  expect((await house.post(ask, { about: personId }, officer)).statusCode).toBe(422); // whose word is it?
  expect(await asksFor(ask, officer)).toBe(`/en/office/people/${personId}`);
  const task = await house.one<string>(
    "select '/en/office/tasks/' || id as one from cases.task where kind = 'answer-claim' and state <> 'closed'",
  );
  expect((await house.get(task, officer)).body).toContain("Answer what was asked for");
  const answer = (await house.get("/en/rights/ask-for/PRISONER", await house.citizen(party))).body;
  expect(answer).toContain("An officer answers by");
  expect(await house.country.impossible()).toEqual({});
});

test("a no that comes later is a notice with what fails, and leads to where it is contested", async () => {
  const [, , someone] = residents;
  const party = await house.partyOf(someone?.identifier.value ?? "");
  const person = await house.citizen(party);
  const told = await release(someone, "2026-01-10"); // known beforehand
  expect(await asksFor("/en/rights/ask-for/PRISONER", person)).toBe("/en/rights/ask-for/PRISONER");
  expect((await house.get("/en/notices", person)).body).not.toContain("not-granted");
  await house.country.hear([{ ...told, version: 2, type: "annulment", body: { of: told.type } }]);
  const { body } = await house.get("/en/notices", person);
  expect(body).toContain("Grant on release from prison: what you asked for on");
  expect(body).toContain("It does not hold:");
  const no = "/en/rights/not-granted/PRISONER";
  expect(body).toContain(`href="${no}"`);
  expect((await house.post(no, { ground: "fact-wrong" }, person)).headers.location).toBe(no);
  expect((await house.get(no, person)).body).toContain("Contested on");
  expect(await house.country.impossible()).toEqual({});
});

const residents = town().people.filter(({ identifier }) => identifier.scheme === "FIN");

async function asksFor(url: string, token: string): Promise<unknown> {
  const about = /name="about" value="([^"]+)"/.exec((await house.get(url, token)).body)?.[1] ?? "";
  return (await house.post(url, { about, yes: "yes" }, token)).headers.location;
}

let releases = 0;
async function release(person: TownPerson | undefined, from: string): Promise<StatedRecord> {
  if (person === undefined) throw new Error("the town has people");
  const { identifier, givenName: given, familyName: family } = person;
  const told = {
    agency: "penitentiary",
    register: "releases",
    recordNo: `R-${++releases}`,
    version: 1,
    statedAt: "2025-07-10T10:00:00+04:00",
    type: "released-from-prison",
    body: { person: { identifiers: [identifier], names: { given, family } }, from, needsAid: true },
  };
  expect(await house.country.hear([told])).toEqual({ applied: 1, parked: 0 });
  return told;
}

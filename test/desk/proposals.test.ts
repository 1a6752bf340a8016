import { TOWN_WAKES_ON } from "@dayaq/country-az/demo";
import { testDatabase } from "@dayaq/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { House } from "../security/house.ts";

const database = testDatabase({ today: TOWN_WAKES_ON });
const MOTHER = "5S4KJ0X";
let house: House;
let officer: string;
beforeAll(async () => {
  house = await House.open(database);
  officer = await house.staff("officer");
}, 60_000);
afterAll(() => house.close());

const get = async (url: string, token: string) => {
  const { statusCode, body } = await house.get(url, token);
  return { statusCode, body: body.replaceAll("\u00A0", " ") };
};
const post = (url: string, token: string, form: Readonly<Record<string, string>>) => house.post(url, form, token);

test("what the person said stands before the officer; once settled, both see who decided, when and why", async () => {
  await house.withdrawBirth(MOTHER);
  const id = await house.one<number>("select id as one from entitlements.proposal where doubt is null");
  // The record that was withdrawn has left no name.
  expect((await get("/en/office/tasks", officer)).body).toContain("Decide a proposal: somebody without a name");
  const task = await house.one<number>("select id as one from cases.task where key = $1", [`proposal/${id}`]);
  expect((await get(`/en/office/tasks/${task}`, officer)).body).toContain("somebody without a name");
  const mother = await house.citizen(await house.partyOf(MOTHER));
  await post(`/en/proposals/${id}/contest`, mother, { text: "Aysu is asleep beside me." });
  const office = `/en/office/proposals/${id}`;
  const contested = (await get(office, officer)).body;
  expect(contested).toContain("Aysu is asleep beside me.");
  expect(contested).toContain("What the person says (21 July 2025)");

  expect((await post(office, officer, { outcome: "approved", reason: "No such birth." })).statusCode).toBe(303);
  const settled = (await get(office, officer)).body;
  for (const text of ["Decided on 21 July 2025", "No such birth.", "Decided by Staff.", "The change was approved"])
    expect(settled).toContain(text);
  const own = await get(`/en/proposals/${id}`, mother);
  expect(own.statusCode).toBe(200);
  for (const text of ["Decided on 21 July 2025", "No such birth.", "Aysu is asleep beside me."])
    expect(own.body).toContain(text);
  const notices = (await get("/en/notices", mother)).body;
  expect(notices).toContain(`/en/proposals/${id}`);
  const ended = await house.one<number>("select id as one from entitlements.decision where proposal_id = $1", [id]);
  expect(notices).toContain(`/en/letters/${ended}`);
  const letter = await get(`/en/letters/${ended}`, mother); // she has nothing of it any more, and the letter says how to appeal
  expect(letter.statusCode).toBe(200);
  expect(letter.body).toContain("No such birth.");
  expect((await get(`/en/letters/${ended}`, officer)).statusCode).toBe(200);
  expect((await get(`/en/letters/${ended}`, await house.citizen(await house.partyOf("5K12DJB")))).statusCode).toBe(404);
  expect((await get(`/en/proposals/${id}`, await house.citizen(await house.partyOf("5K12DJB")))).statusCode).toBe(404);

  // Of what the facts had withdrawn instead there is nothing to read, and no notice leads there.
  await house.one(
    `update entitlements.proposal set state = 'withdrawn', decided_by = null, decided_on = null, reason = null
      where id = $1 returning id as one`,
    [id],
  );
  expect((await get(`/en/proposals/${id}`, mother)).statusCode).toBe(404);
  expect((await get("/en/notices", mother)).body).not.toContain(`/en/proposals/${id}`);
});

test("a grant that the law pays to nobody it can name is paid to whom the officer has found", async () => {
  const id = await house.one<number>(
    "select id as one from entitlements.proposal where doubt = 'payee-unknown' and programme = 'BIRTH'",
  );
  const office = `/en/office/proposals/${id}`;
  const decide = (form: Readonly<Record<string, string>>) =>
    post(office, officer, { outcome: "approved", reason: "She has taken him in.", ...form });
  const unnamed = await decide({});
  expect(unnamed.statusCode).toBe(422);
  expect(unnamed.body).toContain("She has taken him in."); // nobody writes it twice
  const searched = await post("/en/office/searches", officer, { words: MOTHER, back: `proposals/${id}` });
  const back = String(searched.headers.location);
  expect(back).toMatch(new RegExp(`^${office}\\?search=[0-9a-f-]{36}$`));
  const payee = await house.uuidOf(await house.partyOf(MOTHER));
  expect((await get(back, officer)).body).toContain(payee);
  expect((await decide({ payee })).statusCode).toBe(303);
  const paid =
    "select payee_id as one from entitlements.one_off o join entitlements.proposal p using (party_id, programme) where p.id = $1";
  expect(await house.one(paid, [id])).toBe(await house.partyOf(MOTHER));
});

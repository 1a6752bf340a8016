import { TOWN_WAKES_ON, town } from "@dayaq/country-az/demo";
import { testDatabase } from "@dayaq/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { drainInbox } from "../../server/src/flow/index.ts";
import { House } from "../security/house.ts";

const database = testDatabase({ today: TOWN_WAKES_ON });
const MOTHER = "5S4KJ0X";
let house: House;
let officer: string;
beforeAll(async () => {
  house = await House.open(database);
  officer = await house.staff("officer");
  await house.pay();
}, 60_000);
afterAll(() => house.close());

const get = async (url: string) => (await house.get(url, officer)).body;
const post = (url: string, form: Readonly<Record<string, string>>, token = officer) => house.post(url, form, token);
const taskOf = (kind: string) =>
  house.one<string>("select '/en/office/tasks/' || id as one from cases.task where kind = $1 and state <> 'closed'", [
    kind,
  ]);

test("a death told under another name is taken when an officer says that it is this person", async () => {
  const death = town().records.find(({ type }) => type === "death");
  if (death === undefined) throw new Error("the town has a death");
  const told = await house.country.hear([
    {
      ...death,
      recordNo: "T-VOUCH",
      statedAt: "2025-07-20T09:00:00+04:00",
      body: {
        person: {
          identifiers: [{ scheme: "FIN", value: "5R442W9" }],
          names: { given: "Vaqif", family: "Nəbiyev" },
          sex: "male",
        },
        diedOn: "2025-07-19",
      },
    },
  ]);
  expect(told).toEqual({ applied: 0, parked: 1 });
  const task = await taskOf("parked-message");
  expect(await get(task)).toContain("It is this person: take the message");
  expect((await post(task, { act: "vouch" })).statusCode).toBe(422); // no word
  expect((await post(task, { act: "vouch", note: "The registrar has the papers." })).statusCode).toBe(303);
  const { pool, flow } = house.country.dayaq;
  expect(await drainInbox(pool, flow)).toEqual({ applied: 1, parked: 0 });
  const party = await house.partyOf("5R442W9");
  expect(await house.one("select died_on::text as one from registry.person where party_id = $1", [party])).toBe(
    "2025-07-19",
  );
  expect(await house.one("select vouched_by as one from agencies.inbox where vouched_by is not null")).toMatch(
    /^account\/\d+$/,
  );
  expect((await post(task, { act: "vouch", note: "Again." })).statusCode).toBe(409); // the task is closed
});

test("an overpayment is asked for, with the reason, and what is owed stands", async () => {
  await house.withdrawBirth(MOTHER);
  const proposal = await house.one<number>("select id as one from entitlements.proposal where doubt is null");
  const mother = await house.citizen(await house.partyOf(MOTHER));
  await post(`/en/proposals/${proposal}/contest`, { text: "She is here." }, mother);
  await post(`/en/office/proposals/${proposal}`, { outcome: "approved", reason: "No such birth." });
  const task = await taskOf("decide-recovery");
  expect(await get(task)).toContain("Ask for it back");
  expect((await post(task, { act: "claim" })).statusCode).toBe(422); // no word
  expect((await post(task, { act: "claim", note: "Heard on 21 July." })).statusCode).toBe(303);
  expect(await house.one("select act || ': ' || reason as one from payments.recovery_act")).toBe(
    "claim: Heard on 21 July.",
  );
  expect(await get(task)).toContain("Heard on 21 July.");
  const notices = await house.get("/en/notices", mother);
  expect(notices.statusCode).toBe(200);
  expect(notices.body).toMatch(/500/);
});

test("a proposal to join two records is turned down, and the two are not shown as alike again", async () => {
  const pair = await house.country.rows<{ uuid: string }>(
    "select p.uuid from registry.alike a join registry.party p on p.id in (a.party_id, a.other_id) order by p.id",
  );
  expect(pair).toHaveLength(2); // the town has one man who was written down twice
  const [one = "", two = ""] = pair.map(({ uuid }) => uuid);
  const page = `/en/office/people/${one}/duplicates`;
  const merge = String((await post(page, { other: two, reason: "The same face." })).headers.location);
  expect(await get("/en/office/merges/alike")).toContain("waits for a second person");
  const second = await house.staff("supervisor");
  expect((await post(merge, { act: "reject" }, second)).statusCode).toBe(303);
  expect(await get(merge)).toContain("not joined");
  expect(await get(page)).not.toContain(two);
  expect(await get("/en/office/merges/alike")).toContain("No two records are so alike.");
});

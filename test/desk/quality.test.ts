import { TOWN_WAKES_ON } from "@dayaq/country-az/demo";
import { testDatabase } from "@dayaq/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { House } from "../security/house.ts";
import { disability, residence } from "../whole/two-records.ts";

const database = testDatabase({ today: TOWN_WAKES_ON });
let house: House;
const RULE = "/en/office/quality/ALW-DIS/amount";

beforeAll(async () => {
  house = await House.open(database);
}, 60_000);
afterAll(() => house.close());

const decisions = async (fin: string): Promise<string[]> => {
  const { rows } = await database.pool.query(
    "select decided_by, kind from entitlements.decision where programme = 'ALW-DIS' and party_id = $1 order by version",
    [await house.partyOf(fin)],
  );
  return rows.map(({ decided_by: by, kind }) => `${kind} by ${by}`);
};
const open = async (fin: string): Promise<string[]> => {
  const { rows } = await database.pool.query(
    "select doubt from entitlements.proposal where programme = 'ALW-DIS' and party_id = $1 and state = 'open'",
    [await house.partyOf(fin)],
  );
  return rows.map(({ doubt }) => doubt);
};

describe("quality of rules", { shuffle: false }, () => {
  test("a supervisor sees how often each rule answered, counts today too, and takes the table away", async () => {
    const supervisor = await house.staff("supervisor");
    expect((await house.post("/en/office/quality", { act: "count" }, supervisor)).statusCode).toBe(303);
    const { body } = await house.get("/en/office/quality", supervisor);
    expect(body).toContain("Decides");
    expect(body).toContain(`href="${RULE}"`);
    const table = await house.get("/en/office/quality.csv", supervisor);
    expect(table.headers["content-type"]).toContain("text/csv");
    expect(table.body.split("\r\n")[0]).toBe("programme,condition,law,answers,appeals,errors");
    expect(table.body).toMatch(/^ALW-DIS,amount,sha256:[0-9a-f]{64},\d+,\d+,\d+\r$/m);
  });

  test("a rule that is stopped grants nothing by itself: an officer is asked, and told why", async () => {
    const one = await house.staff("supervisor");
    expect((await house.post(RULE, { act: "stop", reason: "" }, one)).statusCode).toBe(422);
    expect(
      (await house.post(RULE, { act: "stop", reason: "the expertise sends wrong percents" }, one)).statusCode,
    ).toBe(303);
    await house.country.hear([residence("7QA9K2A"), disability("7QA9K2A", 85)]);
    expect([await decisions("7QA9K2A"), await open("7QA9K2A")]).toEqual([[], ["stopped"]]);
    const page = (await house.get("/en/office/proposals", await house.staff("officer"))).body;
    expect(page).toContain("This rule is stopped");
    expect((await house.get(RULE, one)).body).toContain("the expertise sends wrong percents");
    expect(await house.country.impossible()).toEqual({});
  });

  test("two supervisors let it go on: what waited for people is the machine's again", async () => {
    const [one, two] = [await house.staff("supervisor"), await house.staff("supervisor", "supervisor-2")];
    await house.post(RULE, { act: "propose-start", reason: "they have mended it" }, one);
    expect((await house.post(RULE, { act: "agree" }, one)).body).toContain("another person agrees");
    expect((await house.post(RULE, { act: "agree" }, two)).statusCode).toBe(303);
    await house.country.wakeOn("2025-07-22");
    expect([await decisions("7QA9K2A"), await open("7QA9K2A")]).toEqual([["granted by machine"], []]);
    expect(await house.country.impossible()).toEqual({});
  });

  test("a rule that the law does not have has no page, and an officer finds no way to any", async () => {
    const supervisor = await house.staff("supervisor");
    for (const address of ["/en/office/quality/ALW-DIS/nothing", "/en/office/quality/NONE/amount"])
      expect((await house.get(address, supervisor)).statusCode).toBe(404);
    expect((await house.get("/en/office/quality", await house.staff("officer"))).statusCode).toBe(403);
  });

  test("a no that somebody contests counts for the condition that said it", async () => {
    const { rows } = await database.pool.query(
      "select about, programme, condition from life_events.outcome where outcome = 'not-granted' and condition is not null order by about limit 1",
    );
    const { about, programme, condition } = rows[0];
    const citizen = await house.citizen(about);
    const sent = await house.post(`/en/rights/not-granted/${programme}`, { ground: "law-misread" }, citizen);
    expect(sent.statusCode).toBe(303);
    const supervisor = await house.staff("supervisor");
    await house.post("/en/office/quality", { act: "count" }, supervisor);
    const { rows: counted } = await database.pool.query(
      "select programme, condition, count from quality.tally where what = 'contested' and programme = $1 and condition = $2",
      [programme, condition],
    );
    expect(counted).toEqual([{ programme, condition, count: 1 }]);
  });

  test("a rule that is contested more often than the country allows stops in the night, and its page says for what", async () => {
    const supervisor = await house.staff("supervisor");
    await database.owner.query(
      `insert into quality.tally (happened_on, programme, condition, law_hash, answered_in, what, count)
       values ('2025-06-20', 'ALW-AGE', 'amount', 'an older law', '2025-06-01', 'answer', 60),
              ('2025-06-20', 'ALW-AGE', 'amount', 'an older law', '2025-06-01', 'contested', 7)`,
    );
    await house.country.wakeOn("2025-07-23");
    const told = async (address: string) => (await house.get(address, supervisor)).body;
    expect(await told("/en/office/quality/ALW-AGE/amount")).toContain("7 of 60 answers were contested");
    expect(await told("/az/office/quality/ALW-AGE/amount")).toContain("60 cavabdan 7-i üzrə şikayət edilib");
    expect(await told("/ru/office/quality/ALW-AGE/amount")).toContain("Обжаловано 7 из 60 ответов");
    expect(await told("/en/office/quality")).toContain("more than 100 in a thousand were contested");
    expect(await told("/az/office/quality")).toContain("Mində 100-dən çoxundan şikayət edilibsə");
    expect(await told("/ru/office/quality")).toContain("обжаловано более 100 ответов из тысячи");
    expect(await told("/en/office/tasks")).toContain("It was contested more often than the country allows.");
    expect(await house.country.impossible()).toEqual({});
  });
});

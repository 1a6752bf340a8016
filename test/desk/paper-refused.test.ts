import { randomUUID } from "node:crypto";
import type { StatedRecord } from "@dayaq/country";
import { TOWN_WAKES_ON } from "@dayaq/country-az/demo";
import { testDatabase } from "@dayaq/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { inTransaction } from "../../server/src/platform/index.ts";
import { House } from "../security/house.ts";
import { died, lives, man, means, numbered, type Somebody, states, woman } from "../whole/life-events/registers.ts";
import { type Fields, hidden, type Household, household, known, later, paperOf, plain, written } from "./papers.ts";

const database = testDatabase({ today: TOWN_WAKES_ON });
let house: House;
let officer: string;

const stranger = man("Kamil", "1980-01-01");
const gone = woman("Rəna", "1960-01-01");

beforeAll(async () => {
  house = await House.open(database);
  officer = await house.staff("officer");
  await house.country.hear([lives(stranger), lives(gone), died(gone, "2025-07-10")].map(later));
}, 60_000);
afterAll(() => house.close());

/** A poor family that everybody knows but for its being one. */
async function family(): Promise<Household> {
  const it = household();
  await house.country.hear([...known(it), ...means(it.mother, "0.00"), ...means(it.father, "400.00")].map(later));
  return it;
}

/** Their register says that these live together, and that the first of them speaks. */
const together = (since: string, ...people: Somebody[]): StatedRecord =>
  later(
    states("household-member", "household-stated", {
      from: since,
      members: people.map((it, index) => ({ person: numbered(it), speaks: index === 0 })),
    }),
  );

/** The form as it stands filled in. */
async function form(of: Household, more: Fields = {}): Promise<{ at: string; sent: Fields }> {
  const at = await paperOf(house, of.mother);
  return { at, sent: { ...hidden((await house.get(at, officer)).body), ...written(of), ...more } };
}

const send = async (at: string, sent: Fields, act = "enter") => {
  const { statusCode, body, headers } = await house.post(at, { ...sent, act }, officer);
  return { statusCode, body: plain(body), goes: headers.location };
};

/** Versions of a household's records, declarations, and days on which its right was asked for, of all who are named. */
const kept = (of: Household) =>
  house.country
    .rows<{ what: string }>(
      `select 'v' || version as what from agencies.inbox where type = 'household-stated' and payload::text like $1
       union all select 'declared' from agencies.inbox where type = 'declaration-checked' and payload::text like $1
       union all select c.claimed_on::text from entitlements.claim c join registry.identifier i on i.party_id = c.claimant_id
         where c.programme = 'UDSY' and '%' || i.value || '%' = $1
       order by 1`,
      [`%${of.mother.fin}%`],
    )
    .then((rows) => rows.map(({ what }) => what));

const ENTERED = ["2025-06-23", "declared", "v1"];

test("what a register has stated is overwritten by no form, whatever it says to be for", async () => {
  const stated = await family();
  await house.country.hear([together("2016-05-01", stated.mother, stated.father)]);
  const { at, sent } = await form(stated);
  for (const mode of ["", "typed", "new", "correct"])
    for (const act of ["check", "enter"])
      expect([mode, (await send(at, { ...sent, mode }, act)).statusCode]).toEqual([mode, 409]); // one form, again and again
  const { mode: _, ...without } = sent;
  for (const act of ["add", "mend", "enter"]) expect((await send(at, without, act)).statusCode).toBe(409);
  expect((await send(at, { ...sent, mode: "known" }, "correct")).statusCode).toBe(409);
  expect(await kept(stated)).toEqual(["v1"]);
});

test("a child speaks for nobody, and neither does whoever has died", async () => {
  const poor = await family();
  const { at, sent } = await form(poor);
  const child = await send(at, { ...sent, speaks: "3" });
  expect([child.statusCode, child.body]).toEqual([422, expect.stringContaining("was a child when the paper came")]);
  const dead = await send(at, { ...sent, "member-2": gone.fin, speaks: "2" });
  expect([dead.statusCode, dead.body]).toEqual([
    422,
    expect.stringContaining("died on 10 July 2025, and cannot speak"),
  ]);
  expect(await kept(poor)).toEqual([]);
});

test("a paper of long ago is not entered by one person, and says whom to show it", async () => {
  const poor = await family();
  const { at, sent } = await form(poor);
  const old = await send(at, { ...sent, received: "2025-06-20" });
  expect([old.statusCode, old.body]).toEqual([
    422,
    expect.stringContaining("more than 30 days ago is not entered here"),
  ]);
  expect((await send(at, { ...sent, received: "2025-06-21" }, "check")).statusCode).toBe(200);
  expect(await kept(poor)).toEqual([]);
});

test("what was entered long ago is still corrected, without any other day of long ago", async () => {
  const poor = await family();
  const { mode: _, entry = "", ...first } = (await form(poor)).sent;
  const { register, type, body, agency } = together("2016-05-01", poor.mother, stranger);
  const statedAt = "2025-05-10T08:00:00+04:00";
  await inTransaction(house.ports.pool, (tx) =>
    house.ports.enterPaper(tx, {
      id: entry,
      agency,
      seenBy: "account/1",
      body: JSON.stringify({ programme: "UDSY", received: "2025-05-09", papers: ["application"], notary: true }),
      records: [{ register, recordNo: `paper-${entry}`, version: 1, statedAt, type, body }],
    }),
  );
  const { at } = await form(poor);
  const correct = hidden((await send(at, { ...first, mode: "known" }, "correct")).body);
  const mended = { ...first, ...correct, received: "2025-05-09" };
  expect((await send(at, { ...mended, received: "2025-05-08" })).statusCode).toBe(422);
  expect((await send(at, mended)).goes).toBe(at);
  expect(await kept(poor)).toEqual(["2025-05-09", "declared", "v1", "v2"]);
});

test("a household lives together neither after its paper came nor before anybody was born", async () => {
  const poor = await family();
  const { at, sent } = await form(poor);
  for (const since of ["0900-01-01", "1899-12-31", "1989-12-31"]) {
    const early = await send(at, { ...sent, since });
    expect([early.statusCode, early.body]).toEqual([422, expect.stringContaining("none of them was born yet")]);
  }
  expect((await send(at, { ...sent, since: "1990-01-01" }, "check")).statusCode).toBe(200);
  expect(await kept(poor)).toEqual([]);
});

test("a household that is known asks by the same rules", async () => {
  const [led, young, childish] = [await family(), await family(), await family()];
  await house.country.hear([
    together("2016-05-01", led.father, led.mother),
    later(died(led.father, "2025-07-01")),
    together("2025-07-01", young.mother, young.father),
    together("2019-03-01", childish.child, childish.mother),
  ]);
  for (const [of, reason] of [
    [led, "died on 1 July 2025, and cannot speak"],
    [young, "lives together since 1 July 2025 only"],
    [childish, "was a child when the paper came"],
  ] as const) {
    const { at, sent } = await form(of);
    expect(sent["mode"]).toBe("known");
    for (const act of ["check", "enter"]) {
      const answer = await send(at, sent, act); // one after the other, as they are pressed
      expect([answer.statusCode, answer.body]).toEqual([422, expect.stringContaining(reason)]);
    }
    expect(await kept(of)).toEqual(["v1"]);
  }
});

test("a form that is sent again enters nothing; with other contents it says so, and keeps what was typed", async () => {
  const poor = await family();
  const { at, sent } = await form(poor);
  expect((await send(at, sent)).goes).toBe(at);
  expect((await send(at, sent)).goes).toBe(at);
  for (const more of [{ received: "2025-07-01" }, { "member-3": "" }, { declaration: "no" }, { "seen-identity": "" }]) {
    const other = await send(at, { ...sent, ...more }); // the same form each time
    expect([other.statusCode, other.body]).toEqual([409, expect.stringContaining("was entered before, with other")]);
    expect(hidden(other.body)).toMatchObject({ mode: "correct", version: "1" });
    expect(hidden(other.body)["entry"]).not.toBe(sent["entry"]);
    expect(other.body).toContain(`value="${{ ...sent, ...more }["received"]}"`);
    expect(other.body.includes(`value="${poor.child.fin}"`)).toBe(!("member-3" in more));
  }
  expect(await kept(poor)).toEqual(ENTERED);

  const again = { ...sent, ...hidden((await house.get(at, officer)).body), received: "2025-07-18" };
  expect((await send(at, again)).goes).toBe(at);
  expect((await send(at, again)).goes).toBe(at);
  const other = await send(at, { ...again, received: "2025-07-19" });
  expect([other.statusCode, hidden(other.body)["mode"]]).toEqual([409, "known"]);
  const entered = ["2025-06-23", "2025-07-18", "declared", "declared", "v1"];
  expect(await kept(poor)).toEqual(entered);
});

test("of two officers who correct one household the second is told, and overwrites nothing", async () => {
  const poor = await family();
  const { at, sent } = await form(poor, { "member-3": stranger.fin });
  expect((await send(at, sent)).goes).toBe(at);
  const open = async () => (await send(at, hidden((await house.get(at, officer)).body), "correct")).body;
  const [one, two] = [await open(), await open()];
  for (const words of ["Only for mistakes", "An application with a wrong day stays"]) expect(one).toContain(words);
  expect((await send(at, { ...hidden(one), ...written(poor) })).goes).toBe(at);
  const late = { ...hidden(two), ...written(poor), "member-3": "" };
  for (const act of ["check", "enter"]) {
    const answer = await send(at, late, act); // looked at, then pressed
    expect([answer.statusCode, answer.body]).toEqual([409, expect.stringContaining("has been changed meanwhile")]);
    expect(answer.body).toContain("Aylin Sınaq");
  }
  expect((await send(at, { ...late, version: "2", record: "event-1" })).statusCode).toBe(409);
  expect(await kept(poor)).toEqual(["2025-06-23", "declared", "declared", "v1", "v2"]);
});

test("what the register cannot take in is not kept by half", async () => {
  const [poor, other] = [await family(), await family()];
  const entry = randomUUID();
  await house.country.hear([{ ...together("2016-05-01", other.mother), recordNo: `paper-${entry}` }]);
  const { at, sent } = await form(poor, { entry });
  const answer = await send(at, sent);
  expect([answer.statusCode, answer.body]).toEqual([409, expect.stringContaining("nothing was kept")]);
  expect(answer.body).toContain(`value="${poor.father.fin}"`);
  expect(await kept(poor)).toEqual([]);
  expect(await house.country.impossible()).toEqual({});
});

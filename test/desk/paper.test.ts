import type { StatedRecord } from "@dayaq/country";
import { TOWN_WAKES_ON } from "@dayaq/country-az/demo";
import { testDatabase } from "@dayaq/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { House } from "../security/house.ts";
import { died, lives, man, means, numbered, type Somebody, states } from "../whole/life-events/registers.ts";
import { type Fields, hidden, type Household, household, known, later, paperOf, plain, written } from "./papers.ts";

const database = testDatabase({ today: TOWN_WAKES_ON });
let house: House;
let officer: string;

const poor = household();
const owner = household();
const silent = household();
const mistaken = household();
const stranger = man("Kamil", "1980-01-01");
const dead = man("Rauf", "1950-01-01");

beforeAll(async () => {
  house = await House.open(database);
  officer = await house.staff("officer");
  await house.country.hear(
    [
      ...[poor, owner, silent, mistaken].flatMap(known),
      ...[poor, owner, mistaken].flatMap(({ mother, father }) => [
        ...means(mother, "0.00"),
        ...means(father, "400.00"),
      ]),
      lives(stranger),
      lives(dead),
      died(dead, "2025-05-01"),
      hasCar(owner.father),
      ...means(silent.mother, "0.00"),
    ].map(later),
  );
}, 60_000);
afterAll(() => house.close());

const hasCar = (person: Somebody): StatedRecord => ({
  agency: "interior",
  register: "vehicles",
  recordNo: "paper-car",
  version: 1,
  statedAt: "2025-07-21T08:00:00+04:00",
  type: "vehicle-stated",
  body: {
    person: { identifiers: [{ scheme: "FIN", value: person.fin }] },
    from: "2020-01-01",
    owned: true,
    fromState: false,
  },
});

/** How many facts of a kind are held of the household of a mother. */
const facts = ({ mother }: Household, kind: string) =>
  house.one<number>(
    `select count(*)::int as one from registry.fact f where f.kind = $1 and f.party_id in
       (select m.party_id from registry.fact m join registry.identifier i on i.party_id = m.other_party_id
         where m.kind = 'household-member' and i.value = $2)`,
    [kind, mother.fin],
  );

/** The papers that spoke of a mother. */
const papers = ({ mother }: Household) =>
  house.country.rows(
    `select distinct m.sender, m.seen_by like 'account/%' as seen, m.body::json ->> 'received' as received
       from agencies.message m join agencies.inbox i on i.message = m.id
      where m.protocol = 'paper' and i.payload::text like '%' || $1 || '%'`,
    [mother.fin],
  );

const claims = ({ mother }: Household) =>
  house.country.rows(
    `select c.claimed_on::text as on, c.confirmed_by like 'account/%' as heard from entitlements.claim c
       join registry.identifier i on i.party_id = c.claimant_id where c.programme = 'UDSY' and i.value = $1 order by 1`,
    [mother.fin],
  );

const granted = ({ mother }: Household) =>
  house.country.rows(
    `select s.valid_from::text as "from", s.valid_until::text as until, s.amount from entitlements.segment s
       join registry.identifier i on i.party_id = s.beneficiary_id where s.programme = 'UDSY' and i.value = $1 order by 1`,
    [mother.fin],
  );

/** How the statement of their household ended for the right. */
const outcomesOf = ({ mother }: Household) =>
  house.country.rows(
    `select o.outcome, o.condition from life_events.outcome o join registry.fact f on f.party_id = o.about and f.kind = 'household-representative'
       join registry.identifier i on i.party_id = f.other_party_id where o.programme = 'UDSY' and i.value = $1`,
    [mother.fin],
  );

const readersOf = async ({ fin }: Somebody) =>
  house.one<string[]>("select array_agg(distinct operation) as one from platform.audit_read where party_id = $1", [
    await house.partyOf(fin),
  ]);

/** How many applications of a mother an officer was to answer. */
const applicationTasks = async ({ mother }: Household) =>
  house.one<number>("select count(*)::int as one from cases.task where kind = 'answer-claim' and party_id = $1", [
    await house.partyOf(mother.fin),
  ]);

/** Whoever decides agrees to what waits: no source gives the subsistence minimum of 2025, so that the machine grants nothing by it. */
async function agreed(): Promise<void> {
  const open = await house.country.rows<{ id: number }>(
    "select id from entitlements.proposal where programme = 'UDSY' and state = 'open' and doubt = 'illustrative'",
  );
  for (const { id } of open)
    await house.post(`/en/office/proposals/${id}`, { outcome: "approved", reason: "The minimum is 285." }, officer); // an act each
}

/** From the person's page to the entry; answers with the page that says what came of it. */
async function enter(of: Household, more: Fields = {}): Promise<{ at: string; sent: Fields; body: string }> {
  const at = await paperOf(house, of.mother);
  const sent = { ...hidden((await house.get(at, officer)).body), ...written(of), ...more };
  const check = await house.post(at, { ...sent, act: "check" }, officer);
  expect(check.statusCode).toBe(200);
  const entered = await house.post(at, { ...hidden(check.body), act: "enter" }, officer);
  expect(entered.headers.location).toBe(at);
  return { at, sent, body: (await house.get(at, officer)).body };
}

describe("a household of which no register knows", { shuffle: false }, () => {
  test("has a link on the page of each of its people, and a form that begins with them", async () => {
    const at = await paperOf(house, poor.mother);
    expect((await house.get(at.replace("/paper/UDSY", ""), officer)).body).toContain(`href="${at}"`);
    const { body } = await house.get(at, officer);
    expect(body).toContain(`value="${poor.mother.fin}"`);
    const more = await house.post(at, { ...hidden(body), ...written(poor), act: "add" }, officer);
    expect([more.statusCode, more.body.includes('name="member-4"')]).toEqual([200, true]);
    expect(more.body).toContain(`value="${poor.child.fin}"`);
  });

  test("is refused with a reason where a number cannot be so, and nothing that was typed is lost", async () => {
    const at = await paperOf(house, poor.mother);
    const refusals: [Fields, string][] = [
      [{ "member-2": "7ZZZZZ9" }, "Nobody is known by this number."],
      [{ "member-2": "12" }, "There can be no such number."],
      [{ "member-2": dead.fin }, "died on 1 May 2025, before the paper came"],
      [{ "member-2": poor.mother.fin }, "This person is in the list already."],
      [{ received: "2025-09-01" }, "The paper cannot have come after today."],
      [{ received: "2017-01-01" }, "A paper of before cannot be entered."],
      [{ since: "2025-07-01" }, "They have to have lived together when the paper came."],
      [{ speaks: "9" }, "Choose who speaks for the household."],
      [{ notary: "no" }, "Without it nobody speaks for the household."],
      [{ "seen-application": "" }, "Tick that you have seen the application"],
      [{ declaration: "" }, "Choose whether what is declared agrees"],
    ];
    for (const [wrong, reason] of refusals) {
      const sent = { ...hidden((await house.get(at, officer)).body), ...written(poor), ...wrong };
      for (const act of ["check", "enter"]) {
        const answer = await house.post(at, { ...sent, act }, officer); // one after the other, as they are typed
        expect([answer.statusCode, plain(answer.body)]).toEqual([422, expect.stringContaining(reason)]);
        for (const name of ["member-1", "member-2", "member-3"])
          expect(answer.body).toContain(`value="${sent[name as keyof typeof sent]}"`);
      }
    }
    expect(await papers(poor)).toEqual([]);
    expect(await readersOf(dead)).toContain("right.ask-for-at-desk"); // whose name a refusal told was read
  });

  test("is entered from paper: found by name, stated by its register with who saw it, and granted from the paper's month", async () => {
    const at = await paperOf(house, poor.mother);
    const sent = { ...hidden((await house.get(at, officer)).body), ...written(poor) };
    const check = await house.post(at, { ...sent, act: "check" }, officer);
    for (const name of ["Nigar Sınaq", "Elçin Sınaq", "Aylin Sınaq", "23 June 2025"])
      expect(plain(check.body)).toContain(name);
    expect(await facts(poor, "household-member")).toBe(0);
    const entry = { ...hidden(check.body), act: "enter" };
    const both = await Promise.all([house.post(at, entry, officer), house.post(at, entry, officer)]);
    expect(both.map(({ headers }) => headers.location)).toEqual([at, at]);
    expect((await house.post(at, entry, officer)).headers.location).toBe(at);
    expect([await facts(poor, "household-member"), await facts(poor, "household-representative")]).toEqual([3, 1]);
    expect(await papers(poor)).toEqual([{ sender: "labour", seen: true, received: "2025-06-23" }]);
    expect(await claims(poor)).toEqual([{ on: "2025-06-23", heard: true }]);
    expect(await readersOf(poor.child)).toContain("right.ask-for-at-desk");
    expect(await granted(poor)).toEqual([]);
    await agreed();
    // Three times 285, less 400 a month, from the first of the month in which the paper came.
    expect((await granted(poor))[0]).toEqual({ from: "2025-06-01", until: "2026-01-01", amount: 455_00 });

    const body = plain((await house.get(at, officer)).body);
    for (const words of [
      "Granted",
      "455 ₼",
      "The household neither owns nor uses a vehicle, nor did it when it applied.",
      "Entered from paper by Staff.",
    ])
      expect(body).toContain(words);
    expect(await house.country.impossible()).toEqual({});
  });

  test("keeps its members from another household, and is shown to whoever asks again", async () => {
    const at = await paperOf(house, stranger);
    const form = { ...hidden((await house.get(at, officer)).body), ...written(poor), "member-1": stranger.fin };
    const answer = await house.post(at, { ...form, act: "check" }, officer);
    expect([answer.statusCode, answer.body]).toEqual([
      422,
      expect.stringContaining("Elçin Sınaq belongs to another household already."),
    ]);
    const known = await house.get(await paperOf(house, poor.father), officer);
    expect(known.body).toContain("Aylin Sınaq");
    expect(known.body).not.toContain('name="member-1"');
  });

  test("asks again on another paper by its members being confirmed", async () => {
    const at = await paperOf(house, poor.mother);
    const form = { ...hidden((await house.get(at, officer)).body), received: "2025-07-18", declaration: "yes" };
    expect((await house.post(at, { ...form, act: "check" }, officer)).statusCode).toBe(422);
    const check = await house.post(at, { ...form, "seen-application": "yes", act: "check" }, officer);
    await house.post(at, { ...hidden(check.body), act: "enter" }, officer);
    expect(await facts(poor, "household-member")).toBe(3);
    expect(await claims(poor)).toEqual([
      { on: "2025-06-23", heard: true },
      { on: "2025-07-18", heard: true },
    ]);
  });

  test("asks for what is granted already, and nothing waits for an officer", async () => {
    const at = await paperOf(house, poor.mother);
    const page = hidden((await house.get(at, officer)).body);
    const form = { ...page, received: "2025-06-25", declaration: "yes", "seen-application": "yes" };
    const check = await house.post(at, { ...form, act: "check" }, officer);
    await house.post(at, { ...hidden(check.body), act: "enter" }, officer);
    expect(await claims(poor)).toHaveLength(3);
    expect(await applicationTasks(poor)).toBe(0);
  });
});

test("a household with a car is not granted, and the ground is told", async () => {
  const { body } = await enter(owner);
  expect(body).toContain("Not granted");
  expect(body).toMatch(/neither owns nor uses a vehicle, nor did it when it applied\.[\s\S]{0,900}?not so/);
  expect(await outcomesOf(owner)).toEqual([{ outcome: "not-granted", condition: "no-vehicle" }]);
  expect(await granted(owner)).toEqual([]);
  expect(await applicationTasks(owner)).toBe(0);
});

test("a declaration that does not agree is a ground of its own", async () => {
  const other = household();
  await house.country.hear(
    [...known(other), ...means(other.mother, "0.00"), ...means(other.father, "400.00")].map(later),
  );
  const { body } = await enter(other, { declaration: "no" });
  expect(body).toContain("Not granted");
  expect(await granted(other)).toEqual([]);
});

test("a household that a guess alone refuses may ask, and nobody says that it is refused", async () => {
  const { mother, father, ...more } = household();
  // Utilities of 140 a head: no source gives the subsistence minimum of 2025, 15 per cent of which they would pass.
  const his = means(father, "400.00").map((it) =>
    it.type === "utilities-stated" ? { ...it, body: { ...it.body, amount: "400.00" } } : it,
  );
  const members = [mother, father, more.child].map((it) => ({ person: numbered(it), speaks: it === mother }));
  const home = states("household-member", "household-stated", { from: "2016-05-01", members });
  const all = [...known({ mother, father, ...more }), ...means(mother, "0.00"), ...his, home];
  await house.country.hear(all.map(later));
  const citizen = await house.citizen(await house.partyOf(mother.fin));
  const ask = "/en/rights/ask-for/UDSY";
  const form = await house.get(ask, citizen);
  expect(form.statusCode).toBe(200);
  const about = /name="about" value="([^"]+)"/.exec(form.body)?.[1] ?? "";
  expect((await house.post(ask, { about, yes: "yes" }, citizen)).statusCode).toBe(303);
  const { body } = await house.get(await paperOf(house, mother), officer);
  expect(body).toContain("Not known yet");
  expect(body).not.toContain("Not granted");
  expect(body).toMatch(/href="\/en\/office\/tasks\/\d+"/);
  expect(await house.country.impossible()).toEqual({});
});

test("what no register has told is named, and is a task", async () => {
  const { body } = await enter(silent);
  expect(body).toContain("Not known yet");
  expect(body).toContain("Kept by: State Tax Service.");
  const [, task = ""] = /href="(\/en\/office\/tasks\/\d+)"/.exec(body) ?? [];
  expect((await house.get(task, officer)).body).toContain("Answer what was asked for");
  await house.country.hear(means(silent.father, "400.00").map(later));
  await agreed();
  expect((await granted(silent))[0]).toEqual({ from: "2025-06-01", until: "2026-01-01", amount: 455_00 });
  expect((await house.get(await paperOf(house, silent.mother), officer)).body).not.toContain(task);
  expect(await house.country.impossible()).toEqual({});
});

test("a household that was entered wrongly is corrected by the next version of its record", async () => {
  const { at } = await enter(mistaken, { "member-3": stranger.fin });
  const home = await house.get(at, officer);
  expect(home.body).toContain("Kamil Sınaq");
  const form = await house.post(at, { ...hidden(home.body), act: "correct" }, officer);
  expect(form.body).toContain(`value="${stranger.fin}"`);
  const check = await house.post(at, { ...hidden(form.body), ...written(mistaken), act: "check" }, officer);
  const entry = { ...hidden(check.body), act: "enter" };
  expect((await house.post(at, entry, officer)).headers.location).toBe(at);
  expect((await house.post(at, entry, officer)).headers.location).toBe(at);
  const mended = (await house.get(at, officer)).body;
  expect([mended.includes("Aylin Sınaq"), mended.includes("Kamil Sınaq")]).toEqual([true, false]);
  expect(
    await house.one(
      `select array_agg(version order by version) as one from agencies.inbox where record_no =
         (select record_no from agencies.inbox where type = 'household-stated' and payload::text like '%' || $1 || '%' limit 1)`,
      [mistaken.mother.fin],
    ),
  ).toEqual([1, 2]);
  expect((await house.get(await paperOf(house, stranger), officer)).body).toContain('name="member-1"');
  expect(await house.country.impossible()).toEqual({});
});

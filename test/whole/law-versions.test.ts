import { day, firstOfMonth, isoDay, type LocalDate, plusDays } from "@dayaq/kernel";
import type { Law } from "@dayaq/rules";
import { testDatabase, type TestDatabase } from "@dayaq/testing";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Decided, rightToPay } from "../../server/src/modules/entitlements/index.ts";
import { amount, testLaw } from "../../server/src/modules/entitlements/test-law.ts";
import { TestCountry } from "../../server/src/modules/entitlements/testing.ts";
import { paymentsModule } from "../../server/src/modules/payments/index.ts";
import { payAll } from "../../server/src/modules/payments/testing/bank.ts";
import { testCountry, testWorld } from "../../server/src/modules/payments/testing.ts";
import { invariantsOf, observe, replayAnswers } from "../../server/src/observer/index.ts";
import { inTransaction, type Tx } from "../../server/src/platform/index.ts";
import { followLawVersions } from "../../server/src/flow/index.ts";

const PROGRAMMES = ["BIRTH", "DISABLED", "SHARED", "CARE", "GUESSED", "TOPUP"];

/** A country with money: what is decided is posted, and paid on its paydays. */
class PayingCountry extends TestCountry {
  readonly world = testWorld({
    ...testCountry,
    paidFrom: Object.fromEntries(PROGRAMMES.map((code) => [code, { fund: "budget", group: "allowances" }])),
  });
  readonly payments = paymentsModule(this.world.ports);

  readonly #database: TestDatabase;

  constructor(database: TestDatabase, on: string) {
    super(testLaw(), () => database.pool, on);
    this.#database = database;
  }

  async goOn(on: string): Promise<Decided[]> {
    await this.#database.owner.query("update platform.business_day set today = $1", [on]);
    const done = await this.dailyRun(on);
    for (const decided of done) await this.post(decided); // in the order in which it was decided
    await this.payments.openReachedMonths(this.#database.pool, this.today);
    return done;
  }

  post = (decided: Decided) =>
    this.transaction((tx) => this.payments.post(tx, decided.decisions.map(rightToPay), { today: this.today }));

  pay = (on: string) => payAll(this.#database.pool, this.payments, on, day(on));

  versions = () => this.determinations.versions;

  act = <Value>(work: (tx: Tx, learned: { known: number; today: LocalDate }) => Promise<Value>): Promise<Value> =>
    this.transaction(async (tx) => work(tx, await this.learned(tx)));

  /** Whatever waits for a worker, until nothing does. */
  async follow(): Promise<number> {
    let looked = 0;
    for (;;) {
      const done = await followLawVersions(this.#database.pool, {
        determinations: this.determinations,
        entitlements: this.entitlements,
        carryOut: async (tx, decided, { today }) =>
          void (await this.payments.post(tx, decided.decisions.map(rightToPay), { today })),
      });
      if (done === 0) return looked;
      looked += done;
    }
  }

  /** Loaded and run in shadow. */
  async shadowed(law: Law): Promise<number> {
    const loaded = await this.act((tx, learned) =>
      this.versions().load(tx, { law, title: "a decree" }, "account/1", learned),
    );
    if (!loaded.ok) throw new Error(loaded.code);
    await this.act((tx, learned) => this.versions().runShadow(tx, loaded.value, "account/1", learned));
    await this.follow();
    return loaded.value;
  }

  async twoPeople(id: number, what: { share: number; districts: readonly string[] } | "back-out"): Promise<void> {
    const acting = { reason: "as decreed" };
    const proposed = await this.act((tx, learned) =>
      this.versions().propose(tx, id, what, { ...acting, by: "account/1" }, learned),
    );
    const agreed = await this.act((tx, learned) =>
      this.versions().agree(tx, id, { ...acting, by: "account/2" }, learned),
    );
    if (!proposed.ok || !agreed.ok) throw new Error("two people did not agree");
  }

  /** What was decided last of every right of these people, as stored. */
  async timelines(people: readonly number[]): Promise<Record<string, string>> {
    const { rows } = await this.#database.pool.query(
      `select distinct on (party_id, programme) party_id, programme, timeline, once from entitlements.decision
       where party_id = any($1::bigint[]) order by party_id, programme, version desc`,
      [people],
    );
    return Object.fromEntries(
      rows
        .map((row) => [`${row.programme} ${row.party_id}`, JSON.stringify([row.timeline, row.once])] as const)
        .filter(([, said]) => said.includes("due")),
    );
  }
}

const count = async ({ pool }: TestDatabase, sql: string): Promise<number> => (await pool.query(sql)).rows[0].count;

/** Someone disabled from a day on, and a child born: two rights of two kinds. */
async function someone(country: PayingCountry, percent: number, from: string, bornOn?: string): Promise<number[]> {
  const [person = 0, child = 0] = await country.people(2);
  for (const party of [person, child]) country.world.person(party);
  await country.post(
    await country.state(`person-${person}`, 1, [
      { of: person, kind: "birth", value: { on: "1980-01-01", sex: "male", alive: true } },
      { of: person, kind: "disability", value: { percent }, from },
    ]),
  );
  if (bornOn !== undefined)
    await country.post(
      await country.state(`child-${child}`, 1, [
        { of: child, kind: "birth", value: { on: bornOn, sex: "female", alive: true } },
        { of: child, kind: "parent", is: person, from: bornOn },
      ]),
    );
  return [person, child];
}

const lawWith = (high: number, low: number, grant: number, from: string): Law =>
  testLaw([
    amount("DISABLED.high", ["2018-01-01", 30_000], [from, high]),
    amount("DISABLED.low", ["2018-01-01", 25_000], [from, low]),
    amount("BIRTH", ["2018-01-01", 50_000], ["2025-07-01", 60_000], [from, grant]),
  ]);

describe("a version of the law", () => {
  const database = testDatabase({ today: "2026-01-05" });

  test("is run in shadow over everybody: counts and money by programme, and nothing is decided", async () => {
    const country = new PayingCountry(database, "2026-01-05");
    await country.adopt();
    const people = [
      ...(await someone(country, 85, "2025-06-01", "2025-12-01")),
      ...(await someone(country, 60, "2025-06-01")),
    ];
    const before = await country.timelines(people);
    const decisions = await count(database, "select count(*) from entitlements.decision");
    const id = await country.shadowed(lawWith(35_000, 20_000, 60_000, "2025-11-01"));
    const lines = await country.transaction((tx) => country.versions().shadowLines(tx, id));
    expect(lines).toEqual([
      { programme: "DISABLED", kind: "lowered", rights: 1, before: 25_000, after: 20_000, past: -10_000 },
      { programme: "DISABLED", kind: "raised", rights: 1, before: 30_000, after: 35_000, past: 10_000 },
    ]);
    const behind = await country.transaction((tx) =>
      country.versions().shadowChanges(tx, { version: id, programme: "DISABLED", kind: "raised", after: 0, limit: 10 }),
    );
    expect(behind.map(({ about, from }) => [about, from && isoDay(from)])).toEqual([[people[0], "2025-11-01"]]);
    expect(await country.goOn("2026-01-06")).toEqual([]);
    expect(await count(database, "select count(*) from entitlements.decision")).toBe(decisions);
    expect(await country.timelines(people)).toEqual(before);
    expect(await country.transaction((tx) => country.versions().find(tx, id))).toMatchObject({ state: "shadowed" });
  });
});

describe("a version of the law", () => {
  const database = testDatabase({ today: "2026-01-05" });

  test("is switched on by two different people, for a share that only widens, and only after the shadow", async () => {
    const country = new PayingCountry(database, "2026-01-07");
    await country.adopt();
    const law = lawWith(31_000, 25_000, 60_000, "2026-01-01");
    const loaded = await country.act((tx, learned) =>
      country.versions().load(tx, { law, title: "a decree" }, "account/1", learned),
    );
    const id = loaded.ok ? loaded.value : 0;
    const asked = (share: number, by = "account/1", reason = "as decreed") =>
      country.act((tx, learned) =>
        country.versions().propose(tx, id, { share, districts: [] }, { by, reason }, learned),
      );
    expect(await asked(1000)).toMatchObject({ code: "law-version.not-shadowed" });
    await country.act((tx, learned) => country.versions().runShadow(tx, id, "account/1", learned));
    await country.follow();
    expect(await asked(1000, "account/1", " ")).toMatchObject({ code: "law-version.reason-missing" });
    expect((await asked(1000)).ok).toBe(true);
    expect(await asked(2000)).toMatchObject({ code: "law-version.proposed-already" });
    const agree = (by: string) =>
      country.act((tx, learned) => country.versions().agree(tx, id, { by, reason: "" }, learned));
    expect(await agree("account/1")).toMatchObject({ code: "law-version.same-person" });
    expect((await agree("account/2")).ok).toBe(true);
    expect(await agree("account/2")).toMatchObject({ code: "law-version.nothing-proposed" });
    expect(await asked(1000)).toMatchObject({ code: "law-version.stage-not-wider" });
    const version = await country.transaction((tx) => country.versions().find(tx, id));
    expect(version).toMatchObject({ state: "in-stages", stage: { share: 1000 } });
    expect(version?.acts.map(({ act, by }) => `${act} ${by}`)).toEqual([
      "loaded account/1",
      "shadow-asked account/1",
      "shadow-run machine",
      "stage-proposed account/1",
      "stage-agreed account/2",
    ]);
    await country.twoPeople(id, "back-out");
    await country.follow();
  });
});

describe("a version of the law", () => {
  const database = testDatabase({ today: "2026-01-05" });

  test("in stages answers for those in its stage and for nobody else, and what is decided names it", async () => {
    const country = new PayingCountry(database, "2026-01-08");
    await country.adopt();
    const people: number[] = [];
    for (let made = 0; made < 24; made++) people.push((await someone(country, 85, "2025-06-01"))[0] ?? 0);
    const id = await country.shadowed(lawWith(40_000, 25_000, 60_000, "2026-01-01"));
    await country.twoPeople(id, { share: 5000, districts: [] });
    await country.goOn("2026-01-09");
    const { rows } = await database.pool.query(
      `select d.party_id as party, d.law_hash = v.hash as under, determinations.slot_of(v.id, d.party_id) < v.share as staged
       from determinations.determination d, determinations.law_version v
       where v.id = $1 and d.programme = 'DISABLED' and d.party_id = any($2::bigint[])`,
      [id, people],
    );
    expect(rows).toHaveLength(24);
    expect(rows.every(({ under, staged }) => under === staged)).toBe(true);
    const staged = rows.filter(({ under }) => under).length;
    expect(staged).toBeGreaterThan(3);
    expect(staged).toBeLessThan(21);
    // Each is given again by the law that it names.
    const replayed = await country.transaction((tx) => replayAnswers(tx, country.determinations, 100));
    expect(replayed).toMatchObject({ breaches: 0 });
    const observed = await country.transaction((tx) => observe(tx, invariantsOf(["determinations", "entitlements"])));
    expect(observed.filter(({ breaches }) => breaches > 0)).toEqual([]);
    await country.twoPeople(id, "back-out");
    await country.follow();
    await country.goOn("2026-01-10");
    expect(
      await count(
        database,
        `select count(*) from determinations.determination d join determinations.law_version v
      on v.hash = d.law_hash where v.id = ${id}`,
      ),
    ).toBe(0);
  });
});

describe("a version of the law", () => {
  const database = testDatabase({ today: "2026-01-05" });

  test("switched on and backed out leaves every timeline as it was and nobody with a debt, whatever it changed and whoever was paid", async () => {
    const sum = fc.integer({ min: 1, max: 60 }).map((thousands) => thousands * 1_000);
    const story = fc.record({
      high: sum,
      low: sum,
      grant: sum,
      from: fc.constantFrom("2025-08-01", "2025-12-15", "2026-02-01"),
      people: fc.array(
        fc.record({
          percent: fc.constantFrom(60, 70, 85),
          from: fc.constantFrom("2025-06-01", "2025-11-10"),
          born: fc.constantFrom(undefined, "2025-12-01", "2026-01-03"),
        }),
        { minLength: 1, maxLength: 4 },
      ),
      share: fc.constantFrom(5_000, 10_000),
      paid: fc.boolean(),
    });
    let month = 1;
    await fc.assert(
      fc.asyncProperty(story, async ({ high, low, grant, from, people, share, paid }) => {
        month += 1; // each story has a month of its own: the money of a country never goes back in time
        const at = (of: number) => `2026-${String(month).padStart(2, "0")}-0${of}`;
        const country = new PayingCountry(database, at(2));
        await country.adopt();
        await country.goOn(at(2));
        const all: number[] = [];
        for (const it of people) all.push(...(await someone(country, it.percent, it.from, it.born)));
        const before = await country.timelines(all);
        const id = await country.shadowed(lawWith(high, low, grant, from));
        await country.twoPeople(id, { share, districts: [] });
        await country.goOn(at(3));
        const payday = country.payments.paydayAfter("DISABLED", "BA", country.today);
        if (paid) await country.pay(isoDay(payday));
        country.today = plusDays(payday, 1);
        await country.twoPeople(id, "back-out");
        await country.follow();
        await country.goOn(isoDay(plusDays(payday, 2)));
        expect(await country.timelines(all)).toEqual(before);
        const recoveries = await database.pool.query(
          "select count(*) from payments.recovery where about_id = any($1::bigint[])",
          [all],
        );
        expect(recoveries.rows[0].count).toBe(0);
        const check = await inTransaction(database.pool, (tx) =>
          country.payments.check(tx, firstOfMonth(country.today)),
        );
        expect(check.differences).toEqual([]);
      }),
      { numRuns: 10, endOnFailure: true },
    );
  }, 120_000);
});

describe("what happens while a version is in force", () => {
  const database = testDatabase({ today: "2026-01-05" });

  test("counts after it is backed out: a death ends, a birth is granted by the law in use, and an approved loss is made good", async () => {
    const country = new PayingCountry(database, "2026-01-05");
    await country.adopt();
    await country.goOn("2026-01-05");
    const [dies = 0] = await someone(country, 85, "2025-06-01");
    const [loses = 0] = await someone(country, 60, "2025-06-01");
    const before = await country.timelines([loses]);
    const id = await country.shadowed(lawWith(40_000, 10_000, 70_000, "2026-01-01"));
    await country.twoPeople(id, { share: 10_000, districts: [] });
    const done = await country.goOn("2026-01-06");
    const proposed = done.flatMap(({ proposals }) => proposals).find(({ about }) => about === loses);

    // A child is born, somebody dies, and an officer approves the loss: all of it under the version.
    const [, child = 0] = await someone(country, 60, "2026-01-01", "2026-01-06");
    await country.post(
      await country.state(`person-${dies}`, 2, [
        { of: dies, kind: "birth", value: { on: "1980-01-01", sex: "male", alive: true } },
        { of: dies, kind: "disability", value: { percent: 85 }, from: "2025-06-01" },
        { of: dies, kind: "death", value: { on: "2026-01-06" } },
      ]),
    );
    await country.goOn("2026-01-27");
    const approved = await country.act((tx, learned) =>
      country.entitlements.approveProposal(
        tx,
        { proposalId: proposed?.id ?? 0, by: "account/9", reason: "as the version says", from: day("2026-01-01") },
        learned,
      ),
    );
    if (!approved.ok) throw new Error(approved.code);
    await country.post(approved.value);
    expect(await country.timelines([loses])).not.toEqual(before);

    await country.twoPeople(id, "back-out");
    await country.follow();
    await country.goOn("2026-01-28");
    expect(await country.timelines([loses])).toEqual(before);
    const sums = async (party: number, programme: string) =>
      (
        await database.pool.query(
          "select coalesce(sum(amount), 0)::int as sum from payments.due where party_id = $1 and programme = $2",
          [party, programme],
        )
      ).rows[0].sum;
    // 600.00 is the grant of the law in use, whatever the version had promised; the disabled person died on the sixth.
    expect(await sums(child, "BIRTH")).toBe(60_000);
    expect((await country.timelines([dies]))[`DISABLED ${dies}`]).toContain('"until":"2026-01-06"');
    const check = await inTransaction(database.pool, (tx) => country.payments.check(tx, firstOfMonth(country.today)));
    expect(check.differences).toEqual([]);
  });
});

describe("a worker that is killed", () => {
  const database = testDatabase({ today: "2026-01-05" });

  test("goes on behind the last part, in the shadow and in the back-out, and nobody is decided twice", async () => {
    const country = new PayingCountry(database, "2026-01-05");
    await country.adopt();
    await country.goOn("2026-01-05");
    const people: number[] = [];
    for (let made = 0; made < 6; made++) people.push((await someone(country, 85, "2025-06-01"))[0] ?? 0);
    const before = await country.timelines(people);
    const id = await country.shadowed(lawWith(40_000, 25_000, 60_000, "2026-01-01"));
    await country.twoPeople(id, { share: 10_000, districts: [] });
    await country.goOn("2026-01-06");
    await country.twoPeople(id, "back-out");
    // The money of the first part fails: nothing of it stays, and the next worker begins where it began.
    const killed = followLawVersions(database.pool, {
      determinations: country.determinations,
      entitlements: country.entitlements,
      carryOut: () => Promise.reject(new Error("killed")),
    });
    await expect(killed).rejects.toThrow("killed");
    expect(await count(database, "select count(*) from entitlements.decision where kind = 'backed-out'")).toBe(0);
    await Promise.all([country.follow(), country.follow()]);
    await country.follow();
    await country.goOn("2026-01-07");
    expect(await count(database, "select count(*) from entitlements.decision where kind = 'backed-out'")).toBe(6);
    expect(await country.timelines(people)).toEqual(before);
    expect(await country.transaction((tx) => country.versions().find(tx, id))).toMatchObject({ state: "backed-out" });
  });
});

describe("a stage by districts", () => {
  const database = testDatabase({ today: "2026-01-05" });

  test("is in force for who lives there, and goes with whoever moves away", async () => {
    const country = new PayingCountry(database, "2026-01-05");
    await country.adopt();
    await country.goOn("2026-01-05");
    const [inside = 0] = await someone(country, 85, "2025-06-01");
    const [outside = 0] = await someone(country, 85, "2025-06-01");
    const lives = (party: number, district: string) =>
      database.owner.query(
        `insert into registry.person (party_id, given, family, patronymic, folded, sound, district) values ($1, '', '', '', '', '', $2)
         on conflict (party_id) do update set district = excluded.district`,
        [party, district],
      );
    await lives(inside, "GA");
    await lives(outside, "BA");
    const id = await country.shadowed(lawWith(40_000, 25_000, 60_000, "2026-01-01"));
    await country.twoPeople(id, { share: 0, districts: ["GA"] });
    await country.goOn("2026-01-06");
    const sums = async () =>
      (
        await database.pool.query(
          "select party_id, max(amount) as amount from entitlements.segment where party_id = any($1::bigint[]) group by 1 order by 1",
          [[inside, outside]],
        )
      ).rows.map(({ amount: sum }) => sum);
    expect(await sums()).toEqual([40_000, 30_000]);
    await lives(inside, "BA");
    await country.post(
      await country.state(`person-${inside}`, 2, [
        { of: inside, kind: "birth", value: { on: "1980-01-01", sex: "male", alive: true } },
        { of: inside, kind: "disability", value: { percent: 90 }, from: "2025-06-01" },
      ]),
    );
    expect(await sums()).toEqual([40_000, 30_000]);
    // The last stage is everybody: then it is the law in use.
    await country.twoPeople(id, { share: 10_000, districts: [] });
    await country.goOn("2026-01-07");
    expect(await sums()).toEqual([40_000, 40_000]);
    expect(await country.transaction((tx) => country.versions().find(tx, id))).toMatchObject({ state: "in-use" });
  });
});

describe("a start", () => {
  const database = testDatabase({ today: "2026-01-05" });
  const released = (law: Law, atOnce: boolean) => ({ law, title: "release", atOnce });

  test("puts the first law in use; in production a later one waits once, and what people switched on is never replaced", async () => {
    const country = new PayingCountry(database, "2026-01-05");
    const start = (law: Law, atOnce: boolean) =>
      country.act((tx, learned) => country.determinations.takeUpLaw(tx, released(law, atOnce), learned));
    const inUse = async () => (await country.transaction((tx) => country.determinations.currentLaw(tx))).hash;
    const waiting = async () =>
      (await country.transaction((tx) => country.versions().list(tx))).map(({ state }) => state);
    await start(testLaw(), false);
    const first = await inUse();
    const next = lawWith(31_000, 25_000, 60_000, "2026-01-01");
    await start(next, false);
    await start(next, false);
    expect([await inUse(), await waiting()]).toEqual([first, ["loaded"]]);

    const [version] = await country.transaction((tx) => country.versions().list(tx));
    const id = version?.id ?? 0;
    await country.act((tx, learned) => country.versions().runShadow(tx, id, "account/1", learned));
    await country.follow();
    await country.twoPeople(id, { share: 10_000, districts: [] });
    const switched = await inUse();
    expect(switched).not.toBe(first);
    // The old release is started again, in production and in a demonstration: people's law stays.
    await start(testLaw(), false);
    await start(testLaw(), true);
    expect(await inUse()).toBe(switched);

    // Where nobody has switched anything on, a changed law holds at once in a demonstration.
    await country.twoPeople(id, "back-out");
    await country.follow();
    await start(lawWith(32_000, 25_000, 60_000, "2026-01-01"), true);
    expect(await inUse()).not.toBe(first);
  });
});

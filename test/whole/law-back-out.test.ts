import { day, firstOfMonth, isoDay, plusDays } from "@dayaq/kernel";
import { testDatabase } from "@dayaq/testing";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inTransaction } from "../../server/src/platform/index.ts";
import { followLawVersions } from "../../server/src/flow/index.ts";
import { testLaw } from "../../server/src/modules/entitlements/test-law.ts";
import { draftsOf } from "../../server/src/modules/notices/index.ts";
import { PayingCountry, count, lawWith, restructured, someone } from "./paying-country.ts";

const two = (of: number): string => String(of).padStart(2, "0");

describe("a version of the law", () => {
  const database = testDatabase({ today: "2026-01-05" });

  test("switched on and backed out leaves every timeline as it was and nobody with a debt, whatever it changed and whoever was paid", async () => {
    /** Months from that of the story, and a day of that month. */
    const dayBetween = (min: number, max: number) =>
      fc.tuple(fc.integer({ min, max }), fc.integer({ min: 1, max: 28 }));
    const sum = fc.integer({ min: 1, max: 60 }).map((thousands) => thousands * 1_000);
    const story = fc.record({
      high: sum,
      low: sum,
      grant: sum,
      from: fc.constantFrom([-5, 1], [-1, 15], [1, 1]),
      people: fc.array(
        fc.record({
          percent: fc.oneof(fc.constantFrom(60, 61, 80, 81), fc.integer({ min: 31, max: 100 })),
          from: dayBetween(-18, -1),
          born: fc.option(dayBetween(-7, -1), { nil: undefined }),
          own: fc.tuple(fc.integer({ min: 1940, max: 2006 }), fc.integer({ min: 1, max: 12 })),
        }),
        { minLength: 1, maxLength: 5 },
      ),
      share: fc.constantFrom(5_000, 10_000),
      structure: fc.constantFrom("as it is", "a right more", "a condition more"),
      paid: fc.boolean(),
      approved: fc.boolean(),
    });
    let month = 2026 * 12;
    await fc.assert(
      fc.asyncProperty(story, async ({ high, low, grant, from, people, share, structure, paid, approved }) => {
        month += 1; // each story has a month of its own: the money of a country never goes back in time
        const iso = (months: number, of: number) => `${Math.floor(months / 12)}-${two((months % 12) + 1)}-${two(of)}`;
        const at = (of: number) => iso(month, of);
        const on = ([months = 0, of = 1]: readonly number[]) => iso(month + months, of);
        const country = new PayingCountry(database, at(2));
        await country.adopt();
        await country.goOn(at(2));
        const all: number[] = [];
        for (const it of people) {
          const [year, ofYear] = it.own;
          const birth = iso(year * 12 + ofYear - 1, 7);
          all.push(...(await someone(country, it.percent, on(it.from), it.born && on(it.born), birth)));
        }
        const before = await country.timelines(all);
        const id = await country.shadowed(restructured(lawWith(high, low, grant, on(from)), structure));
        await country.twoPeople(id, { share, districts: [] });
        await country.goOn(at(3));
        // What the shadow said is what has come of it, right by right: by the machine, or proposed to a person.
        if (share === 10_000) expect(await country.touchedBy(id)).toEqual(await country.shadowOf(id));
        const payday = country.payments.paydayAfter("DISABLED", "BA", country.today);
        if (paid) await country.pay(isoDay(payday));
        country.today = plusDays(payday, 1);
        if (approved) await country.approveAll();
        await country.twoPeople(id, "back-out");
        await country.follow();
        await country.goOn(isoDay(plusDays(payday, 2)));
        expect(await country.timelines(all)).toEqual(before);
        // Nothing that only the version would have is left for an officer to approve.
        const { rows: waiting } = await database.pool.query(
          `select p.id from entitlements.proposal p join determinations.law_version v on v.hash = p.law_hash
           where v.id = $1 and p.state in ('open', 'contested')`,
          [id],
        );
        expect(waiting).toEqual([]);
        // What an officer's approval had asked back is asked for no more; the back-out itself asks nobody.
        const { rows: owed } = await database.pool.query(
          `select r.id from payments.recovery r join entitlements.decision d on d.party_id = r.about_id and d.id = r.decision_id
           where r.about_id = any($1::bigint[]) and (r.amount > r.repaid + r.waived + r.withdrawn or d.kind = 'backed-out')`,
          [all],
        );
        expect(owed).toEqual([]);
        const check = await inTransaction(database.pool, (tx) =>
          country.payments.check(tx, firstOfMonth(country.today)),
        );
        expect(check.differences).toEqual([]);
      }),
      { numRuns: 25, endOnFailure: true },
    );
  }, 300_000);
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

describe("a loss that an event brings about while a version is in force", () => {
  const database = testDatabase({ today: "2026-01-05" });

  test("waits for no officer once the version is taken back, though neither its shadow nor a decision names it", async () => {
    const country = new PayingCountry(database, "2026-01-05");
    await country.adopt();
    await country.goOn("2026-01-05");
    const [person = 0] = await someone(country, 70, "2025-06-01");
    const id = await country.shadowed(restructured(lawWith(30_000, 25_000, 60_000, "2026-01-01"), "a condition more"));
    await country.twoPeople(id, { share: 10_000, districts: [] });
    await country.goOn("2026-01-06");
    const open = async () =>
      (await database.pool.query("select timeline from entitlements.proposal where state = 'open'")).rows;
    expect(await open()).toEqual([]);
    await country.post(
      await country.state(`person-${person}`, 2, [
        { of: person, kind: "birth", value: { on: "1980-01-01", sex: "male", alive: true } },
        { of: person, kind: "disability", value: { percent: 85 }, from: "2025-06-01" },
      ]),
    );
    expect(await open()).toEqual([{ timeline: [] }]); // under the version the right would end
    await country.twoPeople(id, "back-out");
    await country.follow();
    await country.goOn("2026-01-07");
    expect(await open()).toEqual([]); // under the law in use it is more, which the machine grants by itself
    expect(JSON.stringify(await country.timelines([person]))).toContain("30000");
  });
});

describe("what only a version knows", () => {
  const database = testDatabase({ today: "2026-01-05" });

  test("waits for nobody once it is taken back, and whoever was told of it hears so", async () => {
    const country = new PayingCountry(database, "2026-01-05");
    await country.adopt();
    await country.goOn("2026-01-05");
    const law = testLaw();
    const [guessed, care] = ["GUESSED", "CARE"].map((code) => law.programmes.find((it) => it.code === code));
    const extra = [guessed, care].flatMap((it, nth) =>
      it ? [{ ...it, code: nth === 0 ? "EXTRA" : "EXTRA-CARE" }] : [],
    );
    const id = await country.shadowed({ ...law, programmes: [...law.programmes, ...extra] });
    await country.twoPeople(id, { share: 10_000, districts: [] });
    const [fallen = 0, widow = 0] = await country.people(2);
    [fallen, widow].forEach((party) => country.world.person(party));
    const decided = await country.state(`fallen-${fallen}`, 1, [
      { of: fallen, kind: "birth", value: { on: "1980-01-01", sex: "male", alive: true } },
      { of: fallen, kind: "fallen" },
      { of: fallen, kind: "spouse", is: widow },
      { of: fallen, kind: "disability", value: { percent: 85 } },
    ]);
    await country.post(decided);
    const open = async () => {
      const { rows } = await database.pool.query(
        `select programme from entitlements.proposal where state = 'open'
         union all select programme from entitlements.offer where state = 'open' order by 1`,
      );
      return rows.map(({ programme }) => programme);
    };
    expect(await open()).toEqual(["CARE", "EXTRA", "EXTRA-CARE", "GUESSED"]);
    const [proposal] = decided.proposals.filter(({ programme }) => programme === "EXTRA");
    await country.twoPeople(id, "back-out");
    const followed = await country.followed();
    await country.goOn("2026-01-06");
    expect(await open()).toEqual(["CARE", "GUESSED"]);
    expect(followed.flatMap(({ settledTasks }) => settledTasks)).toContainEqual({
      key: `proposal/${proposal?.id}`,
      outcome: "withdrawn",
    });
    expect(followed.flatMap(({ spoken }) => spoken)).toEqual([
      { programme: "EXTRA", about: fallen, outcome: "not-granted" },
    ]);
    const drafts = followed.flatMap((it) => draftsOf(it, []));
    const ofProposals = drafts.filter(({ proposalId, kind }) => proposalId !== undefined && kind !== "proposed");
    expect(ofProposals.map(({ kind, party, proposalId }) => ({ kind, party, proposalId }))).toEqual([
      { kind: "proposal-rejected", party: widow, proposalId: proposal?.id },
    ]);
    const offers = drafts.filter(({ kind }) => kind === "offer-withdrawn");
    expect(offers).toMatchObject([{ party: fallen, programme: "EXTRA-CARE", about: fallen, data: { because: "law" } }]);
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

import { isoDay } from "@dayaq/kernel";
import type { Law } from "@dayaq/rules";
import { testDatabase } from "@dayaq/testing";
import { describe, expect, test } from "vitest";
import { testLaw } from "../../server/src/modules/entitlements/test-law.ts";
import { invariantsOf, observe, replayAnswers } from "../../server/src/observer/index.ts";

import { PayingCountry, count, lawWith, someone } from "./paying-country.ts";

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
    const id = await country.shadowed(lawWith(40_000, 25_000, 70_000, "2026-01-01"));
    await country.twoPeople(id, { share: 0, districts: ["GA"] });
    await country.goOn("2026-01-06");
    // A newborn has no district of its own: it is the parent's.
    const born = await country.people(2);
    for (const [nth, child] of born.entries()) {
      country.world.person(child);
      const decided = await country.state(`child-${child}`, 1, [
        { of: child, kind: "birth", value: { on: "2026-01-05", sex: "female", alive: true } },
        { of: child, kind: "parent", is: nth === 0 ? inside : outside, from: "2026-01-05" },
      ]);
      expect(decided.decisions.map(({ decided: { once } }) => once[0]?.award)).toMatchObject([
        { kind: "due", amount: nth === 0 ? 70_000 : 60_000 },
      ]);
    }
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

describe("whoever is deciding when a law is switched on or taken back", () => {
  const database = testDatabase({ today: "2026-01-05" });

  test("is finished first: nothing is decided by a law that is out of force already", async () => {
    const country = new PayingCountry(database, "2026-01-05");
    await country.adopt();
    await country.goOn("2026-01-05");
    const [person = 0] = await someone(country, 85, "2025-06-01");
    const id = await country.shadowed(lawWith(40_000, 25_000, 60_000, "2026-01-01"));
    await country.twoPeople(id, { share: 10_000, districts: [] });
    const order: string[] = [];
    const started = Promise.withResolvers<void>();
    const goOn = Promise.withResolvers<void>();
    const deciding = country.act(async (tx, learned) => {
      const touched = await country.determinations.due(tx, country.today, 10);
      started.resolve();
      await goOn.promise;
      const decided = await country.entitlements.decide(
        tx,
        await country.determinations.redetermine(tx, touched, learned),
        learned,
      );
      order.push("decided");
      return decided;
    });
    await started.promise;
    const backOut = country.twoPeople(id, "back-out").then(() => order.push("taken back"));
    goOn.resolve();
    await country.post(await deciding);
    await backOut;
    expect(order).toEqual(["decided", "taken back"]);
    await country.follow();
    await country.goOn("2026-01-06");
    const { rows } = await database.pool.query(
      "select max(amount) as amount from entitlements.segment where party_id = $1 and programme = 'DISABLED'",
      [person],
    );
    expect(rows[0].amount).toBe(30_000);
    const observed = await country.transaction((tx) => observe(tx, invariantsOf(["determinations", "entitlements"])));
    expect(observed.filter(({ breaches }) => breaches > 0)).toEqual([]);
  });
});

describe("two versions", () => {
  const database = testDatabase({ today: "2026-01-05" });

  test("come one after the other: while one is in stages, the law under it is not taken back", async () => {
    const country = new PayingCountry(database, "2026-01-05");
    await country.adopt();
    const first = await country.shadowed(lawWith(41_000, 25_000, 60_000, "2026-01-01"));
    await country.twoPeople(first, { share: 10_000, districts: [] });
    const second = await country.shadowed(lawWith(42_000, 25_000, 60_000, "2026-01-01"));
    await country.twoPeople(second, { share: 1_000, districts: [] });
    await country.act((tx, learned) =>
      country.versions().propose(tx, first, "back-out", { by: "account/1", reason: "wrong" }, learned),
    );
    const agreed = await country.act((tx, learned) =>
      country.versions().agree(tx, first, { by: "account/2", reason: "" }, learned),
    );
    expect(agreed).toMatchObject({ ok: false, code: "law-version.other-on-the-way" });
  });
});

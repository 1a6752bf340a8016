import { day } from "@dayaq/kernel";
import { testDatabase } from "@dayaq/testing";
import { beforeEach, describe, expect, test } from "vitest";
import { testLaw } from "../test-law.ts";
import { disabled, only, stretches } from "../test-stories.ts";
import { TestCountry, testRules } from "../testing.ts";

const database = testDatabase({ today: "2025-07-03" });
let country: TestCountry;

beforeEach(async () => {
  country = new TestCountry(testLaw(), () => database.pool, "2025-07-03");
  await country.adopt();
});

describe("a term that runs out while the agency is late", () => {
  const ask = {
    programme: "DISABLED",
    endsOn: day("2025-08-01"),
    until: day("2025-11-01"),
    by: "officer/3",
    reason: "no date for the commission yet",
  };

  test("goes on only where the country says so, until a day, or until something new is known", async () => {
    const { person } = await disabled(country, 75, { until: "2025-08-01" });
    const go = (from: TestCountry) =>
      country.transaction(async (tx) =>
        from.entitlements.continueTerm(tx, { ...ask, about: person }, await country.learned(tx)),
      );
    expect(await go(country)).toMatchObject({ code: "term.never-continued" });
    const lenient = new TestCountry(testLaw(), () => database.pool, "2025-07-03", {
      ...testRules,
      continuesWhenAssessmentIsLate: true,
    });
    const gone = await go(lenient);
    if (!gone.ok) throw new Error(gone.code);
    expect(only(gone.value.decisions).kind).toBe("continued");
    expect(stretches(only(gone.value.decisions))).toEqual([
      ["", null],
      ["2025-01-01", { [person]: 25_000 }],
      ["2025-11-01", null],
    ]);
    expect(await go(lenient)).toMatchObject({ code: "term.continued-before" });
    const quiet = await country.state(`birth-${person}`, 1, [
      { of: person, kind: "name", value: { given: "A", family: "B" } },
    ]);
    expect([quiet.proposals, quiet.decisions]).toEqual([[], []]);
    const dead = await country.state(`death-${person}`, 1, [
      { of: person, kind: "death", value: { on: "2025-09-01" } },
    ]);
    expect(only(dead.decisions)).toMatchObject({
      kind: "ended",
      changedFrom: day("2025-09-01"),
      findings: [{ ground: "death" }],
    });
  });

  test("is decided with the sum that goes on, also where the right begins again later with another", async () => {
    const { person } = await disabled(country, 75, { until: "2025-08-01" });
    await country.state(`dis-again-${person}`, 1, [
      { of: person, kind: "disability", value: { percent: 90 }, from: "2026-01-01", key: "again" },
    ]);
    const lenient = new TestCountry(testLaw(), () => database.pool, "2025-07-03", {
      ...testRules,
      continuesWhenAssessmentIsLate: true,
    });
    const gone = await country.transaction(async (tx) =>
      lenient.entitlements.continueTerm(tx, { ...ask, about: person }, await country.learned(tx)),
    );
    if (!gone.ok) throw new Error(gone.code);
    const [finding] = only(gone.value.decisions).findings;
    expect([finding?.before.kind, finding?.after]).toMatchObject(["none", { kind: "due", amount: 25_000 }]);
  });
});

describe("the daily run", () => {
  test("tells of a term that runs out 90, 60 and 30 days before, each once, and opens one reassessment", async () => {
    const { person } = await disabled(country, 75, { until: "2025-12-01" });
    const told = async (on: string) =>
      (await country.dailyRun(on)).flatMap(({ terms }) =>
        terms.filter(({ about }) => about === person).map(({ daysBefore }) => daysBefore),
      );
    expect(await told("2025-09-01")).toEqual([]);
    expect(await told("2025-09-02")).toEqual([90]);
    expect(await told("2025-09-03")).toEqual([]);
    expect(await told("2025-10-02")).toEqual([60]);
    expect(await told("2025-11-05")).toEqual([30]);
    expect(await told("2025-12-02")).toEqual([]);
  });
});

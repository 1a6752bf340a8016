import { describe, expect, test } from "vitest";
import { answered, inShort } from "./answers.ts";
import {
  account,
  disability,
  draws,
  type FactFile,
  man,
  parents,
  type PersonFile,
  type RecordFile,
  related,
  stranger,
  woman,
  works,
} from "./records.ts";

/**
 * The table of what cannot be drawn together (§2.9), row by row, each with its case on both sides. Two rows have no programme
 * yet: the assets of the self-employment programme beside unemployment insurance, and a car beside a motorised wheelchair.
 */
const ON = "2025-09-01";

/** What somebody draws of these rights on that day: `PEN-DIS 470.97`. */
const drawn = (record: Omit<RecordFile, "on">, about: string, ...programmes: readonly string[]): string[] =>
  programmes.flatMap((programme) => {
    const { amounts } = inShort(answered({ on: ON, ...record }, programme, about));
    const [, sum = "none"] = amounts.findLast((it) => it.slice(0, 10) <= ON)?.split(" ") ?? [];
    return sum === "none" ? [] : [`${programme} ${sum}`];
  });

const asks = (programme: string, by: string, on = "2025-08-01", about = by) => ({ programme, about, by, on });

describe("two labour pensions: one of choice, else the higher", () => {
  const husband = man("husband", "1980-05-05", { diedOn: "2025-06-01", facts: [account("31041.44", 219)] });
  const couple = (facts: readonly FactFile[], claims: RecordFile["claims"] = []) => ({
    persons: [woman("widow", "1981-06-01", { facts: [disability(65, "2025-04-01"), ...facts] }), husband],
    relations: [related("spouse", "husband", "widow", "2005-01-01")],
    claims,
  });
  const BOTH = ["PEN-DIS", "PEN-SURV"];

  test("the right to both: the higher", () => {
    expect(drawn(couple([account("37978.89", 280)]), "widow", ...BOTH)).toEqual(["PEN-DIS 470.97"]);
  });
  test("the right to both, and the lower one is chosen", () => {
    const chosen = couple([account("37978.89", 280)], [asks("PEN-SURV", "widow")]);
    expect(drawn(chosen, "widow", ...BOTH)).toEqual(["PEN-SURV 359.28"]);
  });
  test("the right to one", () => {
    expect(drawn(couple([]), "widow", ...BOTH)).toEqual(["PEN-SURV 359.28"]);
  });
});

describe("age allowance beside a labour pension, or beside work", () => {
  const old = (...facts: readonly FactFile[]) => ({ persons: [man("old", "1955-01-01", { facts })] });
  test.each([
    ["neither", old(), ["ALW-AGE 220.00"]],
    ["a pension of ours", old(account("72000.00", 300)), ["PEN-AGE 500.00"]],
    ["a pension of the Fund's older system", old(draws("age", "2020-01-01")), []],
    ["work", old(works("2020-01-01")), []],
  ])("%s", (_, record, gives) => {
    expect(drawn(record, "old", "PEN-AGE", "ALW-AGE")).toEqual(gives);
  });
});

const wages = Array.from({ length: 24 }, (_, nth): FactFile => {
  const first = (month: number) => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-01`;
  const month = 2025 * 12 + 4 - nth;
  const value = { employer: "1400057421", amount: "1200.00", contribution: "200.00" };
  return { kind: "wage", from: first(month), until: first(month + 1), value };
});

describe("a job beside the benefit of the unemployed", () => {
  const unemployed = (...facts: readonly FactFile[]) => ({
    persons: [
      man("jobless", "1985-05-01", {
        facts: [
          { kind: "contract-end", from: "2025-06-10", value: { ground: "redundancy", on: "2025-06-10" } },
          { kind: "job-seeking", from: "2025-06-20", value: { as: "unemployed", since: "2025-06-20" } },
          ...wages,
          ...facts,
        ],
      }),
    ],
    claims: [asks("UI", "jobless", "2025-06-25")],
  });
  test("no job", () => expect(drawn(unemployed(), "jobless", "UI")).toEqual(["UI 600.00"]));
  test("a job", () => expect(drawn(unemployed(works("2025-08-20")), "jobless", "UI")).toEqual([]));
  test("a job since, left by own wish: the last contract decides", () => {
    const left = { kind: "contract-end", from: "2025-08-20", value: { ground: "own-wish", on: "2025-08-20" } };
    const again = { kind: "job-seeking", from: "2025-08-25", value: { as: "unemployed", since: "2025-08-25" } };
    const record = unemployed(works("2025-07-10", { until: "2025-08-20" }), left, again);
    expect(drawn(record, "jobless", "UI")).toEqual([]);
  });
  test("registered anew and asked again: the first of that month stays with the registration before", () => {
    const again = { kind: "job-seeking", from: "2025-09-10", value: { as: "unemployed", since: "2025-09-10" } };
    const { claims, ...record } = unemployed(again);
    const twice = { ...record, claims: [...claims, asks("UI", "jobless", "2025-09-20")] };
    expect(drawn(twice, "jobless", "UI")).toEqual(["UI 600.00"]);
  });
});

/** A grown person who has nothing but that income, asked by the need test. */
const needy = (person: PersonFile, income: string): PersonFile => ({
  ...person,
  facts: [
    ...(person.facts ?? []),
    { kind: "income", from: "2016-01-01", value: { source: "benefit", amount: income } },
    { kind: "property", from: "2016-01-01", value: { dwellings: 0, premises: 0, plots: 0 } },
    { kind: "vehicle", from: "2016-01-01", value: { owned: false } },
    { kind: "utilities", from: "2016-01-01", value: { amount: "0.00" } },
  ],
});

describe("in a household that draws social assistance", () => {
  const home = (income: string, ...ofWard: readonly FactFile[]) => ({
    persons: [
      needy(woman("guardian", "1955-01-01", { facts: [draws("age", "2018-01-01")] }), income),
      { ...stranger("ward", "2015-05-05"), facts: ofWard },
    ],
    relations: [related("guardian", "ward", "guardian", "2024-01-01")],
    households: [{ id: "home", representative: "guardian", members: [{ person: "guardian" }, { person: "ward" }] }],
    claims: [asks("UDSY", "guardian", "2025-07-10", "home")],
  });
  const support = (full: boolean): FactFile => ({ kind: "state-support", from: "2025-01-01", value: { full } });

  test.each([
    ["no support by the state", home("100.00"), ["ALW-GUARD 140.00"]],
    ["support in part", home("100.00", support(false)), ["ALW-GUARD 140.00"]],
    ["full support", home("100.00", support(true)), []],
  ])("the guardian's allowance, with %s of the child", (_, record, gives) => {
    expect(drawn(record, "ward", "ALW-GUARD")).toEqual(gives);
  });

  // Twice 285, less the older pension of 400: any income counts.
  test.each([
    ["0.00", ["UDSY 170.00"]],
    ["100.00", ["UDSY 70.00"]],
    ["169.99", ["UDSY 0.01"]],
    ["170.00", []],
  ])("assistance is less by an income of %s", (income, gives) => {
    expect(drawn(home(income), "home", "UDSY")).toEqual(gives);
  });

  const paid = (programme: string, amount: string): FactFile => ({
    kind: "benefit",
    from: "2024-07-01",
    until: "2025-07-01",
    value: { programme, amount },
  });
  test.each([
    ["ALW-DIS", "140.00", ["UDSY 30.00"]],
    ["STP-CARE", "170.00", []],
    ["UDSY", "170.00", ["UDSY 170.00"]],
    ["ALW-GUARD", "140.00", ["UDSY 170.00"]],
    ["ALW-INF-POOR", "140.00", ["UDSY 170.00"]],
  ])(
    "assistance is less by what %s paid in the year, %s a month, but not by itself nor by what it opens",
    (programme, amount, gives) => {
      expect(drawn(home("0.00", paid(programme, amount)), "home", "UDSY")).toEqual(gives);
    },
  );
});

describe("survivor allowance beside the survivor pension: the higher", () => {
  const orphan = (...facts: readonly FactFile[]) => {
    const child = woman("child", "2012-12-12");
    return {
      persons: [
        child,
        woman("mother", "1983-03-03", { facts: [works("2010-01-01")] }),
        man("father", "1980-05-05", { diedOn: "2025-06-01", facts }),
      ],
      relations: parents(child, "mother", "father"),
    };
  };
  test.each([
    ["a pension above the allowance", orphan(account("31041.44", 219)), ["PEN-SURV 359.28"]],
    ["a pension below it", orphan(account("8640.00", 219)), ["ALW-SURV 140.00"]],
    ["no pension", orphan(), ["ALW-SURV 140.00"]],
  ])("%s", (_, record, gives) => {
    expect(drawn(record, "child", "PEN-SURV", "ALW-SURV")).toEqual(gives);
  });
});

describe("stipends", () => {
  const hero = { kind: "status", from: "2021-01-01", value: { status: "national-hero" } };
  const wounded = (...facts: readonly FactFile[]) => ({
    persons: [
      man("wounded", "1981-06-01", {
        facts: [disability(65, "2025-04-01", { cause: "territorial-integrity" }), ...facts],
      }),
    ],
  });
  const ALL = ["STP-WDIS", "STP-HERO-NAT", "PEN-DIS", "ALW-DIS"];

  test("beside an allowance, or beside a pension: both", () => {
    expect(drawn(wounded(), "wounded", ...ALL)).toEqual(["STP-WDIS 500.00", "ALW-DIS 250.00"]);
    expect(drawn(wounded(account("37978.89", 280)), "wounded", ...ALL)).toEqual(["STP-WDIS 500.00", "PEN-DIS 470.97"]);
  });

  test("on two grounds: no source forbids it, so both", () => {
    expect(drawn(wounded(hero), "wounded", ...ALL)).toEqual([
      "STP-WDIS 500.00",
      "STP-HERO-NAT 2000.00",
      "ALW-DIS 250.00",
    ]);
  });
});

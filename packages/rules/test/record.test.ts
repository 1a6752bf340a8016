import { day, OPEN } from "@dayaq/kernel";
import { describe, expect, test } from "vitest";
import { about, factKind, programme } from "../src/index.ts";
import { answerRecord, readRecord } from "../src/record/index.ts";
import { birthGrant, graded, income, lawOf, orphans, pension, says } from "./a-small-law.ts";

const law = lawOf(birthGrant, graded, orphans);
const window = { from: day("2018-01-01"), until: day("2030-01-01") };
const answer = (json: unknown, ...programmes: string[]) =>
  answerRecord(law, readRecord(law, json), { window, programmes }).determinations;

const person = (id: string, more: object = {}) => ({ id, bornOn: "1990-05-01", sex: "female", ...more });
const grade = (percent: number, from: string, more: object = {}) => ({
  kind: "grade",
  from,
  value: { percent },
  ...more,
});
const poor = { kind: "income", from: "2000-01-01", value: { amount: "20.00" } };

describe("a record", () => {
  test("is answered with timelines, conditions and the facts that settled them", () => {
    const record = {
      on: "2025-08-01",
      persons: [person("aysel", { facts: [grade(85, "2024-03-01", { until: "2026-03-01" }), poor] })],
    };
    expect(answer(record, "GRADED")).toEqual([
      {
        programme: "GRADED",
        about: "aysel",
        mode: "automatic",
        answer: "entitled",
        nextOn: "2026-03-01",
        timeline: [
          {
            from: "2024-03-01",
            until: "2025-07-01",
            amount: "100.00",
            rhythm: "monthly",
            shares: [{ beneficiary: "aysel", payee: "aysel", amount: "100.00" }],
          },
          {
            from: "2025-07-01",
            until: "2026-03-01",
            amount: "140.00",
            rhythm: "monthly",
            shares: [{ beneficiary: "aysel", payee: "aysel", amount: "140.00" }],
          },
        ],
        once: [],
        conditions: [
          {
            id: "graded",
            says: { en: "the grade is at least 31" },
            basis: "act, art. 5",
            holds: true,
            facts: ["aysel/grade/2024-03-01"],
          },
          {
            id: "poor",
            says: { en: "income is below 100" },
            basis: "act, art. 5",
            holds: true,
            facts: ["aysel/income/2000-01-01"],
          },
        ],
        needs: [],
        certainty: "official",
        dues: [],
      },
    ]);
  });

  test("says what is not known, and whom to ask", () => {
    expect(
      answer({ on: "2025-08-01", persons: [person("aysel", { facts: [grade(85, "2024-03-01")] })] }, "GRADED")[0],
    ).toMatchObject({
      answer: "undetermined",
      needs: [{ person: "aysel", kind: "income", agency: "tax" }],
      timeline: [{ from: "2024-03-01", amount: null, unknown: "a fact is missing: see needs" }],
    });
  });

  test("sees only what was known, and lets a later statement take the place of an earlier one", () => {
    const facts = [poor, grade(85, "2024-03-01"), grade(20, "2025-01-01", { known: "2025-06-01" })];
    const known = (on: string) =>
      answer({ on: "2025-08-01", known: on, persons: [person("aysel", { facts })] }, "GRADED")[0]?.answer;
    expect([known("2025-05-31"), known("2025-06-01")]).toEqual(["entitled", "not-entitled"]);
  });

  test("with what was decided and paid is settled month by month", () => {
    const raised = {
      ...law,
      parameters: [
        law.parameters[0] as typeof pension,
        {
          ...pension,
          values: [
            ...pension.values.slice(0, 1),
            {
              ...(pension.values[1] as (typeof pension.values)[0]),
              from: day("2023-01-01"),
              value: 120_00,
              knownFrom: day("2023-01-23"),
            },
          ],
        },
      ],
    };
    const facts = [poor, grade(50, "2022-01-01")];
    const decided = [
      { programme: "GRADED", about: "aysel", known: "2023-01-20", paid: [{ month: "2023-01", amount: "100.00" }] },
    ];
    const dues = (on: string) =>
      answerRecord(raised, readRecord(raised, { on, persons: [person("aysel", { facts })], decided }), {
        window,
        programmes: ["GRADED"],
      }).determinations[0]?.dues;
    expect(dues("2023-01-20")).toEqual([]);
    expect(dues("2023-01-23")).toEqual([{ month: "2023-01", amount: "20.00", payee: "aysel", kind: "arrears" }]);
    expect(dues("2023-02-01")).toEqual([
      { month: "2023-01", amount: "20.00", payee: "aysel", kind: "arrears" },
      { month: "2023-02", amount: "120.00", payee: "aysel", kind: "regular" },
    ]);
  });
});

describe("a record that is not understood", () => {
  const usual = { on: "2025-08-01", persons: [person("aysel"), person("murad")] };
  test.each([
    ["no day", {}, "$.on is not a day written YYYY-MM-DD"],
    ["a day that does not exist", { on: "2025-02-30" }, "$.on is not a day"],
    ["a list in its place", [], "$ is not an object"],
    ["a field that is none", { ...usual, people: [] }, "$.people is not a field of the record format"],
    ["a person twice", { ...usual, persons: [person("aysel"), person("aysel")] }, "$.persons names one person twice"],
    [
      "a stranger in a relation",
      { ...usual, relations: [{ kind: "parent", of: "murad", is: "ata" }] },
      "$.relations[0].is is not the id of a person",
    ],
    [
      "a parent of herself",
      { ...usual, relations: [{ kind: "parent", of: "aysel", is: "aysel" }] },
      "$.relations[0].is is the same person",
    ],
    [
      "an unknown kind",
      { ...usual, persons: [person("aysel", { facts: [{ kind: "luck", value: {} }] })] },
      "$.persons[0].facts[0].kind is not a kind of fact",
    ],
    [
      "a percentage out of range",
      { ...usual, persons: [person("aysel", { facts: [grade(101, "2024-01-01")] })] },
      "$.persons[0].facts[0].value.percent is not a whole number from 1 to 100",
    ],
    [
      "money as a number",
      { ...usual, persons: [person("aysel", { facts: [{ ...poor, value: { amount: 20 } }] })] },
      "$.persons[0].facts[0].value.amount is not money written as a decimal string",
    ],
    [
      "a period that ends before it begins",
      { ...usual, persons: [person("aysel", { facts: [grade(50, "2024-01-01", { until: "2024-01-01" })] })] },
      "$.persons[0].facts[0].until is not after",
    ],
    [
      "a death before birth",
      { ...usual, persons: [person("aysel", { diedOn: "1990-04-30" })] },
      "$.persons[0].diedOn is before the day of birth",
    ],
    [
      "an unknown programme",
      { ...usual, claims: [{ programme: "X", about: "aysel", by: "murad", on: "2025-01-01" }] },
      "$.claims[0].programme is not a programme",
    ],
  ])("%s", (_why, json, says) => {
    expect(() => readRecord(law, json)).toThrow(says);
  });

  test("an open period stays open", () => {
    const record = readRecord(law, { ...usual, persons: [person("aysel", { facts: [grade(50, "2024-01-01")] })] });
    expect(record.facts.find((it) => it.kind === "grade")?.until).toBe(OPEN);
  });
});

describe("a household", () => {
  const member = factKind({
    kind: "household-member",
    title: says("member"),
    fields: {},
    register: "complete",
    agency: "registry",
    relation: true,
  });
  const representative = factKind({ ...member, kind: "household-representative" });
  const topUp = programme("TOP-UP", {
    title: says("Up to 100 a head"),
    about: "household",
    basis: birthGrant.basis,
    mode: "automatic",
    opens: [],
    modelledFrom: "2018-01-01",
    given: {
      heads: about.related(member).count(),
      earned: about.related(member).sum((it) => it.total(income, "amount", { months: 12 })),
      representative: about.related(representative).first(),
    },
    conditions: [
      {
        id: "poor",
        says: says("poor"),
        basis: birthGrant.basis,
        certainty: "official",
        holds: ({ heads }) => heads.atLeast(1),
      },
    ],
    pays: {
      accrual: "state-on-first",
      monthly: ({ heads, earned }) => heads.times(100_00).minus(earned.dividedBy(12)),
    },
    beneficiary: ({ representative: who }) => who,
  });
  const small = lawOf(topUp);
  const withHouseholds = { ...small, factKinds: [...small.factKinds, member, representative] };
  const earning = (id: string, amount: string) =>
    person(id, { facts: [{ kind: "income", from: "2024-01-01", value: { amount } }] });
  const record = {
    on: "2025-08-01",
    persons: [earning("aysel", "80.00"), earning("murad", "0.00")],
    households: [
      { id: "home", representative: "aysel", members: [{ person: "aysel" }, { person: "murad", from: "2025-03-01" }] },
    ],
  };

  test("has a right of its own, which reads what its members earned, and its representative receives it", () => {
    const window = { from: day("2025-02-01"), until: day("2026-01-01") };
    const [only, ...others] = answerRecord(withHouseholds, readRecord(withHouseholds, record), {
      window,
      programmes: [],
    }).determinations;
    expect(others).toEqual([]);
    expect(only?.about).toBe("home");
    expect(only?.timeline.map(({ from, amount, shares }) => [from, amount, shares[0]?.beneficiary])).toEqual([
      ["2025-02-01", "20.00", "aysel"],
      ["2025-03-01", "120.00", "aysel"],
    ]);
  });

  test.each([
    [
      "a member who is nobody",
      { ...record.households[0], members: [{ person: "leyla" }] },
      "households[0].members[0].person",
    ],
    ["the name of a person", { ...record.households[0], id: "murad" }, "households"],
  ])("is refused with %s", (_, household, path) => {
    expect(() => readRecord(withHouseholds, { ...record, households: [household] })).toThrow(path);
  });
});

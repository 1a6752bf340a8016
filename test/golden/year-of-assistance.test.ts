import { describe, expect, test } from "vitest";
import { expectedOf, type Golden, seenIn } from "./answers.ts";
import { means } from "./lives.ts";
import { type FactFile, man, parents, type PersonFile, type RecordFile, woman } from "./records.ts";

/** A year of targeted assistance to a mother at home with a child under eight, asked for on a day. */

const DURING: Pick<Golden, "programme" | "about"> = { programme: "UDSY", about: "home" };

interface Asked {
  readonly on: string;
  readonly income?: readonly FactFile[];
  readonly vehicle?: readonly FactFile[];
  readonly childBornOn?: string;
  readonly others?: readonly PersonFile[];
  readonly diedOn?: string;
  readonly question?: string;
}

const instead = (facts: readonly FactFile[], by: readonly FactFile[] = []): FactFile[] =>
  by.length === 0 ? [...facts] : [...facts.filter(({ kind }) => kind !== by[0]?.kind), ...by];

function asked(on: string, more: Omit<Asked, "on"> = {}): RecordFile {
  const { income, vehicle, childBornOn = "2020-06-01", others = [], diedOn, question = on } = more;
  const mother = woman("mother", "1990-01-01", {
    facts: instead(instead(means(), income), vehicle),
    ...(diedOn === undefined ? {} : { diedOn }),
  });
  const child = man("child", childBornOn);
  const children = [child, ...others.filter(({ bornOn }) => bornOn > "2010-01-01")];
  const members = [mother, child, ...others];
  return {
    on: question,
    persons: members,
    relations: children.flatMap((it) => parents(it, "mother")),
    households: [
      {
        id: "home",
        representative: "mother",
        members: members.map(({ id, bornOn }) => ({ person: id, from: bornOn })),
      },
    ],
    claims: [{ ...DURING, by: "mother", on }],
  };
}

const had = (amount: string, from: string, until?: string): FactFile => ({
  kind: "income",
  from,
  ...(until === undefined ? {} : { until }),
  value: { amount, source: "wage" },
});
const car = (owned: boolean, from: string, until?: string): FactFile => ({
  kind: "vehicle",
  from,
  ...(until === undefined ? {} : { until }),
  value: { owned },
});
const nothingAnd = (...some: readonly FactFile[]): FactFile[] => [had("0.00", "2013-01-01"), ...some];

const baby = woman("baby", "2025-09-20");
const CASES: readonly Golden[] = [
  {
    why: "asked for on 29 February: from the first of it, by the criterion of each year, for a year",
    record: asked("2024-02-29"),
    amounts: ["2024-02-01 540.00", "2025-01-01 570.00", "2025-02-01 none"],
  },
  {
    why: "a wage that ended five months before: seven months of 300, over twelve",
    record: asked("2025-11-10", { income: [had("300.00", "2013-01-01", "2025-06-01"), had("0.00", "2025-06-01")] }),
    amounts: ["2025-11-01 395.00", "2026-01-01 425.00", "2026-11-01 none"],
  },
  {
    why: "what was had thirteen months before is not looked at",
    record: asked("2025-11-10", { income: nothingAnd(had("1200.00", "2024-10-01", "2024-11-01")) }),
    amounts: ["2025-11-01 570.00", "2026-01-01 600.00", "2026-11-01 none"],
  },
  {
    why: "what was had twelve months before is, on the last day of the month too",
    record: asked("2025-11-30", { income: nothingAnd(had("1200.00", "2024-11-01", "2024-12-01")) }),
    amounts: ["2025-11-01 470.00", "2026-01-01 500.00", "2026-11-01 none"],
  },
  {
    why: "100 in one month of the twelve: 8.33",
    record: asked("2025-11-10", { income: nothingAnd(had("100.00", "2025-03-01", "2025-04-01")) }),
    amounts: ["2025-11-01 561.67", "2026-01-01 591.67", "2026-11-01 none"],
  },
  {
    why: "a child born in the term counts from its birth",
    record: asked("2025-03-05", { others: [baby] }),
    amounts: ["2025-03-01 570.00", "2025-09-20 855.00", "2026-01-01 900.00", "2026-03-01 none"],
  },
  {
    why: "its own allowance ends with the term, before it turns one",
    programme: "ALW-INF-POOR",
    about: "baby",
    record: asked("2025-03-05", { others: [baby] }),
    amounts: ["2025-09-20 140.00", "2026-03-01 none"],
  },
  {
    why: "the child turns eight in the term: nobody has to stay at home any more",
    record: asked("2025-03-05", { childBornOn: "2017-10-05", question: "2025-10-04" }),
    answer: "entitled",
    nextOn: "2025-10-05",
    amounts: ["2025-03-01 570.00", "2025-10-05 none"],
  },
  {
    why: "it turned eight on the day of the application: nothing, not for the days before it either",
    record: asked("2025-10-05", { childBornOn: "2017-10-05" }),
    answer: "not-entitled",
    amounts: [],
  },
  {
    why: "a car bought five days before: nothing for the month either, that began without one",
    record: {
      ...asked("2025-08-10", {
        vehicle: [car(false, "2013-01-01", "2025-08-05"), car(true, "2025-08-05")],
        question: "2025-09-30",
      }),
      decided: [{ ...DURING, known: "2025-07-01", paid: [] }],
    },
    amounts: [],
    dues: [],
  },
  {
    why: "a car sold on the eve: the whole month is due",
    record: {
      ...asked("2025-08-10", {
        vehicle: [car(true, "2013-01-01", "2025-08-09"), car(false, "2025-08-09")],
        question: "2025-09-30",
      }),
      decided: [{ ...DURING, known: "2025-07-01", paid: [] }],
    },
    dues: ["2025-08 570.00 regular", "2025-09 570.00 regular"],
  },
  {
    why: "who spoke for it died: the rest of the year stays the family's, a grown member's, and no longer counts her",
    record: asked("2025-08-10", {
      others: [man("grandfather", "1950-01-01", { facts: means() })],
      diedOn: "2025-10-10",
      question: "2025-11-30",
    }),
    answer: "entitled",
    shares: [
      "2025-08-01 mother 855.00",
      "2025-10-10 grandfather 570.00",
      "2026-01-01 grandfather 600.00",
      "2026-08-01 none",
    ],
  },
].map((it) => ({ ...DURING, ...it }));

describe("a year of assistance", () => {
  test.each(CASES)("$why", (golden) => {
    expect(seenIn(golden)).toEqual(expectedOf(golden));
  });
});

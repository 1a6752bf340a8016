import { describe, expect, test } from "vitest";
import { answered, expectedOf, seenIn, type Golden } from "./answers.ts";
import {
  disability,
  draws,
  type FactFile,
  man,
  parents,
  type PersonFile,
  type RecordFile,
  type RelationFile,
  related,
  studies,
  woman,
  works,
} from "./records.ts";

const DIED = "2023-05-01";
const dead = man("dead", "1975-01-01", { diedOn: DIED });
const survivor = (
  it: PersonFile,
  relations: readonly RelationFile[],
  on = "2025-08-01",
  more: readonly PersonFile[] = [],
): RecordFile => ({
  on,
  persons: [dead, it, ...more],
  relations,
});
const orphan = (it: PersonFile, on?: string) => survivor(it, parents(it, "dead"), on);
const widow = (bornOn: string, facts: PersonFile["facts"] = []) =>
  survivor(woman("p", bornOn, { facts }), [related("spouse", "dead", "p", "1999-01-01")]);

const small = woman("small", "2019-09-10");
const carer = (facts: PersonFile["facts"] = []) =>
  survivor(
    woman("p", "1990-01-01", { facts }),
    [
      related("spouse", "dead", "p", "2015-01-01"),
      ...parents(small, "dead", "p"),
      related("carer", "small", "p", DIED),
    ],
    "2025-08-01",
    [small],
  );

const found = (finding: string, from: string, until?: string): FactFile => ({
  kind: "absence",
  from,
  ...(until === undefined ? {} : { until }),
  value: { finding },
});
const schoolchild = woman("p", "2018-06-15");
/** A child whose mother is not there, and whose father is. */
const lost = (facts: readonly FactFile[]): RecordFile => ({
  on: "2025-08-01",
  persons: [schoolchild, woman("mother", "1985-01-01", { facts }), man("father", "1983-01-01")],
  relations: parents(schoolchild, "mother", "father"),
});

const CASES: readonly Golden[] = [
  {
    why: "a child until 18",
    record: orphan(woman("p", "2012-05-05")),
    answer: "entitled",
    nextOn: "2030-05-05",
    amounts: ["2023-05-01 120.00", "2025-07-01 140.00", "2030-05-05 none"],
  },
  {
    why: "born on 29 February: until 1 March of the 18th year",
    record: orphan(woman("p", "2008-02-29")),
    nextOn: "2026-03-01",
    amounts: ["2023-05-01 120.00", "2025-07-01 140.00", "2026-03-01 none"],
  },
  {
    why: "a full-time student to the end of study",
    record: orphan(woman("p", "2006-05-05", { facts: [studies("2023-09-15", "2027-07-01")] })),
    nextOn: "2027-07-01",
    amounts: ["2023-05-01 120.00", "2025-07-01 140.00", "2027-07-01 none"],
  },
  {
    why: "a full-time student, not beyond 23",
    record: orphan(woman("p", "2003-05-05", { facts: [studies("2020-09-15", "2030-07-01")] })),
    nextOn: "2026-05-05",
    amounts: ["2023-05-01 120.00", "2025-07-01 140.00", "2026-05-05 none"],
  },
  {
    why: "born on 29 February: 23 on 1 March",
    record: orphan(woman("p", "2004-02-29", { facts: [studies("2021-09-15", "2030-07-01")] })),
    nextOn: "2027-03-01",
  },
  {
    why: "other than full-time study does not count",
    record: orphan(
      woman("p", "2006-05-05", { facts: [{ kind: "study", from: "2023-09-15", value: { form: "other" } }] }),
      "2024-01-01",
    ),
    nextOn: "2024-05-05",
    amounts: ["2023-05-01 120.00", "2024-05-05 none"],
  },
  {
    why: "grown up and able to work: nothing",
    record: orphan(woman("p", "2000-05-05")),
    answer: "not-entitled",
    amounts: [],
  },
  {
    why: "an adult child disabled since before 18",
    record: orphan(woman("p", "1999-05-05", { facts: [disability(70, "2010-01-01")] })),
    answer: "entitled",
    nextOn: null,
  },
  {
    why: "who draws a survivor pension has no survivor allowance",
    record: orphan(woman("p", "2012-05-05", { facts: [draws("survivor", "2023-09-01", { until: "2024-09-01" })] })),
    amounts: ["2023-05-01 120.00", "2023-09-01 none", "2024-09-01 120.00", "2025-07-01 140.00", "2030-05-05 none"],
  },
  {
    why: "before the death there is no right; it is known to come only once it has come",
    record: orphan(woman("p", "2012-05-05"), "2023-04-30"),
    amounts: ["2023-05-01 120.00", "2025-07-01 140.00", "2030-05-05 none"],
  },
  {
    why: "a widow of 63 y 6 m from 1 July 2023: born on 1 March 1960 she reached 63 on 1 March 2023, before the next step",
    record: widow("1960-03-01"),
    answer: "entitled",
    nextOn: null,
    amounts: ["2023-05-01 120.00", "2025-07-01 140.00"],
  },
  {
    why: "a widow who reaches 63 y 6 m in a month without her day does so on the 1st of the next",
    record: widow("1960-08-31"),
    amounts: ["2024-03-01 120.00", "2025-07-01 140.00"],
  },
  {
    why: "a widow of working age and able to work: not before the pension age",
    record: widow("1980-03-01"),
    answer: "entitled-later",
    nextOn: "2045-03-01",
    amounts: [],
  },
  {
    why: "who cares for the dead man's child under 8 and does not work, until it is 8",
    record: carer(),
    answer: "entitled",
    nextOn: "2027-09-10",
    amounts: ["2023-05-01 120.00", "2025-07-01 140.00", "2027-09-10 none"],
  },
  {
    why: "the carer's right ends when work begins",
    record: carer([works("2024-02-01")]),
    amounts: ["2023-05-01 120.00", "2024-02-01 none"],
  },
  {
    why: "whom a court found missing and then declared dead: no gap between",
    record: lost([found("missing", "2022-02-10", "2025-02-10"), found("declared-dead", "2025-02-10")]),
    amounts: ["2022-02-10 100.00", "2023-01-01 120.00", "2025-07-01 140.00", "2036-06-15 none"],
  },
  {
    why: "declared dead by a court and back: until that is undone",
    record: lost([found("declared-dead", "2025-02-10", "2025-05-20")]),
    amounts: ["2025-02-10 120.00", "2025-05-20 none"],
  },
].map((it) => ({ programme: "ALW-SURV", about: "p", ...it }));

describe("the survivor allowance", () => {
  test.each(CASES)("$why", (golden) => {
    expect(seenIn(golden)).toEqual(expectedOf(golden));
  });

  test("of a child is paid to nobody whom a court has found missing", () => {
    const { timeline } = answered(lost([found("missing", "2025-01-10")]), "ALW-SURV", "p");
    expect(timeline.map(({ from, shares }) => [from, shares[0]?.payee])).toEqual([
      ["2025-01-10", "father"],
      ["2025-07-01", "father"],
    ]);
  });
});

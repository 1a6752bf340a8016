import { describe, expect, test } from "vitest";
import { expectedOf, type Golden, seenIn } from "./answers.ts";
import { means } from "./lives.ts";
import { man, parents, type RecordFile, woman, works } from "./records.ts";

/** Four people; the mother is at home with a child under eight and asks in March of that year. */
function family(year: number, income: string): RecordFile {
  const child = woman("child", `${year - 9}-03-01`);
  const infant = man("infant", `${year - 3}-03-01`);
  return {
    on: `${year}-06-01`,
    persons: [
      man("father", "1985-01-01", { facts: [works("2016-01-01"), ...means(income)] }),
      woman("mother", "1988-01-01", { facts: means("0.00") }),
      child,
      infant,
    ],
    relations: [...parents(child, "mother", "father"), ...parents(infant, "mother", "father")],
    households: [
      {
        id: "home",
        representative: "mother",
        members: ["father", "mother", "child", "infant"].map((person) => ({ person, from: "2016-01-01" })),
      },
    ],
    claims: [{ programme: "UDSY", about: "home", by: "mother", on: `${year}-03-20` }],
  };
}

const UDSY = { programme: "UDSY", about: "home", answer: "entitled", claimed: true };

const CASES: readonly Golden[] = [
  {
    ...UDSY,
    why: "golden case 1: in 2020, 400 a month, for a year by the criterion of each day",
    record: family(2020, "400.00"),
    nextOn: "2021-01-01",
    shares: ["2020-03-01 mother 240.00", "2021-01-01 mother 280.00", "2021-03-01 none"],
  },
  {
    ...UDSY,
    why: "golden case 2: in 2023, 400 a month",
    record: family(2023, "400.00"),
    nextOn: "2024-01-01",
    shares: ["2023-03-01 mother 584.00", "2024-01-01 mother 680.00", "2024-03-01 none"],
  },
  {
    ...UDSY,
    why: "the mother of a child under eight need not work; the father has 250",
    record: family(2023, "250.00"),
    shares: ["2023-03-01 mother 734.00", "2024-01-01 mother 830.00", "2024-03-01 none"],
  },
];

describe("a household in need", () => {
  test.each(CASES)("$why", (golden) => {
    expect(seenIn(golden)).toEqual(expectedOf(golden));
  });
});

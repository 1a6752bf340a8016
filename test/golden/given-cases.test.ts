import { lawOf, workingDays } from "@dayaq/country";
import { azerbaijan } from "@dayaq/country-az";
import { day, isoDay } from "@dayaq/kernel";
import { answerOn, determine, type Law } from "@dayaq/rules";
import { readRecord, worldOf } from "@dayaq/rules/record";
import { expect, test } from "vitest";
import { answered, type Expected, inShort } from "./answers.ts";
import * as life from "./lives.ts";
import { disability, man, parents, type RecordFile, stranger, woman, works } from "./records.ts";

/** Of each given case one record, and what is asked of it: the programme, whom it is about, what is expected. */
type Given = readonly [
  why: string,
  record: RecordFile,
  ...asked: (readonly [programme: string, about: string, expected: Expected])[],
];

const NOTHING = { answer: "not-entitled", amounts: [], needs: [] };

/** Old enough for pension and allowance, with so much on the account and so many insured months. */
const insuredMan = (bornOn: string, capital: string, months: number, isWorking = false): RecordFile => ({
  on: "2025-03-01",
  persons: [
    man("p", bornOn, {
      facts: [
        { kind: "insurance-record", from: "2025-01-01", value: { upTo: "2025-01-01", capital, months } },
        ...(isWorking ? [works("2000-01-01")] : []),
      ],
    }),
  ],
});

const born = (on: string, ...working: readonly string[]): RecordFile => {
  const child = stranger("child", on);
  const facts = (who: string) => (working.includes(who) ? [works("2020-01-01")] : []);
  return {
    on: "2025-08-01",
    persons: [
      woman("mother", "1995-03-03", { facts: facts("mother") }),
      man("father", "1993-03-03", { facts: facts("father") }),
      child,
    ],
    relations: parents(child, "mother", "father"),
  };
};

const BIRTHS = [
  ["neither works", [], "mother"],
  ["both work", ["mother", "father"], "mother"],
  ["only the father works", ["father"], "father"],
  ["only the mother works", ["mother"], "mother"],
] as const;

const cared = (): RecordFile => ({
  on: "2025-08-01",
  persons: [woman("p", "1970-05-05", { facts: [disability(81, "2025-08-01")] }), woman("carer", "1975-01-01")],
  claims: [{ programme: "STP-CARE", about: "p", by: "carer", on: "2025-08-01" }],
});

const CASES: readonly Given[] = [
  [
    "1: assistance in 2020, four people, income of 400: 240, for a year by the criterion of each day",
    life.familyOfFour(2020, "400.00"),
    [
      "UDSY",
      "home",
      {
        answer: "entitled",
        claimed: true,
        nextOn: "2021-01-01",
        shares: ["2020-03-01 mother 240.00", "2021-01-01 mother 280.00", "2021-03-01 none"],
      },
    ],
  ],
  [
    "2: assistance in 2023, four people, income of 400: 584",
    life.familyOfFour(2023, "400.00"),
    [
      "UDSY",
      "home",
      {
        answer: "entitled",
        claimed: true,
        nextOn: "2024-01-01",
        shares: ["2023-03-01 mother 584.00", "2024-01-01 mother 680.00", "2024-03-01 none"],
      },
    ],
  ],
  [
    "5: a man of 65 on 2025-03-01 with a capital of 46,080 and no service: 320, and more by the raise of 2026",
    insuredMan("1960-03-01", "46080.00", 0),
    ["PEN-AGE", "p", { answer: "entitled", amounts: ["2025-03-01 320.00", "2026-01-01 349.76"] }],
  ],
  [
    "7: a capital of 30,000 and 20 years, not working: no pension, and the age allowance of 220",
    insuredMan("1959-06-01", "30000.00", 240),
    ["PEN-AGE", "p", NOTHING],
    ["ALW-AGE", "p", { answer: "entitled", amounts: ["2024-06-01 220.00"] }],
  ],
  [
    "7: the same at work: nothing",
    insuredMan("1959-06-01", "30000.00", 240, true),
    ["PEN-AGE", "p", NOTHING],
    ["ALW-AGE", "p", NOTHING],
  ],
  [
    "11: a general cause, 81 %, not blind, no pension, August 2025: 300 and 250, and 120 for the carer",
    cared(),
    ["ALW-DIS", "p", { answer: "entitled", amounts: ["2025-08-01 300.00"] }],
    ["STP-GEN-I", "p", { answer: "entitled", amounts: ["2025-08-01 250.00"] }],
    ["STP-CARE", "p", { answer: "entitled", claimed: true, shares: ["2025-08-01 carer 120.00"] }],
    ["PEN-DIS", "p", NOTHING],
  ],
  ...[["2025-06-30", "500.00"] as const, ["2025-07-02", "600.00"] as const].flatMap(([on, sum]) =>
    BIRTHS.map(([who, working, payee]): Given => [
      `12: a child born on ${on}, ${who}: ${sum} to the ${payee}`,
      born(on, ...working),
      ["BIRTH", "child", { answer: "entitled", once: [`${on} ${sum} ${payee}`] }],
    ]),
  ),
  [
    "17: a serviceman with 61–80 %: 6,600",
    life.insured({ outcome: "disability", percent: 61 }, "2025-08-01"),
    ["SERV-INS", "p", { once: ["2025-08-01 6600.00 p"] }],
  ],
];

test.each(CASES.map((it) => [it[0], it] as const))("given case %s", (_, [, record, ...asked]) => {
  const seen = asked.map(([programme, about, expected]) => {
    const answer = inShort(answered(record, programme, about));
    const keys = Object.keys(expected) as (keyof Expected)[]; // its own keys
    return [programme, about, Object.fromEntries(keys.map((key) => [key, answer[key]]))];
  });
  expect(seen).toEqual(asked);
});

/** The law with no raises and a minimum of 110 since 2017: the Fund's example says nothing of either. */
const bareLaw: Law = {
  ...lawOf(azerbaijan),
  parameters: azerbaijan.parameters.map((it) => {
    const [first] = it.values;
    if (first === undefined) return it;
    if (it.key === "MIN-PENSION") return { ...it, values: [{ ...first, from: day("2017-01-01"), value: 110_00 }] };
    return it.key.startsWith("PENSION-INDEXATION")
      ? { ...it, values: it.values.map((of) => ({ ...of, value: 0 })) }
      : it;
  }),
};

const MONTHS = Array.from({ length: 26 }, (_, index) => ({
  from: `${2017 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}-01`,
  until: `${2017 + Math.floor((index + 1) / 12)}-${String(((index + 1) % 12) + 1).padStart(2, "0")}-01`,
}));

test("given case 9: a pension awarded on 2017-01-01, left work on 2019-03-01: divided by 118", () => {
  const record = readRecord(bareLaw, {
    on: "2019-03-01",
    persons: [
      man("pensioner", "1954-01-01", {
        facts: [
          works("2010-01-01", { until: "2019-03-01" }),
          {
            kind: "insurance-record",
            from: "2017-01-01",
            value: { upTo: "2017-01-01", capital: "28800.00", months: 400 },
          },
          ...MONTHS.map((month) => ({
            kind: "wage",
            ...month,
            value: { employer: "1400057421", amount: "500.00", contribution: "118.00" },
          })),
        ],
      }),
    ],
  });
  const right = determine(bareLaw, "PEN-AGE", worldOf(bareLaw, record, day("2019-03-01")), "pensioner");
  // 28,800 / 144 = 200; 26 × 118 × 90 % / 118 = 23.40
  expect(answerOn(right, day("2019-02-28")).award).toMatchObject({ amount: 200_00 });
  expect(answerOn(right, day("2019-03-01")).award).toMatchObject({ amount: 223_40 });
});

test("given case 15: fifteen working days from Thursday 2026-03-19 are over on Monday 2026-04-20", () => {
  expect(isoDay(workingDays(azerbaijan.calendar).plus(day("2026-03-19"), 15))).toBe("2026-04-20");
});

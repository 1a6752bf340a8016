import { lawOf } from "@dayaq/country";
import { day } from "@dayaq/kernel";
import { answerOn, determine, type Law } from "@dayaq/rules";
import { readRecord, worldOf } from "@dayaq/rules/record";
import { expect, test } from "vitest";
import { azerbaijan } from "../index.ts";

const law = lawOf(azerbaijan);

/** The law under another reading of one of its contradictions. */
const reading = (name: string, code: string): Law => ({
  ...law,
  choices: law.choices.map((it) => (it.name === name ? { ...it, inForce: code } : it)),
});

function sumOf(under: Law, programme: string, about: string, record: object, on = "2025-08-01"): number {
  const read = readRecord(under, { on, ...record });
  const { award } = answerOn(determine(under, programme, worldOf(under, read, read.known), about), day(on));
  return award.kind === "due" ? award.amount : 0;
}

const residence = { kind: "residence", value: { permanent: true } };
const motherOfSix = (eldest: string, count: number) => {
  const children = Array.from({ length: count }, (_, nth) => ({
    id: `child${nth}`,
    bornOn: nth === 0 ? eldest : `${2010 + nth}-01-01`,
    sex: "female",
  }));
  return {
    persons: [{ id: "mother", bornOn: "1985-01-01", sex: "female", facts: [residence] }, ...children],
    relations: children.map(({ id, bornOn }) => ({ kind: "parent", of: id, is: "mother", from: bornOn })),
  };
};
const wounded = (cause: string) => ({
  persons: [
    {
      id: "person",
      bornOn: "1990-01-01",
      sex: "male",
      facts: [residence, { kind: "disability", value: { percent: 85, cause } }],
    },
  ],
});

test.each([
  ["five-or-more", 5, 700_00],
  ["more-than-five", 5, 0],
  ["more-than-five", 6, 840_00],
])("ALW-5CH.number, %s: %i children give %i", (code, count, sum) => {
  expect(sumOf(reading("ALW-5CH.number", code), "ALW-5CH", "mother", motherOfSix("2009-01-01", count))).toBe(sum);
});

test.each([
  ["all-living", 700_00],
  ["under-18", 0],
])("ALW-5CH.counted, %s: six children, the eldest grown, give %i", (code, sum) => {
  expect(sumOf(reading("ALW-5CH.counted", code), "ALW-5CH", "mother", motherOfSix("2000-01-01", 6))).toBe(sum);
});

const displaced = {
  persons: [
    {
      id: "person",
      bornOn: "1980-01-01",
      sex: "female",
      facts: [
        residence,
        { kind: "displacement", value: { rate: "whole" } },
        { kind: "homecoming", from: "2022-01-01", value: { stage: "possible", on: "2022-01-01" } },
        { kind: "homecoming", from: "2023-06-01", value: { stage: "returned", on: "2023-06-01" } },
      ],
    },
  ],
};
test.each([
  ["return", 60_00],
  ["possible-return", 0],
])("IDP.three-years, %s: possible since 2022, returned in 2023, in 2025 it gives %i", (code, sum) => {
  expect(sumOf(reading("IDP.three-years", code), "IDP", "person", displaced)).toBe(sum);
});

test.each([
  ["all-military", "zone-of-operations", 600_00],
  ["named-four", "zone-of-operations", 0],
  ["all-military", "general", 0],
])("STP-WDIS.causes, %s: the cause %s gives %i", (code, cause, sum) => {
  expect(sumOf(reading("STP-WDIS.causes", code), "STP-WDIS", "person", wounded(cause))).toBe(sum);
});

const pensioner = (amount: string) => ({
  persons: [
    {
      id: "person",
      bornOn: "1990-01-01",
      sex: "female",
      facts: [
        residence,
        { kind: "disability", value: { percent: 70, cause: "general" } },
        { kind: "labour-pension", value: { kind: "survivor", amount } },
      ],
    },
  ],
});
test.each([
  ["higher", "250.00", 0],
  ["higher", "249.99", 250_00],
  ["both", "400.00", 250_00],
])("ALW-DIS.beside-a-pension, %s: beside a pension of %s the allowance is %i", (code, pension, sum) => {
  expect(sumOf(reading("ALW-DIS.beside-a-pension", code), "ALW-DIS", "person", pensioner(pension))).toBe(sum);
});

/** Two children of a father who died insured; one of them is disabled. Each would have 179.64. */
const orphan = {
  persons: [
    { id: "father", bornOn: "1977-06-01", sex: "male", diedOn: "2023-02-01", facts: [insured()] },
    { id: "mother", bornOn: "1980-03-03", sex: "female", facts: [{ kind: "employment", value: { kind: "contract" } }] },
    {
      id: "son",
      bornOn: "2010-10-10",
      sex: "male",
      facts: [residence, { kind: "disability", value: { percent: 70, cause: "general" } }],
    },
    { id: "daughter", bornOn: "2012-05-05", sex: "female" },
  ],
  relations: ["son", "daughter"].flatMap((of) =>
    ["father", "mother"].map((is) => ({ kind: "parent", of, is, from: "2012-05-05" })),
  ),
};
function insured() {
  return {
    kind: "insurance-record",
    from: "2023-01-01",
    value: { upTo: "2023-01-01", capital: "31041.44", months: 219 },
  };
}
test.each([
  ["higher", 0, 220_00],
  ["both", 179_64, 220_00],
])(
  "ALW-DIS.beside-a-pension, %s: a disabled orphan has a pension of %i and an allowance of %i",
  (code, pension, sum) => {
    const under = reading("ALW-DIS.beside-a-pension", code);
    expect(sumOf(under, "PEN-SURV", "son", orphan, "2023-02-01")).toBe(pension);
    expect(sumOf(under, "ALW-DIS", "son", orphan, "2023-02-01")).toBe(sum);
  },
);

const means = [
  { kind: "income", value: { amount: "0.00", source: "none" } },
  { kind: "property", value: { dwellings: 0, premises: 0, plots: 0 } },
  { kind: "vehicle", value: { owned: false } },
  { kind: "utilities", value: { amount: "0.00" } },
];
const ward = {
  persons: [
    { id: "child", bornOn: "2012-01-01", sex: "female" },
    { id: "aunt", bornOn: "1950-01-01", sex: "female", facts: [residence, ...means] },
  ],
  relations: [{ kind: "guardian", of: "child", is: "aunt", from: "2016-01-01" }],
  households: [{ id: "home", representative: "aunt", members: [{ person: "child" }, { person: "aunt" }] }],
  claims: [{ programme: "UDSY", about: "home", by: "aunt", on: "2018-06-05" }],
};
test.each([
  ["named", 61_00],
  ["other-table", 55_00],
])("ALW-GUARD.before-2019, %s: a guardian in December 2018 has %i", (code, sum) => {
  expect(sumOf(reading("ALW-GUARD.before-2019", code), "ALW-GUARD", "child", ward, "2018-12-01")).toBe(sum);
});

/** Made redundant on 10 June 2025, after so many months with a wage. */
const madeRedundant = (months: number) => ({
  persons: [
    {
      id: "person",
      bornOn: "1990-01-01",
      sex: "male",
      facts: [
        residence,
        { kind: "contract-end", from: "2025-06-10", value: { ground: "redundancy", on: "2025-06-10" } },
        { kind: "job-seeking", from: "2025-06-20", value: { as: "unemployed", since: "2025-06-20" } },
        ...Array.from({ length: months }, (_, nth) => {
          const month = 2025 * 12 + 4 - nth;
          return {
            kind: "wage",
            from: firstDayOf(month),
            until: firstDayOf(month + 1),
            value: { employer: "1400057421", amount: "900.00", contribution: "198.00" },
          };
        }),
      ],
    },
  ],
  claims: [{ programme: "UI", about: "person", by: "person", on: "2025-06-21" }],
});
const firstDayOf = (month: number) => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-01`;

test.each([
  ["month-after-registration", 0],
  ["month-of-claim", 450_00],
])("UI.start, %s: in the month of registration and claim it gives %i", (code, sum) => {
  expect(sumOf(reading("UI.start", code), "UI", "person", madeRedundant(35), "2025-06-25")).toBe(sum);
});

/** A mother with a child under eight, whose husband works: what else is said of him and of the child. */
const household = (ofFather: readonly object[], ofChild: readonly object[] = []) => {
  const adult = (id: string, sex: string, income: string) => ({
    id,
    bornOn: "1990-01-01",
    sex,
    facts: [
      residence,
      { kind: "income", from: "2016-01-01", value: { source: "wage", amount: income } },
      { kind: "property", value: { dwellings: 0, premises: 0, plots: 0 } },
      { kind: "vehicle", value: { owned: false } },
      { kind: "utilities", value: { amount: "0.00" } },
      ...(id === "father"
        ? [{ kind: "employment", from: "2016-01-01", value: { kind: "contract" } }, ...ofFather]
        : []),
    ],
  });
  return {
    persons: [
      adult("mother", "female", "0.00"),
      adult("father", "male", "100.00"),
      { id: "child", bornOn: "2020-01-01", sex: "male", facts: ofChild },
    ],
    relations: ["mother", "father"].map((is) => ({ kind: "parent", of: "child", is, from: "2020-01-01" })),
    households: [
      { id: "home", representative: "mother", members: ["mother", "father", "child"].map((it) => ({ person: it })) },
    ],
    claims: [{ programme: "UDSY", about: "home", by: "mother", on: "2025-07-10" }],
  };
};

/** He left the country on a day and is back on another. */
const abroad = (left: string, back?: string) =>
  household([{ kind: "stay-abroad", from: left, ...(back && { until: back }), value: { since: left } }]);

test.each([
  ["as-checked", abroad("2024-01-01"), 755_00],
  ["a-year-abroad", abroad("2024-07-10"), 0],
  ["a-year-abroad", abroad("2024-07-11"), 755_00],
  ["a-year-abroad", abroad("2024-01-01", "2025-07-10"), 755_00],
  ["a-year-abroad", abroad("2024-01-01", "2025-07-11"), 0],
])("UDSY.member-abroad, %s: a household with a member abroad, case %#", (code, record, sum) => {
  expect(sumOf(reading("UDSY.member-abroad", code), "UDSY", "home", record)).toBe(sum);
});

/** The child was paid a benefit in each month of the year before the claim. */
const childPaid = (amount: string) =>
  household(
    [],
    [{ kind: "benefit", from: "2024-07-01", until: "2025-07-01", value: { programme: "ALW-DIS", amount } }],
  );

test.each([
  ["counts", "200.00", 555_00],
  ["left-out", "200.00", 755_00],
  ["counts", "755.00", 0],
  ["left-out", "755.00", 755_00],
])("UDSY.benefits-paid, %s: beside a child's benefit of %s the household has %i", (code, amount, sum) => {
  expect(sumOf(reading("UDSY.benefits-paid", code), "UDSY", "home", childPaid(amount))).toBe(sum);
});

/** Somebody of pension age since 2020 whose account was first stated on 1 January 2023: what is awarded is awarded on that day. */
const ofPensionAge = (capital: string, months: number) => ({
  persons: [
    {
      id: "person",
      bornOn: "1955-01-01",
      sex: "male",
      facts: [
        residence,
        { kind: "insurance-record", from: "2023-01-01", value: { upTo: "2023-01-01", capital, months } },
      ],
    },
  ],
});
test.each([
  ["february", "2023-01-15", 240_00],
  ["january", "2023-01-15", 280_00],
  ["february", "2022-12-31", 0],
  ["january", "2022-12-31", 0],
  ["february", "2023-02-01", 280_00],
  ["january", "2023-02-01", 280_00],
  // Each January raises what was awarded, not what the minimum has made of it since: 240 came to 266.88, 280 to 311.36.
  ["february", "2024-06-01", 280_00],
  ["january", "2024-06-01", 311_36],
])("MIN-PENSION.raise-of-2023, %s: 25 years of insurance on 1 January 2023 give on %s %i", (code, on, sum) => {
  expect(sumOf(reading("MIN-PENSION.raise-of-2023", code), "PEN-AGE", "person", ofPensionAge("1000.00", 300), on)).toBe(
    sum,
  );
});

test.each([
  ["february", "34560.00", 240_00],
  ["february", "34559.99", 0],
  ["january", "40320.00", 280_00],
  ["january", "40319.99", 0],
])("MIN-PENSION.raise-of-2023, %s: without 25 years a capital of %s gives in January %i", (code, capital, sum) => {
  const under = reading("MIN-PENSION.raise-of-2023", code);
  expect(sumOf(under, "PEN-AGE", "person", ofPensionAge(capital, 100), "2023-01-15")).toBe(sum);
});

/** Somebody with a pension of the Fund's older system who died on that day. */
const deadPensioner = (on: string) => ({
  persons: [
    {
      id: "deceased",
      bornOn: "1948-02-02",
      sex: "male",
      diedOn: on,
      facts: [
        { ...residence, from: "1990-01-01", until: on },
        { kind: "labour-pension", from: "2015-01-01", until: on, value: { kind: "age", amount: "400.00" } },
      ],
    },
  ],
});
test.each([
  ["february", "2023-01-31", 720_00],
  ["january", "2023-01-31", 840_00],
  ["february", "2022-12-31", 720_00],
  ["january", "2022-12-31", 720_00],
  ["february", "2023-02-01", 840_00],
  ["january", "2023-02-01", 840_00],
])("MIN-PENSION.raise-of-2023, %s: for the funeral of a pensioner who died on %s %i is paid", (code, on, sum) => {
  expect(sumOf(reading("MIN-PENSION.raise-of-2023", code), "FUNERAL", "deceased", deadPensioner(on), on)).toBe(sum);
});

/** Eleven days of sickness whose hundred per cent is far above the most that a month gives: 25 minimum pensions. */
const sickUntil = (told: string, since: string) => ({
  persons: [
    {
      id: "person",
      bornOn: "1985-01-01",
      sex: "female",
      facts: [
        residence,
        {
          kind: "insurance-record",
          from: "2021-01-01",
          value: { upTo: "2021-01-01", capital: "9000.00", months: 200 },
        },
        {
          kind: "wage",
          from: "2021-01-01",
          value: { employer: "1400057421", amount: "90000.00", contribution: "19800.00" },
        },
        { kind: "sickness-sheet", from: told, value: { since, workedDays: 243, missedDays: 11 } },
      ],
    },
  ],
  claims: [{ programme: "INS-SICK", about: "person", by: "person", on: told }],
});
test.each([
  ["february", "2023-01-31", "2023-01-17", 6_000_00],
  ["january", "2023-01-31", "2023-01-17", 7_000_00],
  ["february", "2023-02-01", "2023-01-18", 7_000_00],
  ["january", "2023-02-01", "2023-01-18", 7_000_00],
])(
  "MIN-PENSION.raise-of-2023, %s: a sheet told on %s of sickness since %s gives at most %i",
  (code, told, since, sum) => {
    expect(sumOf(reading("MIN-PENSION.raise-of-2023", code), "INS-SICK", "person", sickUntil(told, since), told)).toBe(
      sum,
    );
  },
);

import { day, isoDay, plusMonths } from "@dayaq/kernel";
import {
  disability,
  type FactFile,
  man,
  martyrStatus,
  parents,
  type RecordFile,
  related,
  studies,
  woman,
  works,
} from "./records.ts";

/** Lives in which an amount of the table is due, `p` being whom it is about; those that hold only for a time stand around a day. */

const ON = "2026-01-01";
const monthsBefore = (on: string, months: number) => isoDay(plusMonths(day(on), -months, "last-of-month"));
const alone = (person: RecordFile["persons"][number]): RecordFile => ({ on: ON, persons: [person] });

export const disabled = (percent: number, more: Parameters<typeof disability>[2] = {}): RecordFile =>
  alone(woman("p", "1970-01-01", { facts: [disability(percent, "2010-01-01", more)] }));

export const old = (): RecordFile => alone(woman("p", "1940-01-01"));

export const holder = (status: string): RecordFile =>
  alone(man("p", "1950-01-01", { facts: [{ kind: "status", from: "1995-01-01", value: { status } }] }));

export const displaced = (rate: string): RecordFile =>
  alone(woman("p", "1970-01-01", { facts: [{ kind: "displacement", from: "1993-01-01", value: { rate } }] }));

export function orphaned(): RecordFile {
  const child = woman("p", "2012-05-05");
  return {
    on: ON,
    persons: [child, man("father", "1980-01-01", { diedOn: "2015-01-01" })],
    relations: parents(child, "father"),
  };
}

export const martyred = (): RecordFile => ({
  on: ON,
  persons: [
    man("p", "1980-01-01", { diedOn: "2016-04-02", facts: [martyrStatus("2016-04-02")] }),
    woman("wife", "1982-01-01"),
  ],
  relations: [related("spouse", "p", "wife", "2005-01-01")],
});

export function motherOfSix(): RecordFile {
  const children = [1, 2, 3, 4, 5, 6].map((n) => woman(`child-${n}`, `2012-0${n}-01`));
  return {
    on: ON,
    persons: [woman("p", "1980-01-01"), ...children],
    relations: children.flatMap((it) => parents(it, "p")),
  };
}

export const caredFor = (): RecordFile => ({
  ...disabled(85),
  persons: [...disabled(85).persons, woman("carer", "1975-01-01")],
  claims: [{ programme: "STP-CARE", about: "p", by: "carer", on: "2010-01-01" }],
});

export function conscriptsChild(): RecordFile {
  const child = woman("p", "2010-03-03");
  const serves: FactFile = { kind: "conscription", from: "2016-01-01", value: {} };
  return {
    on: ON,
    persons: [child, woman("mother", "1990-01-01"), man("father", "1990-01-01", { facts: [serves] })],
    relations: parents(child, "mother", "father"),
  };
}

export function adopted(isDisabled: boolean): RecordFile {
  const facts = isDisabled ? [disability(65, "2018-01-01")] : [];
  return {
    on: ON,
    persons: [woman("p", "2012-05-05", { facts }), woman("adopter", "1982-01-01")],
    relations: [related("adoptive-parent", "p", "adopter", "2018-01-01")],
  };
}

export function fostered(on: string, years: number, isDisabled: boolean): RecordFile {
  const facts = isDisabled ? [disability(65, "2018-01-01")] : [];
  return {
    on: ON,
    persons: [woman("p", monthsBefore(on, 12 * years), { facts }), woman("foster", "1975-01-01")],
    relations: [related("foster-parent", "p", "foster", monthsBefore(on, 12))],
  };
}

/** A child of May 2024, whose mother is on leave from a contract. */
export function onLeaveSince2024(): RecordFile {
  const child = woman("p", "2024-05-05");
  return {
    on: ON,
    persons: [child, woman("mother", "1995-01-01", { facts: [works("2020-01-01")] })],
    relations: [...parents(child, "mother"), related("childcare-leave", "p", "mother", "2024-07-10")],
  };
}

export function born(on: string): RecordFile {
  const child = woman("p", on);
  return { on: ON, persons: [woman("mother", "1990-01-01"), child], relations: parents(child, "mother") };
}

export const buried = (on: string): RecordFile => ({
  on: ON,
  persons: [man("p", "1950-01-01", { diedOn: on }), man("son", "1975-01-01")],
  claims: [{ programme: "FUNERAL", about: "p", by: "son", on }],
});

export const insured = (
  { outcome, percent }: { readonly outcome: string; readonly percent?: number },
  on: string,
): RecordFile => {
  const event: FactFile = { kind: "insured-event", from: on, value: { outcome } };
  const found = percent === undefined ? [] : [disability(percent, on, { cause: "military-duty" })];
  const died = outcome === "death";
  return {
    on: ON,
    persons: [
      man("p", "2000-01-01", { facts: [event, ...found], ...(died ? { diedOn: on } : {}) }),
      woman("widow", "2000-01-01"),
    ],
    relations: died ? [related("heir", "p", "widow", on)] : [],
    claims: [{ programme: died ? "SERV-INS-DEATH" : "SERV-INS", about: "p", by: died ? "widow" : "p", on }],
  };
};

/** Of an age at which nobody has to wait; the account is stated on that day, and so the pension begins. */
export const pensioner = (on: string, capital: string, months: number): RecordFile =>
  alone(
    man("p", "1940-01-01", {
      facts: [{ kind: "insurance-record", from: on, value: { upTo: on, capital, months } }],
    }),
  );

/** Dismissed a little before, after a year and a half at 100 a month: half of it is below the minimum wage. */
export function dismissed(on: string): RecordFile {
  const first = `${on.slice(0, 7)}-01`;
  const ended = monthsBefore(first, 3);
  const months = Array.from({ length: 18 }, (_, nth): FactFile => ({
    kind: "wage",
    from: monthsBefore(ended, nth + 1),
    until: monthsBefore(ended, nth),
    value: { employer: "1400057421", amount: "100.00", contribution: "20.00" },
  }));
  const facts: FactFile[] = [
    ...months,
    { kind: "contract-end", from: ended, value: { ground: "redundancy", on: ended } },
    { kind: "job-seeking", from: ended, value: { as: "unemployed", since: ended } },
  ];
  return {
    ...alone(woman("p", "1985-01-01", { facts })),
    claims: [{ programme: "UI", about: "p", by: "p", on: ended }],
  };
}

/** What registers say of somebody without property and vehicle, who has so much a month. */
export const means = (amount = "0.00"): FactFile[] => [
  { kind: "income", from: "2013-01-01", value: { amount, source: "wage" } },
  { kind: "property", from: "2013-01-01", value: { dwellings: 0, premises: 0, plots: 0 } },
  { kind: "vehicle", from: "2013-01-01", value: { owned: false } },
  { kind: "utilities", from: "2013-01-01", value: { amount: "0.00" } },
];

/** A household that asked two months before. */
const assisted = (on: string, members: readonly string[], representative: string) => ({
  households: [{ id: "home", representative, members: members.map((person) => ({ person, from: "2013-01-01" })) }],
  claims: [{ programme: "UDSY", about: "home", by: representative, on: monthsBefore(on, 2) }],
});

/** Somebody past the pension age who lives alone. */
export const needy = (on: string): RecordFile => ({
  ...alone(woman("p", "1940-01-01", { facts: means() })),
  ...assisted(on, ["p"], "p"),
});

/** The children live with somebody who need not work. */
const withGrandmother = (on: string, child: RecordFile["persons"][number]): RecordFile => ({
  on: ON,
  persons: [child, woman("grandmother", "1940-01-01", { facts: means() })],
  ...assisted(on, ["p", "grandmother"], "grandmother"),
});

export const ward = (on: string): RecordFile => ({
  ...withGrandmother(on, woman("p", "2010-03-03", { facts: [...means(), studies("2016-09-15", "2028-06-15")] })),
  relations: [related("guardian", "p", "grandmother", "2013-01-01")],
});

export const poorInfant = (on: string): RecordFile => withGrandmother(on, woman("p", monthsBefore(on, 6)));

/** Two who work and have 100.00 each, with that much for utilities a month, and assistance asked for on a day. */
export const coupleWithUtilities = (amount: string, claimedOn: string): RecordFile => ({
  on: claimedOn,
  persons: [
    man("husband", "1985-01-01", {
      facts: [
        works("2016-01-01"),
        ...means("100.00").map((it) => (it.kind === "utilities" ? { ...it, value: { amount } } : it)),
      ],
    }),
    woman("wife", "1988-01-01", { facts: [works("2016-01-01"), ...means("100.00")] }),
  ],
  households: [
    {
      id: "home",
      representative: "wife",
      members: ["husband", "wife"].map((person) => ({ person, from: "2016-01-01" })),
    },
  ],
  claims: [{ programme: "UDSY", about: "home", by: "wife", on: claimedOn }],
});

/** Four people; the mother is at home with a child under eight and asks in March of that year. */
export function familyOfFour(year: number, income: string): RecordFile {
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

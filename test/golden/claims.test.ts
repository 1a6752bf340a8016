import { describe, expect, test } from "vitest";
import { answered, expectedOf, inShort, seenIn, type Golden } from "./answers.ts";
import { disability, draws, man, type RecordFile, woman } from "./records.ts";

const cared = (percent: number, claimed: boolean, more: { bornOn?: string; until?: string } = {}): RecordFile => ({
  on: "2025-08-01",
  persons: [
    woman("cared", more.bornOn ?? "1990-05-01", {
      facts: [disability(percent, "2024-03-01", more.until === undefined ? {} : { until: more.until })],
    }),
    woman("rana", "1980-11-20"),
  ],
  claims: claimed ? [{ programme: "STP-CARE", about: "cared", by: "rana", on: "2025-08-01" }] : [],
});
const CARE = { programme: "STP-CARE", about: "cared" };

const CARER: readonly Golden[] = [
  {
    why: "confirmed: the carer has it",
    record: cared(85, true),
    claimed: true,
    answer: "entitled",
    shares: ["2025-08-01 rana 120.00"],
  },
  { why: "not confirmed: what it would be", record: cared(85, false), claimed: false, answer: "entitled" },
  {
    why: "it ends with the disability's term",
    record: cared(85, true, { until: "2026-03-01" }),
    nextOn: "2026-03-01",
    shares: ["2025-08-01 rana 120.00", "2026-03-01 none"],
  },
  { why: "80 % of an adult opens nothing", record: cared(80, true), answer: "not-entitled", claimed: true },
  {
    why: "a child with disability opens it at any percentage, until 18",
    record: cared(40, true, { bornOn: "2010-02-10" }),
    answer: "entitled",
    nextOn: "2028-02-10",
    shares: ["2025-08-01 rana 120.00", "2028-02-10 none"],
  },
  {
    why: "nobody is their own carer",
    record: { ...cared(85, true), claims: [{ ...CARE, by: "cared", on: "2025-08-01" }] },
    claimed: true,
    answer: "not-entitled",
    amounts: [],
  },
  {
    why: "one carer of one person: a second claim does not double the sum",
    record: {
      ...cared(85, true),
      persons: [...cared(85, true).persons, woman("sona", "1985-01-01")],
      claims: ["rana", "sona"].map((by) => ({ ...CARE, by, on: "2025-08-01" })),
    },
    amounts: ["2025-08-01 120.00"],
  },
].map((it) => ({ ...CARE, ...it }));

const DIED = "2025-07-15";
const buried = ({ claimed = true, facts = [], diedOn = DIED, on = "2025-08-01" }: Buried = {}): RecordFile => ({
  on,
  persons: [man("dead", "1950-01-01", { diedOn, facts }), man("son", "1975-01-01")],
  claims: claimed ? [{ programme: "FUNERAL", about: "dead", by: "son", on: diedOn }] : [],
});
interface Buried {
  readonly claimed?: boolean;
  readonly facts?: readonly ReturnType<typeof draws>[];
  readonly diedOn?: string;
  readonly on?: string;
}

const FUNERAL: readonly Golden[] = [
  {
    why: "to whoever buried",
    record: buried(),
    claimed: true,
    answer: "entitled",
    once: ["2025-07-15 600.00 son"],
    certainty: "official",
  },
  {
    why: "of a pensioner: three times the minimum pension",
    record: buried({ facts: [draws("age", "2015-01-01")] }),
    once: ["2025-07-15 960.00 son"],
  },
  {
    why: "of a disability pensioner too",
    record: buried({ facts: [draws("disability", "2015-01-01")] }),
    once: ["2025-07-15 960.00 son"],
  },
  {
    why: "of one whose pension ended before the death: the ordinary sum",
    record: buried({ facts: [draws("disability", "2015-01-01", { until: "2024-01-01" })] }),
    once: ["2025-07-15 600.00 son"],
  },
  {
    why: "of one whose pension ended on the day of death, as it must: a pensioner died",
    record: buried({ facts: [draws("age", "2015-01-01", { until: DIED })] }),
    once: ["2025-07-15 960.00 son"],
  },
  {
    why: "nobody has claimed: what it would be",
    record: buried({ claimed: false }),
    claimed: false,
    answer: "entitled",
  },
  {
    why: "by the sum of the day of death, not of the claim",
    record: {
      ...buried({ diedOn: "2025-06-30" }),
      claims: [{ programme: "FUNERAL", about: "dead", by: "son", on: "2025-07-20" }],
    },
    once: ["2025-06-30 500.00 son"],
  },
  {
    why: "a second claim does not double the sum",
    record: {
      ...buried(),
      persons: [...buried().persons, man("nephew", "1985-01-01")],
      claims: ["son", "nephew"].map((by) => ({ programme: "FUNERAL", about: "dead", by, on: DIED })),
    },
    // The one who claimed first.
    once: ["2025-07-15 600.00 son"],
  },
  {
    why: "nobody died",
    record: { on: "2025-08-01", persons: [man("dead", "1950-01-01")] },
    answer: "not-entitled",
    claimed: false,
    once: [],
  },
].map((it) => ({ programme: "FUNERAL", about: "dead", ...it }));

describe("the civil servant's allowance", () => {
  const left = (from: string): RecordFile => ({
    on: "2025-06-01",
    persons: [
      man("clerk", "1955-01-01", {
        facts: [
          { kind: "citizenship", from: "1955-01-01", value: { country: "AZ" } },
          { kind: "civil-service-end", from, value: { ground: "pension-age", averagePay: "1000.00" } },
        ],
      }),
    ],
    claims: [{ programme: "ALW-CIV", about: "clerk", by: "clerk", on: "2025-06-01" }],
  });
  test.each([
    ["years ago: for three years before the application", "2019-01-01", "2022-06-01"],
    ["a month ago: from that day", "2025-05-01", "2025-05-01"],
  ])("asked for on 1 June 2025 by whoever left %s", (_, from, paidFrom) => {
    const { amounts } = inShort(answered(left(from), "ALW-CIV", "clerk"));
    expect(amounts).toEqual([`${paidFrom} 150.00`]);
  });
});

describe("the carer's stipend", () => {
  test.each(CARER)("$why", (golden) => {
    expect(seenIn(golden)).toEqual(expectedOf(golden));
  });

  test("ends when the person cared for dies", () => {
    const record = cared(85, true);
    const persons = record.persons.map((it) => (it.id === "cared" ? { ...it, diedOn: "2025-10-05" } : it));
    const { timeline } = answered({ ...record, persons, on: "2025-12-01" }, "STP-CARE", "cared");
    expect(timeline.map(({ from, until }) => [from, until])).toEqual([
      ["2025-08-01", expect.stringMatching(/^2025-10-0[56]$/)],
    ]);
  });
});

describe("the funeral grant", () => {
  test.each(FUNERAL)("$why", (golden) => {
    expect(seenIn(golden)).toEqual(expectedOf(golden));
  });

  test("is an offer: what it would be, to nobody yet", () => {
    const { mode, once } = answered(buried({ claimed: false }), "FUNERAL", "dead");
    expect([mode, once[0]?.on, once[0]?.amount]).toEqual(["offer", DIED, "600.00"]);
  });
});

import { azerbaijan } from "@dayaq/country-az";
import { lawOf } from "@dayaq/country";
import { day, isoDay, type LocalDate } from "@dayaq/kernel";
import type { FactKind, Field } from "@dayaq/rules";
import { answerRecord, readRecord } from "@dayaq/rules/record";
import fc from "fast-check";
import { expect, test } from "vitest";
import { tablesOf } from "./schema.ts";
import { determined, type Line, type Tables, WINDOW } from "./testing.ts";

/** Random people over the whole law: tables must be answered as the record file is that says the same. */
const law = lawOf(azerbaijan);
const START = day("1950-01-01");
const anyDay = (from = START, days = 29_000) =>
  fc.integer({ min: 0, max: days }).map((it) => isoDay((from + it) as LocalDate));
const recent = anyDay(day("2018-01-01"), 3000);

function anyValue(field: Field): fc.Arbitrary<unknown> {
  switch (field.type) {
    case "boolean":
      return fc.boolean();
    case "integer":
      return fc.integer({ min: field.min ?? 0, max: field.max ?? 400 });
    case "day":
      return recent;
    case "money":
      return fc.integer({ min: 0, max: 90_000 }).map((it) => (it / 100).toFixed(2));
    case "text":
      return field.pattern === undefined
        ? fc.constantFrom("SUS", 'a "quoted", text', "AZ")
        : fc.constantFrom("AZ", "TR");
    case "code":
      return fc.constantFrom(...field.codes);
  }
}

const kinds = law.factKinds.filter(({ relation, timeless }) => !relation && !timeless);
const relations = law.factKinds.filter(({ relation }) => relation).map(({ kind }) => kind);
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined, freq: 3 });
const period = fc.record({ from: maybe(recent), known: maybe(recent) });
const aFact = (kind: FactKind) =>
  fc
    .tuple(period, fc.record(Object.fromEntries(Object.entries(kind.fields).map(([name, it]) => [name, anyValue(it)]))))
    .map(([days, value]) => ({ kind: kind.kind, ...days, value }));
const IDS = ["ana", "mother, the", 'so-called "son"', "ögey qızı", "05", "x y"];
const anybody = fc.constantFrom(...IDS);

const anyRecord = fc.record({
  persons: fc.tuple(
    ...IDS.map((id) =>
      fc.record({
        id: fc.constant(id),
        bornOn: anyDay(),
        sex: fc.constantFrom("female", "male"),
        bornAlive: maybe(fc.boolean()),
        facts: fc.array(fc.constantFrom(...kinds).chain(aFact), { maxLength: 6 }),
      }),
    ),
  ),
  relations: fc
    .array(fc.record({ kind: fc.constantFrom(...relations), of: anybody, is: anybody, from: maybe(recent) }), {
      maxLength: 8,
    })
    .map((all) => all.filter((it) => it.of !== it.is)),
  households: fc.array(
    fc.record({
      id: fc.constant("home"),
      representative: anybody,
      members: fc.uniqueArray(anybody, { minLength: 1 }).map((all) => all.map((person) => ({ person }))),
    }),
    { maxLength: 1 },
  ),
  claims: fc.array(
    fc.record({
      programme: fc.constantFrom(...law.programmes.map(({ code }) => code)),
      about: anybody,
      by: anybody,
      on: recent,
    }),
    { maxLength: 6 },
  ),
});

interface AnyRecord {
  readonly persons: readonly (Cells & { readonly id: string; readonly facts: readonly AnyFact[] })[];
  readonly relations: readonly Cells[];
  readonly households: readonly {
    readonly id: string;
    readonly representative: string;
    readonly members: readonly { person: string }[];
  }[];
  readonly claims: readonly Cells[];
}
interface AnyFact {
  readonly kind: string;
  readonly value: object;
}
type Cells = Readonly<Record<string, unknown>>;
const cellOf = (it: unknown): string | undefined =>
  typeof it === "string" || typeof it === "boolean" || typeof it === "number" ? String(it) : undefined;

/** The same people as tables. */
function tablesFrom({ persons, relations: related, households, claims }: AnyRecord): Tables {
  const members = households.flatMap(({ id, members: all }) => all.map(({ person }) => ({ household: id, person })));
  const facts = persons.flatMap(({ id, facts: all }) =>
    all.map(({ kind, value, ...days }) => ({ file: `facts/${kind}.csv`, row: { person: id, ...days, ...value } })),
  );
  const rowsOfTable: Readonly<Record<string, readonly Cells[]>> = {
    "persons.csv": persons,
    "relations.csv": related,
    "households.csv": households,
    "household-members.csv": members,
    "claims.csv": claims,
  };
  return Object.fromEntries(
    tablesOf(law).map(({ file, columns }) => {
      const rows = rowsOfTable[file] ?? facts.filter((it) => it.file === file).map(({ row }) => row);
      return [file, [columns, ...rows.map((row: Cells) => columns.map((it) => cellOf(row[it])))]];
    }),
  );
}

test("tables are answered as the record is that says the same", async () => {
  await fc.assert(
    fc.asyncProperty(anyRecord, async (record) => {
      const { determinations } = answerRecord(law, readRecord(law, { on: "2025-08-01", ...record }), {
        window: WINDOW,
        programmes: [],
      });
      const { code, said, read } = await determined(law, tablesFrom(record));
      expect({ code, said }).toEqual({ code: 0, said: [] });
      const sumsOf = (all: (typeof determinations)[number]["timeline"] | (typeof determinations)[number]["once"]) =>
        all.flatMap(({ shares, ...it }) =>
          (shares.length > 0 ? shares : [{ beneficiary: "", payee: "", amount: "" }]).map((share) =>
            texts({ ...it, beneficiary: share.beneficiary, payee: share.payee, share: share.amount }),
          ),
        );
      const answered = new Map(
        groupsOf(read("answers"), ({ answer, nextOn, certainty }) => [answer, nextOn, certainty]),
      );
      const timelines = new Map(groupsOf(read("timelines"), (it) => it));
      const once = new Map(groupsOf(read("once"), (it) => it));
      const conditions = new Map(groupsOf(read("conditions"), (it) => it));
      const needs = new Map(groupsOf(read("needs"), (it) => it));
      expect(answered.size).toBe(determinations.length);
      for (const it of determinations) {
        const key = keyOf(it);
        expect(answered.get(key)).toEqual([[it.answer, it.nextOn ?? "", it.certainty]]);
        expect((timelines.get(key) ?? []).map(texts)).toEqual(sumsOf(it.timeline));
        expect((once.get(key) ?? []).map(texts)).toEqual(sumsOf(it.once));
        expect((conditions.get(key) ?? []).map(texts)).toEqual(
          it.conditions.map(({ id, holds, facts }) => texts({ condition: id, holds, facts: facts.join("|") })),
        );
        expect((needs.get(key) ?? []).map(texts)).toEqual(it.needs.map(texts));
      }
    }),
    { numRuns: 10 },
  );
}, 60_000);

/** A fallen soldier's family: a widow, a disabled son with a carer, two more children, a household. */
const family: AnyRecord = {
  persons: [
    { id: "fallen", bornOn: "1985-03-03", sex: "male", facts: [fact("status", "2023-09-19", { status: "martyr" })] },
    { id: "widow", bornOn: "1986-06-06", sex: "female", facts: [fact("residence", "2010-01-01", { permanent: true })] },
    { id: "aunt", bornOn: "1962-11-20", sex: "female", facts: [] },
    {
      id: "son",
      bornOn: "2012-05-01",
      sex: "male",
      facts: [
        fact("residence", "2012-05-01", { permanent: true }),
        fact("disability", "2024-03-01", { percent: 85, cause: "general" }),
      ],
    },
    ...[2016, 2024].map((year) => ({
      id: `child of ${year}`,
      bornOn: `${year}-05-15`,
      sex: "female" as const,
      facts: [],
    })),
  ],
  relations: [
    { kind: "spouse", of: "fallen", is: "widow", from: "2008-01-01" },
    ...["son", ...[2016, 2024].map((year) => `child of ${year}`)].flatMap((of) =>
      ["widow", "fallen"].map((is) => ({ kind: "parent", of, is, from: undefined })),
    ),
  ],
  households: [{ id: "home", representative: "widow", members: [{ person: "widow" }, { person: "son" }] }],
  claims: [{ programme: "STP-CARE", about: "son", by: "aunt", on: "2025-07-01" }],
};

function fact(kind: string, from: string, value: Readonly<Record<string, unknown>>) {
  return { kind, from, known: undefined, value };
}

test("whichever row is kept aside, every answer that is given is the one that would be given with it", async () => {
  const { determinations } = answerRecord(law, readRecord(law, { on: "2025-08-01", ...family }), {
    window: WINDOW,
    programmes: [],
  });
  const truly = new Map(determinations.map((it) => [keyOf(it), [it.answer, it.nextOn ?? "", it.certainty]]));
  const tables = tablesFrom(family);
  let unanswered = 0;
  for (let nth = 0; nth < rowsIn(tables).length; nth += 1) {
    const { code, read } = await determined(law, withBadRow(tables, nth));
    expect(code).toBe(1);
    for (const [key, [given]] of groupsOf(read("answers"), (it) => [it["answer"], it["nextOn"], it["certainty"]])) {
      if (given?.[0] === "row-aside") unanswered += 1;
      else expect([key, given]).toEqual([key, truly.get(key)]);
    }
  }
  expect(unanswered).toBeGreaterThan(0);
}, 60_000);

const rowsIn = (tables: Tables) =>
  Object.entries(tables).flatMap(([file, rows]) =>
    typeof rows === "string" ? [] : rows.slice(1).map((_, index) => ({ file, index: index + 1, rows })),
  );

/** One row of all has a cell too many, so that nothing of it can be used. */
function withBadRow(tables: Tables, nth: number): Tables {
  const bad = rowsIn(tables)[nth];
  if (!bad) return tables;
  return { ...tables, [bad.file]: bad.rows.map((row, index) => (index === bad.index ? [...row, "?"] : row)) };
}

const keyOf = ({ programme, about }: { programme: string; about: string }): string => `${programme} ${about}`;

function groupsOf<It>(lines: readonly Line[], of: (line: Line) => It): [string, It[]][] {
  const groups = new Map<string, It[]>();
  for (const line of lines) {
    const key = `${line["programme"]} ${line["about"]}`;
    groups.set(key, [...(groups.get(key) ?? []), of(line)]);
  }
  return [...groups];
}

/** What is said, as text under its name; an empty cell and nothing are one. */
const texts = (it: Cells | object): Record<string, string> =>
  Object.fromEntries(
    Object.entries(it)
      .filter(
        ([name, value]) =>
          name !== "programme" && name !== "about" && value !== null && value !== undefined && value !== "",
      )
      .map(([name, value]) => [name, String(value)]),
  );

import { day, isoDay, type LocalDate, OPEN, plusDays, segments } from "@dayaq/kernel";
import type { Award, Determination } from "@dayaq/rules";
import { testDatabase } from "@dayaq/testing";
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { invariantsOf, observe } from "../../../observer/index.ts";
import { type Said, TestCountry } from "../testing.ts";
import { testLaw } from "../test-law.ts";

const database = testDatabase({ today: "2025-07-03" });
let country: TestCountry;
beforeAll(async () => {
  country = new TestCountry(testLaw(), () => database.pool, "2025-07-03");
  await country.adopt();
});

/** People of a story by place: they have other ids each time it is told. */
const PEOPLE = 3;
const PROGRAMMES = testLaw().programmes.map(({ code }) => code);

type Line = Omit<Said, "of" | "is"> & { readonly of: number; readonly is?: number };

const who = fc.nat(PEOPLE - 1);
const anyDay = fc.integer({ min: day("2024-01-01"), max: day("2026-06-01") }).map((on) => isoDay(on as never));
const days = fc
  .tuple(anyDay, fc.integer({ min: 1, max: 900 }), fc.boolean())
  .map(([from, length, isOpen]) => (isOpen ? { from } : { from, until: isoDay(plusDays(day(from), length)) }));

/** The first of them has fallen and the others are family, so that most facts of one matter to the rights of another. */
const FALLEN: Line = { of: 0, kind: "fallen", from: "2024-06-01" };
const anyLine: fc.Arbitrary<Line> = fc.oneof(
  fc
    .record({ of: who, days, percent: fc.constantFrom(70, 75, 85) })
    .map(({ of, days: on, percent }) => ({ of, kind: "disability", value: { percent }, ...on })),
  fc.record({ of: who, on: anyDay }).map(({ of, on }) => ({ of, kind: "death", value: { on } })),
  fc
    .record({ of: who, on: anyDay })
    .map(({ of, on }) => ({ of, kind: "birth", value: { on, sex: "female", alive: true } })),
  fc.record({ of: fc.constantFrom(1, 2), days }).map(({ of, days: on }) => ({ of, is: 0, kind: "parent", ...on })),
  fc.record({ is: fc.constantFrom(1, 2), days }).map(({ is, days: on }) => ({ of: 0, is, kind: "spouse", ...on })),
  fc
    .record({ of: who, days, drawn: fc.boolean() })
    .map(({ of, days: on, drawn }) => ({ of, kind: "benefit", value: { drawn }, ...on })),
);

let told = 0;

/** Tells a story, line by line in that order, to new people; answers with their timelines, people by their places. */
async function tell(lines: readonly (readonly [number, Line])[]) {
  const people = await country.people(PEOPLE);
  const party = (place: number): number => people[place] as number; // places are within the story
  const story = (told += 1);
  for (const [nth, line] of lines) {
    const { is, of, ...said } = line;
    // The instant at which the agency said it belongs to the line and not to its arrival.
    await country.state(
      `story-${story}-${nth}`,
      1,
      [{ ...said, of: party(of), ...(is === undefined ? {} : { is: party(is) }) }],
      `2025-01-01T00:00:${String(nth).padStart(2, "0")}Z`,
    );
  }
  const kept = await country.transaction((tx) => country.determinations.about(tx, people));
  const fresh = await country.transaction((tx) =>
    country.determinations.examine(tx, people, country.today, PROGRAMMES),
  );
  const place = (id: unknown): number => people.indexOf(id as number);
  const write = (award: Award) =>
    award.kind === "due"
      ? {
          ...award,
          shares: award.shares.map((share) => [
            place(share.beneficiary),
            share.payee === null ? null : place(share.payee),
            share.amount,
          ]),
        }
      : { kind: award.kind };
  const answer = ({ timeline, once }: (typeof fresh)[number]["determination"]) => ({
    timeline: [...segments(timeline)].map(({ from, value }) => [from, write(value)]),
    once: once.map(({ on, award }) => [on, write(award)]),
  });
  const { rows: days } = await database.pool.query<{ name: string; next_on: LocalDate | null }>(
    "select programme || ' ' || party_id as name, next_on from determinations.determination where party_id = any($1::bigint[])",
    [people],
  );
  const nextOf = new Map(days.map((row) => [row.name, row.next_on]));
  type Rights = readonly (readonly [string, number, (typeof fresh)[number]["determination"]])[];
  const byRight = (all: Rights) =>
    Object.fromEntries(
      all
        .filter(([, , it]) => firstDayOf(it) <= country.today)
        .map(([programme, about, it]) => [`${programme} ${place(about)}`, answer(it)]),
    );
  /** Rights that begin later, and of which nothing says when to look. */
  const missed = (all: Rights) =>
    all.filter(([programme, about, it]) => {
      const first = firstDayOf(it);
      const look = nextOf.get(`${programme} ${about}`);
      return first > country.today && first < OPEN && !(look && look > country.today && look <= first);
    });
  const rights = fresh.map(({ programme, about, determination }) => [programme, about, determination] as const);
  expect(missed(rights)).toEqual([]);
  return {
    kept: byRight(kept.map(({ determination: it }) => [it.programme, it.about, it])),
    fresh: byRight(rights),
  };
}

/** The first day on which something is due or in doubt; OPEN where there is none. */
function firstDayOf({ timeline, once }: Determination): number {
  const from = timeline.from.find((_, index) => timeline.values[index]?.kind !== "none");
  return Math.min(from ?? OPEN, ...once.map(({ on }) => on));
}

test("whatever is stated in whatever order, what is kept is what the rules say of everybody at the end", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyLine, { minLength: 2, maxLength: 8 }),
      fc.infiniteStream(fc.nat()),
      async (lines, random) => {
        const story = [FALLEN, ...lines].map((line, nth) => [nth, line] as const);
        const shuffled = story.map((line) => ({ line, at: random.next().value ?? 0 })).toSorted((a, b) => a.at - b.at);
        const inOrder = await tell(story);
        const anyOrder = await tell(shuffled.map(({ line }) => line));
        expect(inOrder.kept).toEqual(inOrder.fresh);
        expect(anyOrder.kept).toEqual(anyOrder.fresh);
        expect(anyOrder.kept).toEqual(inOrder.kept);
      },
    ),
    { numRuns: 25 },
  );
  const broken = await country.transaction((tx) =>
    observe(tx, invariantsOf(["registry", "determinations", "entitlements"])),
  );
  expect(broken.filter(({ breaches }) => breaches > 0)).toEqual([]);
}, 60_000);

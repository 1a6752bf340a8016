import { lawOf } from "@dayaq/country";
import { azerbaijan } from "@dayaq/country-az";
import { town, TOWN_WAKES_ON } from "@dayaq/country-az/demo";
import { day, OPEN, segments } from "@dayaq/kernel";
import { answerOn, compileLaw, determine, type Law, type Pay, type World } from "@dayaq/rules";
import { testDatabase } from "@dayaq/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { inTransaction } from "../../server/src/platform/index.ts";
import { loadWorld } from "../../server/src/modules/registry/index.ts";
import { compareLaws, loadPopulation } from "../../server/src/population/index.ts";
import { WholeCountry } from "./country.ts";

const database = testDatabase({ today: TOWN_WAKES_ON });

/** An unknown answer is the same one whatever its reason: only the timelines keep reasons. */
const told = (award: Pay) =>
  award.kind === "due" ? { amount: award.amount, shares: award.shares } : { kind: award.kind };

let country: WholeCountry;
beforeAll(async () => {
  country = await WholeCountry.open(database);
  const heard = await country.hear(town().records);
  if (heard.parked > 0) throw new Error("the town is not understood");
}, 90_000);
afterAll(() => country.dayaq.close());

test("the whole town read at once says of every right and everybody what each of them says alone", async () => {
  const law = lawOf(azerbaijan);
  const { columns, words, parties } = await loadPopulation(database.pool, law);
  const bound = compileLaw(law, words).bind(columns);
  const people = [...parties.ids];
  expect(people.length).toBeGreaterThan(30);
  const [on, known] = [day(TOWN_WAKES_ON), azerbaijan.programmes.map(({ code }) => code)];
  const world = await inTransaction(database.pool, (tx) => loadWorld(tx, law, people));
  const due = new Set<string>();
  for (const programme of known) {
    for (const [place, person] of people.entries()) {
      const { award } = answerOn(determine(law, programme, world, person), on);
      expect([programme, person, told(bound.awardOn(programme, place, on))]).toEqual([programme, person, told(award)]);
      if (award.kind === "due") due.add(programme);
    }
  }
  expect(due.size).toBeGreaterThan(5);
});

const SINCE = day("2022-07-01");

/** The law with a parameter that is more from a day on. */
const moved = (law: Law, key: string, from: string, by: number): Law => ({
  ...law,
  parameters: law.parameters.map((it) => {
    const last = it.values.at(-1);
    if (it.key !== key || last === undefined || last.value === null) return it;
    return { ...it, values: [...it.values, { ...last, from: day(from), value: last.value + by }] };
  }),
});
const without = (law: Law, code: string, condition?: string): Law => ({
  ...law,
  programmes: law.programmes.flatMap((it) =>
    it.code !== code
      ? [it]
      : condition === undefined
        ? []
        : [{ ...it, conditions: it.conditions.filter(({ id }) => id !== condition) }],
  ),
});

const IN_USE = lawOf(azerbaijan);
/** Pairs of laws, and whether anybody of the town is touched. */
const PAIRS: readonly (readonly [why: string, programme: string, before: Law, after: Law, some: boolean])[] = [
  ["nothing", "ALW-DIS", IN_USE, IN_USE, false],
  ["an amount", "ALW-DIS", IN_USE, moved(IN_USE, "ALW-DIS.adult.31-60", "2025-09-01", 20_00), true],
  ["an age, in years to come", "ALW-AGE", IN_USE, moved(IN_USE, "PENSION-AGE.men", "2035-01-01", 12), true],
  ["a condition less", "ALW-AGE", IN_USE, without(IN_USE, "ALW-AGE", "not-working"), true],
  ["a right that nobody had", "ALW-5CH", without(IN_USE, "ALW-5CH"), IN_USE, true],
];

/** What somebody is given from a day on. */
function givenFrom(law: Law, programme: string, world: World, about: number): string {
  if (!law.programmes.some(({ code }) => code === programme))
    return JSON.stringify([{ from: SINCE, is: { kind: "none" } }]);
  const { timeline } = determine(law, programme, world, about);
  return JSON.stringify(
    [...segments(timeline, { from: SINCE, until: OPEN })].map(({ from, value }) => ({ from, is: told(value) })),
  );
}

test.each(PAIRS)(
  "whom %s touches is found over columns, alone and by threads",
  async (_, programme, before, after, some) => {
    const { rows } = await database.pool.query<{ id: number }>(
      "select id from registry.party where merged_into is null order by id",
    );
    const people = rows.map(({ id }) => id);
    const world = await inTransaction(database.pool, (tx) => loadWorld(tx, after, people));
    const expected = people.filter(
      (about) => givenFrom(before, programme, world, about) !== givenFrom(after, programme, world, about),
    );
    expect(expected.length > 0).toBe(some);
    const laws = { before, after, programmes: [programme], since: SINCE, knownAt: Number.MAX_SAFE_INTEGER };
    for (const threads of [0, 1, 2]) {
      const touched = await compareLaws(database.pool, laws, { threads });
      expect(touched.after(0, people.length)).toEqual(expected);
      expect(touched.between(people[2] ?? 0, people[9] ?? 0)).toBe(7);
    }
  },
);

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { lawOf } from "@dayaq/country";
import { azerbaijan } from "@dayaq/country-az";
import { town, TOWN_WAKES_ON } from "@dayaq/country-az/demo";
import { reform as raise } from "@dayaq/country-az/reforms/raise";
import { reform as repeal } from "@dayaq/country-az/reforms/repeal";
import { day, type LocalDate } from "@dayaq/kernel";
import { answerOn, determine, type Law } from "@dayaq/rules";
import { type Reform, reform } from "@dayaq/rules/reform";
import { compare, PORTRAIT_KINDS, touchedBy } from "@dayaq/rules/what-if";
import { testDatabase } from "@dayaq/testing";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { whatIfCommand } from "../../server/src/cli/commands/what-if.ts";
import { loadWorld } from "../../server/src/modules/registry/index.ts";
import { inTransaction } from "../../server/src/platform/index.ts";
import { loadPopulation } from "../../server/src/population/index.ts";
import { WholeCountry } from "./country.ts";

const database = testDatabase({ today: TOWN_WAKES_ON });
const folder = mkdtempSync(path.join(tmpdir(), "dayaq-what-if-"));
const ON = day("2025-08-01");
const law = lawOf(azerbaijan);
let country: WholeCountry;
let parked: number;

beforeAll(async () => {
  vi.stubEnv("DATABASE_URL", database.url);
  country = await WholeCountry.open(database);
  parked = (await country.hear(town().records)).parked;
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await country.dayaq.close();
  rmSync(folder, { recursive: true });
});

/** What a law gives each person of a right on a day, by the timelines. */
async function givenByTimelines(of: Law, programme: string, people: readonly number[], on: LocalDate) {
  const world = await inTransaction(database.pool, (tx) => loadWorld(tx, of, people));
  const given = new Map<number, number>();
  for (const about of people) {
    const { award } = answerOn(determine(of, programme, world, about), on);
    if (award.kind !== "due") continue;
    for (const { beneficiary, amount } of award.shares)
      given.set(Number(beneficiary), (given.get(Number(beneficiary)) ?? 0) + amount);
  }
  return given;
}

test.each<[string, Reform]>([
  ["raise", raise],
  ["repeal", repeal],
])("%s: the registry answers what the timelines of each of its people say", async (_, stated) => {
  expect(parked).toBe(0);
  const after = reform(law, stated, azerbaijan.languages);
  const programmes = touchedBy(law, after);
  const population = await loadPopulation(database.pool, after, { programmes, kinds: PORTRAIT_KINDS });
  const comparison = compare({
    before: law,
    after,
    population,
    on: ON,
    months: 1,
    everyoneAsks: false,
    regionOf: () => undefined,
  });
  const people = [...population.parties.ids];
  const changes = new Map<number, number>();
  for (const programme of programmes) {
    const [had, has] = [
      await givenByTimelines(law, programme, people, ON),
      await givenByTimelines(after, programme, people, ON),
    ];
    const sumOf = (given: ReadonlyMap<number, number>) => [...given.values()].reduce((sum, it) => sum + it, 0);
    expect(comparison.programmes.find(({ code }) => code === programme)).toMatchObject({
      before: { people: had.size, sum: sumOf(had) },
      after: { people: has.size, sum: sumOf(has) },
    });
    for (const it of new Set([...had.keys(), ...has.keys()]))
      changes.set(it, (changes.get(it) ?? 0) + (has.get(it) ?? 0) - (had.get(it) ?? 0));
  }
  const gains = [...changes.values()].filter((it) => it > 0);
  const losses = [...changes.values()].filter((it) => it < 0);
  expect(comparison.persons.winners).toMatchObject({ count: gains.length, sum: gains.reduce((a, b) => a + b, 0) });
  expect(comparison.persons.losers.count).toBe(losses.length);
  expect(gains.length + losses.length).toBeGreaterThan(1);
});

test("dayaq what-if asks the registry, changes nothing in it, and tells of nobody", async () => {
  const countOf = async () =>
    (
      await database.owner.query(
        "select (select count(*) from registry.fact) facts, (select count(*) from determinations.determination) kept",
      )
    ).rows;
  const before = await countOf();
  const out: string[] = [];
  const terminal = { out: (line: string) => out.push(line), say: () => {}, ask: () => Promise.resolve(undefined) };
  const page = path.join(folder, "page.html");
  const file = path.join(import.meta.dirname, "../../countries/az/reforms/raise.ts");
  expect(await whatIfCommand.run([file, "--on", "2025-08-01", "--page", page, "--poverty"], terminal)).toBe(0);
  expect(out).toContain("Fifty manat more of disability allowance for adults");
  expect(await countOf()).toEqual(before);
  const written = `${out.join("\n")}${readFileSync(page, "utf8").replace(/<style>.*?<\/style>/s, "")}`;
  for (const { identifier, givenName, familyName } of town().people)
    for (const word of [identifier.value, givenName, familyName]) expect(written).not.toContain(word);
});

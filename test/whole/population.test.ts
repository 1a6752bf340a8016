import { lawOf } from "@dayaq/country";
import { azerbaijan } from "@dayaq/country-az";
import { town, TOWN_WAKES_ON } from "@dayaq/country-az/demo";
import { day } from "@dayaq/kernel";
import { answerOn, type Award, compileLaw, determine } from "@dayaq/rules";
import { testDatabase } from "@dayaq/testing";
import { expect, test } from "vitest";
import { inTransaction } from "../../server/src/platform/index.ts";
import { loadWorld } from "../../server/src/modules/registry/index.ts";
import { loadPopulation } from "../../server/src/population/index.ts";
import { WholeCountry } from "./country.ts";

const database = testDatabase({ today: TOWN_WAKES_ON });

/** An unknown answer is the same one whatever its reason: only the timelines keep reasons. */
const told = (award: Award) =>
  award.kind === "due" ? { amount: award.amount, shares: award.shares } : { kind: award.kind };

test("the whole town read at once says of every right and everybody what each of them says alone", async () => {
  const country = await WholeCountry.open(database);
  expect((await country.hear(town().records)).parked).toBe(0);
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
  await country.dayaq.close();
});

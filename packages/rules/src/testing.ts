import { describe, expect, test } from "vitest";
import { dependencies } from "./dependencies.ts";
import { differencesOf } from "./compiled/differences.ts";
import type { Asked } from "./sql/differences.ts";
import { type Examples, type Told, toldIn } from "./examples/example.ts";
import { outcomeOf } from "./examples/outcome.ts";
import { day } from "@dayaq/kernel";
import { recordOf } from "./examples/record-of.ts";
import { indexOf, type Law } from "./law.ts";
import { readRecord } from "./record/read-record.ts";
import { worldOf } from "./record/record-world.ts";
import { reasonsDiffering } from "./reasons/differences.ts";
import type { Notion } from "./page/notion.ts";
import { lawyersPage } from "./page/lawyers-page.ts";

export { actsPage } from "./page/acts-page.ts";
export { lawOverview } from "./page/law-overview.ts";
export { toldIn } from "./examples/example.ts";
export { recordOf } from "./examples/record-of.ts";

export { supposed } from "./otherwise/index.ts";
export { differencesOf } from "./compiled/differences.ts";
export { reasonsDiffering } from "./reasons/differences.ts";
export { type Ask, type Asked, differencesOfSql, prepareSql } from "./sql/differences.ts";

/** Each example of a right as a world of its own, with everybody in it. */
export const worldsOf = (law: Law, examples: Examples): Asked[] =>
  examples.cases.map(({ but, on = examples.on }) => worldOfExample(law, examples, toldIn(examples, but), on));

function worldOfExample(law: Law, { programme, about }: Examples, told: Told, on: string): Asked {
  const record = readRecord(law, recordOf(law, programme, about, on, told));
  return {
    world: worldOf(law, record, record.known),
    people: [...record.persons, ...record.households],
    days: [day(on)],
  };
}

/**
 * The four checks of a right: each example; for each condition an example that fails for that reason alone;
 * for each fact of an incomplete register, that its absence makes the engine ask for it; and the lawyers' page.
 */
export function testProgramme(law: Law, examples: Examples, page: URL, notions: readonly Notion[] = []): void {
  const { programme: code, usually, cases } = examples;
  const { programmes, factKinds } = indexOf(law);
  const isIncomplete = (kind: string) => factKinds.get(kind)?.register === "incomplete";

  describe(`programme ${code}`, () => {
    test.each(cases)("$why.en", ({ but, on, gives, from }) => {
      const { failing: _, ...outcome } = outcomeOf(law, examples, toldIn(examples, but), on);
      expect(outcome).toEqual({ gives, ...(from === undefined ? {} : { from }) });
    });

    test.runIf(programmes.get(code)?.otherFund)("an example is paid by each of its funds", () => {
      const paidBy = cases.filter(({ gives }) => /^\d/.test(gives)).map(({ from }) => from);
      expect(new Set(paidBy)).toEqual(new Set([undefined, programmes.get(code)?.otherFund?.fund]));
    });

    test.each(programmes.get(code)?.conditions ?? [])("an example fails for this alone: $id", ({ id }) => {
      const failing = cases.map(({ but, on }) => outcomeOf(law, examples, toldIn(examples, but), on).failing);
      expect(failing).toContainEqual([id]);
    });

    test("compiled code says the same of every example, on every day", () => {
      for (const { world, people, days } of worldsOf(law, examples))
        expect(differencesOf(law, world, people, days)).toEqual([]);
    });

    test("the reasons of a day are those of the timelines, of every example", () => {
      for (const { world, people, days } of worldsOf(law, examples))
        expect(reasonsDiffering(law, world, people, days)).toEqual([]);
    });

    const incomplete = dependencies(law).filter((it) => it.programme === code && isIncomplete(it.kind));
    test.each(incomplete)("asks for $kind where nothing is said of it", ({ kind }) => {
      const told = Object.keys(usually).filter((key) => key.endsWith(`.${kind}`));
      expect(told, "the usual case tells of it").not.toEqual([]);
      for (const key of told) {
        const { gives } = outcomeOf(law, examples, toldIn(examples, { [key]: null }));
        expect(gives).toBe(`asks for ${kind} of ${key.split(".")[0] ?? ""}`);
      }
    });

    test("the lawyers' page is up to date (vitest -u writes it)", async () => {
      await expect(lawyersPage(law, examples, notions)).toMatchFileSnapshot(page.pathname);
    });
  });
}

import { globSync } from "node:fs";
import path from "node:path";
import { azerbaijan } from "@dayaq/country-az";
import { lawOf } from "@dayaq/country";
import { determine, type Examples, type World } from "@dayaq/rules";
import { worldsOf } from "@dayaq/rules/testing";
import { describe, expect, test } from "vitest";
import { neededKindsOf } from "../../server/src/modules/determinations/domain/needed-kinds.ts";

const law = lawOf(azerbaijan);
const neededKinds = neededKindsOf(law);
const ROOT = path.join(import.meta.dirname, "../..");
const files = globSync("countries/az/src/programmes/*/*.examples.ts", { cwd: ROOT });
const all = await Promise.all(
  files.map(async (file) => ((await import(path.join(ROOT, file))) as { examples: Examples }).examples), // each exports them
);
const said = all.filter(({ programme }) => neededKinds.has(programme));

test("something is said of the rights that a month of wages would ask of everybody", () => {
  expect([...neededKinds.keys()]).toEqual(
    expect.arrayContaining(["INS-SICK", "INS-MAT", "PEN-DIS", "ALW-DIS", "ALW-CIV", "FUNERAL"]),
  );
  // Whoever lives and works may have one day: of these nothing can be said.
  expect(["PEN-AGE", "ALW-AGE", "PEN-SURV"].filter((code) => neededKinds.has(code))).toEqual([]);
});

describe.each(said.map((it) => [it.programme, it] as const))("%s", (code, examples) => {
  const needed = neededKinds.get(code) ?? new Set();
  const modelledFrom = law.programmes.find((it) => it.code === code)?.modelledFrom ?? 0;

  test("gives nothing on any day in any worked case, once what it cannot do without is not held", () => {
    for (const { world, people } of worldsOf(law, examples))
      for (const about of people) {
        const without: World = {
          facts: (person, kind) => (person === about && needed.has(kind) ? [] : world.facts(person, kind)),
          relatedTo: (other, kind) => world.relatedTo(other, kind),
          claims: (programme, whom) => world.claims(programme, whom),
        };
        const { timeline, once } = determine(law, code, without, about);
        // Before the day from which it is modelled its law is not known to us, whoever asks.
        const modelled = timeline.from.flatMap((from, at) => (from >= modelledFrom ? [timeline.values[at]?.kind] : []));
        expect([...new Set(modelled)].filter((kind) => kind !== "none")).toEqual([]);
        expect(once).toEqual([]);
      }
  });
});

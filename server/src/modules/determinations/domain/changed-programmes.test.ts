import { azerbaijan } from "@dayaq/country-az";
import { lawOf } from "@dayaq/country";
import { expect, test } from "vitest";
import { changedProgrammes } from "./changed-programmes.ts";

const law = lawOf(azerbaijan);
const raised = (key: string) => ({
  ...law,
  parameters: law.parameters.map((it) =>
    it.key === key ? { ...it, values: it.values.map((value) => ({ ...value, value: (value.value ?? 0) + 1 })) } : it,
  ),
});

test("a law read back from JSON is the same law: nobody is looked at again", () => {
  const again = JSON.parse(JSON.stringify(law)) as typeof law;
  expect(changedProgrammes(law, again)).toEqual([]);
  const turned = {
    ...again,
    programmes: again.programmes.map(
      (it) => Object.fromEntries(Object.entries(it).toReversed()) as unknown as typeof it,
    ),
  };
  expect(changedProgrammes(law, turned)).toEqual([]);
});

test("an amount touches the programmes that rest on it, and no other", () => {
  expect(changedProgrammes(law, raised("STP-MARTYR"))).toEqual(["STP-MARTYR"]);
  expect(changedProgrammes(law, raised("BIRTH"))).toEqual(["BIRTH"]);
  expect(changedProgrammes(law, { ...law, shortMonths: "last-of-month" }).length).toBe(law.programmes.length);
});

import { lawOf } from "@dayaq/country";
import { answerJson } from "@dayaq/rules/record";
import { expect, test } from "vitest";
import { azerbaijan } from "./index.ts";

const law = lawOf(azerbaijan);
const families = azerbaijan.families ?? [];

test.each(families.map((it) => [it.code, it] as const))(
  "family %s is understood, and has a right on its day",
  (_, { record, title }) => {
    const { determinations } = answerJson(law, record, { programmes: [] });
    const rights = determinations.filter(({ answer }) => answer === "entitled");
    expect(rights.length).toBeGreaterThan(0);
    expect(azerbaijan.languages.filter((language) => !title[language]?.trim())).toEqual([]);
  },
);

test("each shows other rights than the others, assistance to a household among them", () => {
  const shown = families.map(({ record }) => {
    const { determinations } = answerJson(law, record, { programmes: [] });
    return determinations.flatMap(({ answer, programme }) => (answer === "entitled" ? [programme] : [])).toSorted();
  });
  expect(new Set(shown.map(String)).size).toBe(families.length);
  expect(shown.flat()).toContain("UDSY");
});

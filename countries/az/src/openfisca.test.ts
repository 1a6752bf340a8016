import { readdirSync, readFileSync } from "node:fs";
import { lawOf } from "@dayaq/country";
import { runOpenFiscaTests, variablesOf } from "@dayaq/country/openfisca";
import { describe, expect, test } from "vitest";
import { azerbaijan } from "./index.ts";

const law = lawOf(azerbaijan);
const folder = new URL("../openfisca/", import.meta.url);

describe.each(readdirSync(folder))("openfisca/%s", (file) => {
  const results = runOpenFiscaTests(law, readFileSync(new URL(file, folder), "utf8"));
  test.each(results)("$name", ({ failures }) => expect(failures).toEqual([]));
});

test("no two things have one name in OpenFisca's tests", () => {
  const { inputs, outputs } = variablesOf(law);
  const fields = law.factKinds.filter((it) => !it.timeless).map((it) => Math.max(1, Object.keys(it.fields).length));
  expect(inputs.size).toBe(4 + fields.reduce((sum, count) => sum + count, 0) + law.programmes.length);
  expect(outputs.size).toBe(3 * law.programmes.length);
});

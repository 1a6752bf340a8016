import { readFileSync } from "node:fs";
import { generatedFile, generateFromFolder } from "@dayaq/country/parameters";
import { expect, test } from "vitest";
import { azerbaijan } from "./index.ts";

test("the typed parameters are those of the YAML files (`dayaq pack generate --country az` writes them)", () => {
  const country = new URL("../", import.meta.url);
  expect(readFileSync(generatedFile(country), "utf8")).toBe(generateFromFolder(country, azerbaijan.currency));
});

import { readFileSync } from "node:fs";
import { generatedFile, generateFromFolder } from "@dayaq/country/parameters";
import { expect, test } from "vitest";
import { terranova } from "./index.ts";

test("the typed parameters are those of the YAML files (`dayaq pack generate --country xx` writes them)", () => {
  const country = new URL("../", import.meta.url);
  expect(readFileSync(generatedFile(country), "utf8")).toBe(generateFromFolder(country, terranova.currency));
});

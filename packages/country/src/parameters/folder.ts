import { readdirSync, readFileSync } from "node:fs";
import type { Currency } from "@dayaq/kernel";
import { generateParameters } from "./generate.ts";

/** The typed file of a country, from the folder that holds its `parameters/`. */
export function generateFromFolder(country: URL, currency: Currency): string {
  const folder = new URL("parameters/", country);
  const names = readdirSync(folder).filter((name) => name.endsWith(".yaml"));
  const files = names.map((name) => ({
    name: name.slice(0, -".yaml".length),
    text: readFileSync(new URL(name, folder), "utf8"),
  }));
  return generateParameters(files, currency);
}

/** Where a country keeps what is generated from its parameters. */
export const generatedFile = (country: URL): URL => new URL("src/generated/parameters.ts", country);

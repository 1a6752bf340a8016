import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type CountryPack, factsInWords, factsOfPack, faultsInPack } from "@dayaq/country";
import { generatedFile, generateFromFolder } from "@dayaq/country/parameters";
import { countryInSmall } from "../../countries.ts";
import { PROJECT, Trouble } from "../../platform/index.ts";
import { type Command, readOptions, type Terminal, UsageTrouble } from "../command.ts";
import { namedCountry } from "../named-country.ts";
import { runTestFiles, variablesInWords } from "../openfisca-tests.ts";

/** What is in a country pack, and the files that are written from it. */
export const packCommand: Command = {
  name: "pack",
  usage:
    "pack facts|variables|check|generate|totals [--country az|xx] [--json]\npack test FILE.yaml… [--country az|xx] [--name TEXT]",
  summary:
    "Show a country's kinds of fact, check its pack, run OpenFisca's tests on it, or write its typed parameters or what it gives beside published totals",
  async run(argv, terminal) {
    const options = { country: { type: "string" }, json: { type: "boolean" }, name: { type: "string" } } as const;
    const { values, positionals } = readOptions(argv, options, argv[0] === "test" ? Infinity : 1);
    const pack = await namedCountry(values.country);
    const [verb, ...files] = positionals;
    switch (verb) {
      case "test":
        return runTestFiles(pack, files, values.name ?? "", terminal);
      case "variables":
        for (const line of variablesInWords(pack)) terminal.out(line);
        return 0;
      case "facts":
        for (const line of values.json ? [JSON.stringify(factsOfPack(pack), null, 2)] : factsInWords(pack))
          terminal.out(line);
        return 0;
      case "check":
        return check(pack, terminal);
      case "generate":
        return generate(pack, terminal);
      case "totals":
        return await totals(pack, terminal);
      default:
        throw new UsageTrouble("pack wants facts, variables, test, check, generate or totals");
    }
  },
};

function check(pack: CountryPack, terminal: Terminal): number {
  const faults = faultsInPack(pack);
  for (const fault of faults) terminal.out(fault);
  if (faults.length === 0) terminal.say(`The pack ${pack.code} is sound: ${pack.programmes.length} programmes.`);
  return faults.length === 0 ? 0 : 1;
}

const TOTALS = "docs/generated/published-totals.md";

async function totals(pack: CountryPack, terminal: Terminal): Promise<number> {
  const small = await countryInSmall(pack.code);
  if (small === undefined) throw new Trouble(`The pack ${pack.code} has no published totals.`);
  writeFileSync(path.join(PROJECT, TOTALS), small.totals());
  terminal.say(`Written: ${TOTALS}`);
  return 0;
}

function generate(pack: CountryPack, terminal: Terminal): number {
  const country = new URL(`../../../../countries/${pack.code}/`, import.meta.url);
  const file = generatedFile(country);
  const text = generateFromFolder(country, pack.currency);
  const changed = readFileSync(file, "utf8") !== text;
  if (changed) writeFileSync(file, text);
  terminal.say(changed ? "The typed parameters are written." : "The typed parameters are up to date.");
  return 0;
}

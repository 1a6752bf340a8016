import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { type CountryPack, lawOf } from "@dayaq/country";
import { runOpenFiscaTests, type TestResult, variablesOf } from "@dayaq/country/openfisca";
import { expectation } from "@dayaq/rules";
import { Trouble } from "../platform/index.ts";
import { type Terminal, UsageTrouble } from "./command.ts";

/** Runs test files in OpenFisca's format, and folders of them: `docs/openfisca-tests.md` is the contract. */
export function runTestFiles(pack: CountryPack, places: readonly string[], filter: string, terminal: Terminal): number {
  if (places.length === 0) throw new UsageTrouble("pack test wants YAML files, or folders of them");
  const law = lawOf(pack);
  const files = places.flatMap(filesIn);
  const results = files.flatMap((file) => {
    const isWanted = (name: string, keywords: readonly string[]): boolean =>
      path.parse(file).name.includes(filter) || name.includes(filter) || keywords.includes(filter);
    const ran = runOpenFiscaTests(law, readFileSync(file, "utf8"), isWanted);
    for (const result of ran) report(file, result, terminal);
    return ran;
  });
  const failed = results.filter(({ failures }) => failures.length > 0).length;
  terminal.out(`${results.length - failed} passed, ${failed} failed, of ${results.length} in ${files.length} files`);
  if (results.length === 0) terminal.say("There was no test to run.");
  return failed === 0 && results.length > 0 ? 0 : 1;
}

function report(file: string, { name, line, failures }: TestResult, terminal: Terminal): void {
  if (failures.length === 0) return;
  terminal.out(`${file}:${line}: ${name}`);
  for (const failure of failures) terminal.out(`    line ${failure.line}: ${failure.says}`);
}

function filesIn(place: string): readonly string[] {
  const found = statSync(place, { throwIfNoEntry: false });
  if (!found) throw new Trouble(`There is no file or folder ${place}.`);
  if (!found.isDirectory()) return [place];
  return readdirSync(place, { recursive: true, encoding: "utf8" })
    .filter((it) => /\.ya?ml$/.test(it))
    .toSorted()
    .map((it) => path.join(place, it));
}

/** Every name that a test of this country may use, for a person to read. */
export function variablesInWords(pack: CountryPack): readonly string[] {
  const { inputs, outputs } = variablesOf(lawOf(pack));
  const said = [...inputs].map(([name, it]): string => {
    switch (it.is) {
      case "birth":
      case "death":
        return `${name} · a day`;
      case "sex":
        return `${name} · female or male`;
      case "born_alive":
        return `${name} · true or false`;
      case "fact": {
        const field = it.field === undefined ? undefined : it.kind.fields[it.field];
        return `${name} · ${field ? expectation(field) : "true or false"}`;
      }
      case "relation":
        return `${name} · a person, or a list of them`;
      case "claim":
        return `${name} · a day, or {by: a person, on: a day}`;
    }
  });
  return ["input", ...said.map((it) => `    ${it}`), "output", ...[...outputs.keys()].map((it) => `    ${it}`)];
}

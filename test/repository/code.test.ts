import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { code, PROJECT, tests } from "./tree.ts";

/** Lines of the files that match, as `file:line`. */
function lines(files: readonly string[], wrong: RegExp): string[] {
  return files.flatMap((file) =>
    readFileSync(path.join(PROJECT, file), "utf8")
      .split("\n")
      .flatMap((line, index) => (wrong.test(line) ? [`${file}:${index + 1} ${line.trim()}`] : [])),
  );
}

const everything = () => code("{packages,countries,server,portals,simulators,bench}/**/*.{ts,tsx}");

describe("the tree", () => {
  it("is read at all", () => {
    expect(everything().length).toBeGreaterThan(150);
  });

  it("has no loose ends", () => {
    expect(lines(everything(), /\b(TODO|FIXME|XXX|HACK)\b/)).toEqual([]);
    expect(lines(tests(), /\b(test|it|describe)\.(only|skip|todo)\b/)).toEqual([]);
  });

  it("asks the time in clock.ts alone", () => {
    const elsewhere = everything().filter((file) => !file.endsWith("/clock.ts"));
    expect(lines(elsewhere, /\bnew Date\(\)|\bDate\.now\(\)/)).toEqual([]);
  });

  it("names no country in the core", () => {
    const core = [
      ...code("packages/{kernel,rules,country,contracts}/src/**/*.ts"),
      ...code("server/src/{modules,flow,platform}/**/*.{ts,sql}"),
    ];
    const words = /azerbaijan|terranova|\bmanat\b|qəpik|@dayaq\/country-/i;
    const said = lines(core, words).filter((line) => !/^\S+ (\*|\/\/|\/\*)/.test(line)); // a comment may give an example
    expect(said).toEqual([]);
  });
});

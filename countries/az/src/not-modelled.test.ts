import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { azerbaijan } from "./index.ts";

const folder = new URL("./programmes/", import.meta.url);

/** What the README of each right says is not modelled, by its code. */
function notModelled(): Record<string, string> {
  const rights = readdirSync(folder, { withFileTypes: true }).filter((it) => it.isDirectory());
  const found = rights.flatMap(({ name }) => {
    const readme = readFileSync(new URL(`${name}/README.md`, folder), "utf8");
    const code = /^# .*\((.+)\)$/m.exec(readme)?.[1];
    const says = /Not modelled[^]*?(?=\n\n|\n*$(?![^]))/.exec(readme)?.[0].replaceAll("\n", " ").trim();
    return code === undefined || says === undefined ? [] : [[code, says] as const];
  });
  return Object.fromEntries(found.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

test("what is not modelled stands on the public pages as the READMEs say it (vitest -u writes it)", async () => {
  const entries = Object.entries(notModelled());
  const text = [
    "// Written by not-modelled.test.ts from the READMEs of the rights. Change those and write it again (vitest -u).",
    "/** What is not modelled, by programme; English. */",
    "export const notModelled: Readonly<Record<string, string>> = {",
    ...entries.map(([code, says]) => `  ${JSON.stringify(code)}: ${JSON.stringify(says)},`),
    "};",
    "",
  ].join("\n");
  await expect(text).toMatchFileSnapshot(new URL("./generated/not-modelled.ts", import.meta.url).pathname);
  expect(entries.length).toBeGreaterThan(30);
  expect(azerbaijan.lawBook.notModelled).toEqual(notModelled());
  expect(entries.filter(([code]) => !azerbaijan.programmes.some((it) => it.code === code))).toEqual([]);
});

import { existsSync, globSync, readFileSync } from "node:fs";
import path from "node:path";
import { azerbaijan } from "@dayaq/country-az";
import { terranova } from "@dayaq/country-xx";
import { expect, test } from "vitest";
import { PROCESSES } from "../../server/src/cli/supervisor/processes.ts";
import { type Reality, whatIsReal } from "./what-is-real/page.ts";
import { SYSTEMS } from "./what-is-real/systems.ts";

const ROOT = path.join(import.meta.dirname, "../..");

/** Tests of the programs that are not named after them. */
const TESTS_OF_PROGRAMS: Readonly<Record<string, string>> = {
  web: "server/src/web/web.test.ts",
  worker: "test/proof/crash.test.ts",
  "sms-gateway": "simulators/src/sms-gateway/sms-gateway.test.ts",
};

/** The folder of a programme is the one whose law file names its code. */
const folders = globSync("countries/*/src/programmes/*/", { cwd: ROOT }).map((folder) => folder.replace(/\/$/, ""));
const lawFiles = folders.map((folder) => {
  const name = path.basename(folder);
  return { test: `${folder}/${name}.test.ts`, law: readFileSync(path.join(ROOT, folder, `${name}.ts`), "utf8") };
});

const reality: Reality = {
  packs: [azerbaijan, terranova],
  processes: PROCESSES,
  systems: SYSTEMS,
  invented: new Set([terranova.code]),
  findTest(of) {
    if (!("programme" in of)) return TESTS_OF_PROGRAMS[of.name] ?? `simulators/test/${of.name}.test.ts`;
    const { pack, programme } = of;
    return lawFiles.find(
      ({ test: file, law }) =>
        file.startsWith(`countries/${pack.code}/`) && withoutRivals(law).includes(`"${programme.code}"`),
    )?.test;
  },
};

/** A right may ask whether another is drawn: that is not where the other stands. */
const withoutRivals = (law: string): string => law.replaceAll(/draws\("[^"]+"\)/gu, "");

test("docs/generated/what-is-real.md is up to date (vitest -u writes it)", async () => {
  await expect(whatIsReal(reality)).toMatchFileSnapshot(path.join(ROOT, "docs/generated/what-is-real.md"));
});

test("every test that it names is there, and every right has one", () => {
  const page = whatIsReal(reality);
  const named = [...page.matchAll(/\]\(\.\.\/\.\.\/([^)]+)\)/g)].map(([, file = ""]) => file);
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter((file) => !existsSync(path.join(ROOT, file)))).toEqual([]);
  expect(page).not.toContain("| none |");
});

test("what runs, even in part, names a test; what is not there names none", () => {
  for (const { name, extent, tests = [] } of SYSTEMS) expect(tests.length > 0, name).toBe(extent !== "not-there");
  expect(SYSTEMS).toHaveLength(36);
});

import { existsSync, globSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the repository. */
export const PROJECT = fileURLToPath(new URL("../../", import.meta.url));

const OUTSIDE = ["**/node_modules/**", "**/.dayaq/**", "**/coverage/**"];

const find = (pattern: string): string[] => globSync(pattern, { cwd: PROJECT, exclude: OUTSIDE }).toSorted();

export const markdown = (): string[] => find("**/*.md");

/** The package.json of every workspace, and of the whole. */
export const workspaces = (): string[] =>
  [
    "package.json",
    ...find("{packages,countries}/*/package.json"),
    ...["server", "portals", "simulators", "bench", "bin"].map((name) => `${name}/package.json`),
  ].filter((file) => existsSync(path.join(PROJECT, file)));

/** Source files of a pattern, tests left out. */
export const code = (pattern: string): string[] =>
  find(pattern).filter((file) => !/\.test\.tsx?$|\/tests?\//.test(file));

export const tests = (): string[] =>
  find("{packages,countries,server,portals,simulators,bench,test}/**/*.test.{ts,tsx}").filter(
    (file) => !file.startsWith("test/repository/"),
  );

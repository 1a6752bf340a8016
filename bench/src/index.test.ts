import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { BENCHMARKS } from "./index.ts";

test("the README names every benchmark, and no other", () => {
  const readme = readFileSync(path.join(import.meta.dirname, "../README.md"), "utf8");
  const named = [...readme.matchAll(/^\| `([\w-]+)` /gm)].map(([, name]) => name);
  expect(new Set(named)).toEqual(new Set(BENCHMARKS.map(({ name }) => name)));
});

import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { BENCHMARKS, faultySizes } from "./index.ts";

test("the README names every benchmark, and no other", () => {
  const readme = readFileSync(path.join(import.meta.dirname, "../README.md"), "utf8");
  const named = [...readme.matchAll(/^\| `([\w-]+)` /gm)].map(([, name]) => name);
  expect(new Set(named)).toEqual(new Set(BENCHMARKS.map(({ name }) => name)));
});

test("a size that is none is told before anything is measured", () => {
  expect(faultySizes({ DAYAQ_BENCH_NIGHT: "100000", DAYAQ_BENCH_LINES: "many", DAYAQ_BENCH_PEOPLE: "0" })).toEqual([
    "DAYAQ_BENCH_PEOPLE=0",
    "DAYAQ_BENCH_LINES=many",
  ]);
});

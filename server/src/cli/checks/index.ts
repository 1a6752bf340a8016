import { budget } from "./budget.ts";
import type { Check } from "./check.ts";
import { laws } from "./laws.ts";
import { toolCheck } from "./tool.ts";
import { words } from "./words.ts";

/** Every check of the source, in the order in which they run. A check that needs only code is a test in test/repository/. */
export const CHECKS: readonly Check[] = [
  toolCheck("types", "The compiler's own words say what does not fit.", "tsc", ["-p", "tsconfig.json"]),
  toolCheck("lint", "Each rule is explained at oxc.rs; .oxlintrc.json says which ones hold here.", "oxlint", [
    "--type-aware",
    "--deny-warnings",
  ]),
  toolCheck("format", "Run: node_modules/.bin/oxfmt", "oxfmt", ["--check"]),
  laws,
  toolCheck("unused", "Delete what nothing uses; knip.json names the ways in.", "knip", ["--no-progress"]),
  budget,
  words,
];

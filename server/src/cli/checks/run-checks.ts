import { stopwatch } from "../../platform/index.ts";
import type { Check } from "./check.ts";

/** Lines of one check that are shown; the rest is counted. */
const LINES_SHOWN = 40;

/** Runs the checks one after the other, says each result, and answers with how many hold and how many do not. */
export async function runChecks(
  checks: readonly Check[],
  say: (line: string) => void,
): Promise<{ passed: number; failed: number }> {
  let failed = 0;
  for (const { name, mend, run } of checks) {
    const began = stopwatch();
    const complaints = await run();
    const took = `${((stopwatch() - began) / 1_000).toFixed(1)} s`;
    if (complaints.length === 0) {
      say(`check ${name}: holds (${took})`);
      continue;
    }
    failed++;
    say(`check ${name}: FAILED (${took})`);
    for (const line of complaints.slice(0, LINES_SHOWN)) say(`  ${line}`);
    if (complaints.length > LINES_SHOWN) say(`  … and ${complaints.length - LINES_SHOWN} lines more`);
    say(`  ${mend}`);
  }
  return { passed: checks.length - failed, failed };
}

import type { Law } from "@dayaq/rules";
import { TestFault } from "./fault.ts";
import { runTest, type TestResult } from "./run-test.ts";
import { readTests } from "./test-file.ts";
import { variablesOf } from "./variables.ts";

export { TestFault } from "./fault.ts";
export type { Failure, TestResult } from "./run-test.ts";
export { variablesOf } from "./variables.ts";

/**
 * Runs the tests of a file in OpenFisca's format against a law: `docs/openfisca-tests.md`. `isWanted` chooses among them by name
 * and keywords. A file that cannot be read at all is one failed test.
 */
export function runOpenFiscaTests(
  law: Law,
  text: string,
  isWanted: (name: string, keywords: readonly string[]) => boolean = () => true,
): readonly TestResult[] {
  const variables = variablesOf(law);
  try {
    return readTests(text)
      .filter((it) => isWanted(it.name, "fault" in it ? [] : it.keywords))
      .map((it) => runTest(law, variables, it));
  } catch (error) {
    if (!(error instanceof TestFault)) throw error;
    return [{ name: "(the file)", line: error.line, failures: [{ line: error.line, says: error.message }] }];
  }
}

import { CHECKS } from "../checks/index.ts";
import { runChecks } from "../checks/run-checks.ts";
import { type Command, readOptions } from "../command.ts";
import { runTests } from "../test-run.ts";

/** More paths than anybody types. */
const PATHS_MAX = 100;

export const test: Command = {
  name: "test",
  usage: "test [PATH …]",
  summary: "Run every check and every test; with paths, only the tests of those files",
  async run(argv, terminal) {
    const { positionals } = readOptions(argv, {}, PATHS_MAX);
    const checks = await runChecks(positionals.length === 0 ? CHECKS : [], terminal.out);
    const tests = await runTests(positionals);
    const failed = checks.failed + tests.failed;
    terminal.out(`${checks.passed + tests.passed} passed, ${failed} failed`);
    return failed === 0 ? 0 : 1;
  },
};

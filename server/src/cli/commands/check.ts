import { CHECKS } from "../checks/index.ts";
import { runChecks } from "../checks/run-checks.ts";
import { type Command, readOptions, UsageTrouble } from "../command.ts";

export const check: Command = {
  name: "check",
  usage: "check [NAME …]",
  summary: "Check the source: types, lint, format, laws, unused code, budget, words",
  async run(argv, terminal) {
    const { positionals } = readOptions(argv, {}, CHECKS.length);
    const unknown = positionals.find((name) => !CHECKS.some((each) => each.name === name));
    if (unknown !== undefined)
      throw new UsageTrouble(`there is no check “${unknown}”; they are ${CHECKS.map(({ name }) => name).join(", ")}`);
    const wanted = CHECKS.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
    const { failed } = await runChecks(wanted, terminal.out);
    return failed === 0 ? 0 : 1;
  },
};

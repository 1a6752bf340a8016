import { inTransaction } from "../../platform/index.ts";
import { observe } from "../../observer/index.ts";
import { type Command, readOptions } from "../command.ts";
import { withDatabase } from "../database.ts";

export const verifyCommand: Command = {
  name: "verify",
  usage: "verify",
  summary: "Check over all data that nothing is lost, doubled, unexplained or unbalanced",
  async run(argv, terminal) {
    readOptions(argv, {});
    const observations = await withDatabase((pool) =>
      inTransaction(pool, (tx) => observe(tx), { isolation: "repeatable read", readOnly: true }),
    );
    for (const { name, says, breaches, examples } of observations) {
      const found = breaches === 0 ? "ok" : `${breaches} BROKEN: ${examples.join(", ")}`;
      terminal.out(`${name.padEnd(24)} ${says} ${found}`);
    }
    const broken = observations.filter(({ breaches }) => breaches > 0).length;
    terminal.say(
      broken === 0
        ? `All ${observations.length} checks hold.`
        : `${broken} of ${observations.length} checks do not hold.`,
    );
    return broken === 0 ? 0 : 1;
  },
};

import { inTransaction, verifyAudit } from "../../platform/index.ts";
import { type Command, readOptions, UsageTrouble } from "../command.ts";
import { withDatabase } from "../database.ts";

export const auditCommand: Command = {
  name: "audit",
  usage: "audit verify [--head HASH]",
  summary: "Check the chain of who read whose data: nothing changed, nothing taken out",
  async run(argv, terminal) {
    const { values, positionals } = readOptions(argv, { head: { type: "string" } }, 1);
    if (positionals[0] !== "verify") throw new UsageTrouble("audit wants verify");
    const report = await withDatabase((pool) =>
      inTransaction(pool, verifyAudit, { isolation: "repeatable read", readOnly: true }),
    );
    terminal.out(`batches   ${report.batches}`);
    terminal.out(`reads     ${report.reads}`);
    terminal.out(`unsealed  ${report.unsealed}`);
    terminal.out(`head      ${report.head}`);
    const cutOff = values.head !== undefined && values.head !== report.head;
    const flaw = report.flaw ?? (cutOff ? "The chain does not end with the hash that was published." : undefined);
    terminal.say(flaw ?? "The chain is whole.");
    return flaw === undefined ? 0 : 1;
  },
};

import { decidingRulesOf } from "../../composition/conventions.ts";
import { decidingModules } from "../../composition/deciding.ts";
import { ledgersOf } from "../../composition/ledgers.ts";
import { checkMoney } from "../../modules/payments/index.ts";
import { type Observation, observe, replayAnswers } from "../../observer/index.ts";
import { businessDay, inTransaction, type Tx, verifyAudit } from "../../platform/index.ts";
import { type Command, readOptions } from "../command.ts";
import { countryPack } from "../../countries.ts";
import { withDatabase } from "../database.ts";

/** How many people's answers are run again: about a second of work. */
const SAMPLE = 100;

export const verifyCommand: Command = {
  name: "verify",
  usage: "verify",
  summary: "Check over all data that nothing is lost, doubled, unexplained or unbalanced",
  async run(argv, terminal) {
    readOptions(argv, {});
    const observations = await withDatabase((pool) =>
      inTransaction(pool, verify, { isolation: "repeatable read", readOnly: true }),
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

/** Everything in one snapshot: the world observer, money from decision to bank, answers given again, the audit chain. */
async function verify(tx: Tx): Promise<Observation[]> {
  const observations = await observe(tx);
  const { differences } = await checkMoney(tx, await businessDay(tx));
  observations.push({
    name: "money-agrees",
    says: "Decisions = dues = orders = bank statements, and the ledger says the same of each.",
    breaches: differences.length,
    examples: differences
      .slice(0, 5)
      .map(({ check, what, expected, found }) => `${check} ${what}: ${expected} but ${found}`),
  });
  const { rows } = await tx.query<{ country: string }>("select country from determinations.law limit 1");
  if (rows[0]) {
    const pack = await countryPack(rows[0].country);
    const { determinations } = decidingModules(decidingRulesOf(pack), ledgersOf(pack));
    observations.push(await replayAnswers(tx, determinations, SAMPLE));
  }
  const { flaw } = await verifyAudit(tx);
  observations.push({
    name: "audit-unbroken",
    says: "The chain of sealed reads is whole.",
    breaches: flaw === undefined ? 0 : 1,
    examples: flaw === undefined ? [] : [flaw],
  });
  return observations;
}

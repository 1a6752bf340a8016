import type { Dayaq } from "../../app.ts";
import { SMS_QUEUE } from "../../modules/notices/index.ts";
import { BANK_QUEUE } from "../../modules/payments/index.ts";
import { inTransaction } from "../../platform/index.ts";
import { columns } from "../columns.ts";
import { type Command, readOptions, type Terminal, UsageTrouble } from "../command.ts";
import { withDayaq } from "../with-dayaq.ts";

/** What left the house in vain: kept until an operator has mended what was in the way. */
export const outboxCommand: Command = {
  name: "outbox",
  usage: "outbox list\noutbox retry",
  summary: "List what a bank or the SMS gateway did not take after all tries, or let it be tried anew",
  async run(argv, terminal) {
    const [verb] = readOptions(argv, {}, 1).positionals;
    if (verb === "list") return withDayaq((dayaq) => list(dayaq, terminal));
    if (verb === "retry") return withDayaq((dayaq) => retry(dayaq, terminal));
    throw new UsageTrouble("outbox wants list or retry");
  },
};

/** Of SMS only their number: they are about people. */
async function list({ pool, outbox }: Dayaq, terminal: Terminal): Promise<number> {
  const { bank, sms } = await inTransaction(pool, async (tx) => ({
    bank: await outbox.deadLetters(tx, BANK_QUEUE),
    sms: await outbox.deadLetters(tx, SMS_QUEUE),
  }));
  const rows = bank.map(({ item: { kind, key, bank: code } }) => [kind, code, key]);
  for (const line of columns([["what", "bank", "key"], ...rows])) terminal.out(line);
  terminal.out(`sms  ${sms.length}`);
  return 0;
}

async function retry({ pool, outbox }: Dayaq, terminal: Terminal): Promise<number> {
  const count = await inTransaction(
    pool,
    async (tx) => (await outbox.tryAgain(tx, BANK_QUEUE)) + (await outbox.tryAgain(tx, SMS_QUEUE)),
  );
  terminal.out(
    `${count} wait for the worker again; a bank that has one of them already refuses the second as a duplicate`,
  );
  return 0;
}

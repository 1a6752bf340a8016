import { decimal, findDay, type LocalDate, minor } from "@dayaq/kernel";
import type { Dayaq } from "../../app.ts";
import { businessDay, inTransaction } from "../../platform/index.ts";
import { type Command, readOptions, type Terminal, UsageTrouble } from "../command.ts";
import { columns } from "../columns.ts";
import { withDayaq } from "../with-dayaq.ts";

export const ledgerCommand: Command = {
  name: "ledger",
  usage: ["ledger trial-balance [--on YYYY-MM-DD]", "ledger check [--on YYYY-MM-DD]"].join("\n"),
  summary: "Print the accounts by fund and programme, or check decisions = dues = orders = bank",
  run(argv, terminal) {
    const [verb, ...rest] = argv;
    const { values } = readOptions(rest, { on: { type: "string" } });
    const on = values.on === undefined ? undefined : findDay(values.on);
    if (values.on !== undefined && on === undefined)
      throw new UsageTrouble(`“${values.on}” is not a day written YYYY-MM-DD`);
    if (verb === "trial-balance") return withDayaq((dayaq) => trialBalance(dayaq, on, terminal));
    if (verb === "check") return withDayaq((dayaq) => check(dayaq, on, terminal));
    throw new UsageTrouble("ledger wants trial-balance or check");
  },
};

async function trialBalance(
  { pool, payments, pack }: Dayaq,
  on: LocalDate | undefined,
  terminal: Terminal,
): Promise<number> {
  const rows = await inTransaction(pool, async (tx) => payments.trialBalance(tx, on ?? (await businessDay(tx))), {
    readOnly: true,
  });
  const money = (sum: number): string => decimal(minor(sum), pack.currency);
  const total = (of: "debit" | "credit" | "balance"): number => rows.reduce((all, row) => all + row[of], 0);
  const lines = columns([
    ["account", "fund", "programme", "debit", "credit", "balance"],
    ...rows.map((it) => [
      it.account,
      it.fund,
      it.programme || "(none)",
      money(it.debit),
      money(it.credit),
      money(it.balance),
    ]),
    ["total", "", "", money(total("debit")), money(total("credit")), money(total("balance"))],
  ]);
  for (const line of lines) terminal.out(line);
  const broken = rows.filter(({ balance, running }) => balance !== running);
  for (const { account, fund, programme } of broken)
    terminal.say(`The running balance of ${account}/${fund}/${programme} is not its postings.`);
  return total("balance") === 0 && broken.length === 0 ? 0 : 1;
}

async function check({ pool, payments, pack }: Dayaq, on: LocalDate | undefined, terminal: Terminal): Promise<number> {
  const found = await inTransaction(pool, async (tx) => payments.check(tx, on ?? (await businessDay(tx))), {
    isolation: "repeatable read",
    readOnly: true,
  });
  const money = (sum: number): string => decimal(minor(sum), pack.currency);
  for (const it of found.differences) {
    terminal.out(`${it.check}  ${it.what}: expected ${money(it.expected)}, found ${money(it.found)}`);
  }
  terminal.say(
    found.differences.length === 0
      ? `Decisions, dues, orders, bank statements and ledger agree (${found.matters} rights).`
      : `${found.differences.length} sums do not agree.`,
  );
  return found.differences.length === 0 ? 0 : 1;
}

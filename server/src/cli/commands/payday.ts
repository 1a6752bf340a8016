import { decimal, findDay, isoDay, type LocalDate } from "@dayaq/kernel";
import type { Dayaq } from "../../app.ts";
import type { BatchView } from "../../modules/payments/index.ts";
import { businessDay, inTransaction } from "../../platform/index.ts";
import { type Command, readOptions, type Terminal, UsageTrouble } from "../command.ts";
import { columns } from "../columns.ts";
import { refuseForTwo } from "../operator.ts";
import { withDayaq } from "../with-dayaq.ts";

export const paydayCommand: Command = {
  name: "payday",
  usage: "payday [--on YYYY-MM-DD] [--release-by NAME --and-by NAME]",
  summary: "Make the payment orders and batches of a day, and let two people release them",
  run(argv, terminal) {
    const { values } = readOptions(argv, {
      on: { type: "string" },
      "release-by": { type: "string" },
      "and-by": { type: "string" },
    });
    const on = values.on === undefined ? undefined : findDay(values.on);
    if (values.on !== undefined && on === undefined)
      throw new UsageTrouble(`“${values.on}” is not a day written YYYY-MM-DD`);
    const people = [values["release-by"], values["and-by"]].filter((name) => name !== undefined);
    if (people.length > 0) refuseForTwo("release payments");
    if (people.length === 1) throw new UsageTrouble("two people release a batch: give --release-by and --and-by");
    return withDayaq((dayaq) => payday(dayaq, on, people, terminal));
  },
};

async function payday(
  dayaq: Dayaq,
  asked: LocalDate | undefined,
  people: readonly string[],
  terminal: Terminal,
): Promise<number> {
  const { pool, payments, pack } = dayaq;
  const today = await inTransaction(pool, businessDay, { readOnly: true });
  const on = asked ?? today;
  if (on < today)
    throw new UsageTrouble(
      `${isoDay(on)} is over: the business day is ${isoDay(today)}, and banks pay on no day before it`,
    );
  const run = await payments.runPayday(pool, on);
  if (!run.ok) {
    terminal.say(`Banks do not work on ${isoDay(on)}; the next working day is ${run.detail["next"]}.`);
    return 1;
  }
  terminal.say(`${run.value.dues} sums went into orders, ${run.value.waiting} wait for an account or an officer.`);
  const refused = people.length === 2 ? await release(dayaq, run.value.batches, people, today, terminal) : 0;
  const batches = await inTransaction(pool, (tx) => payments.listBatches(tx, { payOn: on }), { readOnly: true });
  const rows = batches.map((it) => [
    String(it.id),
    it.bank,
    it.status,
    String(it.orders),
    decimal(it.total, pack.currency),
    it.signedBy.join(", "),
  ]);
  for (const line of columns([
    ["batch", "bank", "status", "orders", `sum ${pack.currency.code}`, "signed by"],
    ...rows,
  ]))
    terminal.out(line);
  return refused === 0 ? 0 : 1;
}

/** Both people sign each draft; answers with how many batches were refused to them. */
async function release(
  { pool, payments }: Dayaq,
  batches: readonly BatchView[],
  people: readonly string[],
  today: LocalDate,
  terminal: Terminal,
): Promise<number> {
  let refused = 0;
  for (const { id, orders } of batches.filter(({ status }) => status === "drafted")) {
    if (orders === 0) continue;
    for (const by of people) {
      const signed = await inTransaction(pool, (tx) => payments.sign(tx, id, by, { today }));
      if (signed.ok) continue;
      terminal.say(`Batch ${id} was not signed by ${by}: ${signed.code}.`);
      refused++;
      break;
    }
  }
  return refused;
}

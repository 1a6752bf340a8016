import { day } from "@dayaq/kernel";
import { drainInbox } from "@dayaq/server/flow";
import { inTransaction } from "@dayaq/server/platform";
import type { Dayaq } from "@dayaq/server/app";
import { accept, type BenchDatabase, inCountry, openBenchDatabase } from "./country/index.ts";
import { stopwatch } from "./country/clock.ts";
import { births, couples } from "./life/births.ts";
import { loudness } from "./machine.ts";
import { type Benchmark, type Figure, figure } from "./measure.ts";

const PAYEES = 3000;
/** 20 July 2025 is a Sunday. */
const PAYDAY = "2025-07-21";

/** Orders from dues, and the file of the bank, for so many people who are paid. */
export const payday: Benchmark = {
  name: "payday",
  summary: `Orders, batches and signed bank file for ${PAYEES} payees`,
  async run(progress) {
    const database = await openBenchDatabase();
    try {
      return await inCountry(database, "2025-07-02", ({ dayaq }) => paid(database, dayaq, progress));
    } finally {
      await database.close();
    }
  },
};

async function paid(
  { pool, owner }: BenchDatabase,
  dayaq: Dayaq,
  progress: (says: string) => void,
): Promise<readonly Figure[]> {
  await accept(pool, couples(PAYEES));
  await accept(pool, births(PAYEES, "2025-07-02"));
  await drainInbox(pool, dayaq.flow);
  await owner.query("vacuum analyze");
  progress("the dues are there");
  const { payments } = dayaq;
  const on = day(PAYDAY);
  const began = stopwatch();
  const run = await payments.runPayday(pool, on);
  const ordered = stopwatch();
  if (!run.ok) throw new Error(run.code);
  for (const { id } of run.value.batches)
    for (const by of ["first", "second"]) {
      const signed = await inTransaction(pool, (tx) => payments.sign(tx, id, by, { today: on })); // two people, one after the other
      if (!signed.ok) throw new Error(signed.code);
    }
  const released = stopwatch();
  const orders = run.value.batches.reduce((all, batch) => all + batch.orders, 0);
  const note = `${orders} orders in ${run.value.batches.length} batches; one run on a database of its own; ${loudness()}`;
  return [
    figure("payday.orders", "orders/s", [(orders / (ordered - began)) * 1000], { note }),
    figure("payday.release-and-file", "orders/s", [(orders / (released - ordered)) * 1000], {
      limit: 8333,
      note: "peers.md: 1 M lines in under 2 minutes",
    }),
  ];
}

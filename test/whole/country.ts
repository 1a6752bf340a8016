import { azerbaijan } from "@dayaq/country-az";
import { readEvent } from "@dayaq/contracts";
import type { CountryPack, StatedRecord } from "@dayaq/country";
import { day } from "@dayaq/kernel";
import type { TestDatabase } from "@dayaq/testing";
import { adoptLawOf, type Dayaq, openDayaq } from "../../server/src/app.ts";
import { drainInbox, runDay } from "../../server/src/flow/index.ts";
import { storeMessages } from "../../server/src/modules/agencies/index.ts";
import { observe } from "../../server/src/observer/index.ts";
import {
  businessDay,
  claimCountry,
  inTransaction,
  moveBusinessDay,
  nextKnown,
} from "../../server/src/platform/index.ts";

/** The whole server without its web: a country in a test, told things by agencies and moved through days. */
export class WholeCountry {
  readonly dayaq: Dayaq;
  #messages = 0;

  private constructor(dayaq: Dayaq) {
    this.dayaq = dayaq;
  }

  static async open({ pool }: TestDatabase, pack: CountryPack = azerbaijan): Promise<WholeCountry> {
    const dayaq = await openDayaq({ pack, pool });
    await inTransaction(pool, (tx) => claimCountry(tx, pack.code));
    const learned = await inTransaction(pool, async (tx) => ({
      known: await nextKnown(tx),
      today: await businessDay(tx),
    }));
    await adoptLawOf(dayaq, learned);
    return new WholeCountry(dayaq);
  }

  /** Agencies state these records, one message each, and everything that waits is applied. */
  async hear(records: readonly StatedRecord[]): Promise<{ applied: number; parked: number }> {
    const { pool, flow } = this.dayaq;
    await inTransaction(pool, (tx) =>
      storeMessages(
        tx,
        records.map(({ agency, ...event }) => ({
          sender: agency,
          messageId: `test-${++this.#messages}`,
          protocol: "dci" as const,
          signedBy: null,
          body: null,
          items: [{ reference: "1", event: readEvent(event) }],
        })),
      ),
    );
    return drainInbox(pool, flow);
  }

  /** The business day moves there, and its work is done. */
  async wakeOn(iso: string): Promise<void> {
    await inTransaction(this.dayaq.pool, (tx) => moveBusinessDay(tx, day(iso)));
    await runDay(this.dayaq.pool, this.dayaq.daily);
  }

  /** The files of a payday are made, and each is released by two; answers with how many. */
  async pay(iso: string): Promise<number> {
    const { pool, payments } = this.dayaq;
    const on = day(iso);
    const run = await payments.runPayday(pool, on);
    const drafts = run.ok ? run.value.batches.filter(({ status, orders }) => status === "drafted" && orders > 0) : [];
    for (const { id } of drafts) {
      for (const by of ["account/1", "account/2"]) {
        const signed = await inTransaction(pool, (tx) => payments.sign(tx, id, by, { today: on })); // two people, one after the other
        if (!signed.ok) throw new Error(signed.code);
      }
    }
    return drafts.length;
  }

  /** Whatever of the world is impossible, by the name of the invariant. */
  async impossible(): Promise<Record<string, readonly string[]>> {
    const seen = await inTransaction(this.dayaq.pool, (tx) => observe(tx), { readOnly: true });
    return Object.fromEntries(seen.filter((it) => it.breaches > 0).map((it) => [it.name, it.examples]));
  }

  async rows<Row>(sql: string, values: unknown[] = []): Promise<Row[]> {
    return inTransaction(this.dayaq.pool, async (tx) => (await tx.query<Row>(sql, values)).rows, { readOnly: true });
  }
}

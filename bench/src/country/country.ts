import { azerbaijan } from "@dayaq/country-az";
import { day, type LocalDate } from "@dayaq/kernel";
import { adoptLawOf, type Dayaq, openDayaq } from "@dayaq/server/app";
import {
  businessDay,
  claimCountry,
  inTransaction,
  nextKnown,
  type Pool,
  startBusinessDay,
} from "@dayaq/server/platform";
import type { BenchDatabase } from "./server.ts";
import { type Senders, trustedSenders } from "./senders.ts";

/** A whole country on a database of its own: its law in use, its agencies trusted. */
export interface ReadyCountry {
  readonly dayaq: Dayaq;
  readonly senders: Senders;
  readonly today: LocalDate;
}

/** Prepares a migrated, empty database for business from that day on. */
export async function readyCountry(pool: Pool, owner: Pool, today: string): Promise<ReadyCountry> {
  const senders = await inTransaction(owner, async (tx) => {
    await claimCountry(tx, azerbaijan.code);
    await startBusinessDay(tx, day(today));
    return trustedSenders(tx, azerbaijan);
  });
  const dayaq = await openDayaq({ pack: azerbaijan, pool });
  try {
    const learned = await inTransaction(pool, async (tx) => ({
      known: await nextKnown(tx),
      today: await businessDay(tx),
    }));
    await adoptLawOf(dayaq, learned);
    return { dayaq, senders, today: learned.today };
  } catch (error) {
    await dayaq.close();
    throw error;
  }
}

/** Works in such a country and closes it, also when the work fails: its outbox looks after itself and would keep the process alive. */
export async function inCountry<Value>(
  { pool, owner }: Pick<BenchDatabase, "pool" | "owner">,
  today: string,
  work: (country: ReadyCountry) => Promise<Value>,
): Promise<Value> {
  const country = await readyCountry(pool, owner, today);
  try {
    return await work(country);
  } finally {
    await country.dayaq.close();
  }
}

import type { KeyObject } from "node:crypto";
import { type PublicJwk, readKeySet } from "@dayaq/contracts";
import { inTransaction, type Pool, stopwatch } from "../../../platform/index.ts";

/** Milliseconds for which keys are read from memory: a revoked key works no longer than this. */
const FRESH = 2000;

/** The trusted keys, in memory: a message is checked without a query. */
export class KeyRing {
  readonly #pool: Pool;
  #keys: ReadonlyMap<string, KeyObject> = new Map();
  #readAt = -Infinity;
  #reading: Promise<void> | undefined;

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  find(agency: string, keyId: string): KeyObject | undefined {
    return this.#keys.get(`${agency} ${keyId}`);
  }

  /** Reads the keys again where that was long ago; requests that come meanwhile wait for the same read. */
  async refresh(): Promise<void> {
    if (stopwatch() - this.#readAt < FRESH) return;
    this.#reading ??= this.#read().finally(() => (this.#reading = undefined));
    await this.#reading;
  }

  async #read(): Promise<void> {
    const rows = await inTransaction(
      this.#pool,
      async (tx) => {
        const read = await tx.query<{ agency: string; jwk: PublicJwk }>(
          "select agency, jwk from agencies.key where revoked_at is null",
        );
        return read.rows;
      },
      { readOnly: true },
    );
    const keys = rows.flatMap(({ agency, jwk }) =>
      [...readKeySet(JSON.stringify({ keys: [jwk] }))].map(([kid, key]) => [`${agency} ${kid}`, key] as const),
    );
    this.#keys = new Map(keys);
    this.#readAt = stopwatch();
  }
}

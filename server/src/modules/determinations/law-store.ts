import { invariant } from "@dayaq/kernel";
import { hashOf, type Law } from "@dayaq/rules";
import { sqlDay, type Tx } from "../../platform/database.ts";
import { nextKnown } from "../../platform/known.ts";
import type { Learned } from "./ports.ts";

/** A law with the name under which it is stored. */
export interface StoredLaw {
  readonly hash: string;
  readonly law: Law;
}

/** The laws that this process has read, by hash: they never change, so reading each once is enough. */
export class LawStore {
  readonly #read = new Map<string, Law>();

  /** Two processes that start at once adopt one after the other, and the second finds nothing new. */
  async lock(tx: Tx): Promise<void> {
    await tx.query("select pg_advisory_xact_lock(hashtext('determinations.adoption'))");
  }

  /**
   * Keeps the laws in force as they are until the end of the transaction: whoever wants to switch one on or take it back waits, and
   * whoever comes after that decides by the new state. Taken before any row or person is held, so that nobody waits in a circle.
   */
  async share(tx: Tx): Promise<void> {
    await tx.query("select pg_advisory_xact_lock_shared(hashtext('determinations.adoption'))");
  }

  /** The law in use. One small query: another process may have adopted another. */
  async current(tx: Tx): Promise<StoredLaw> {
    const found = await this.findCurrent(tx);
    invariant(found !== undefined, "a law is adopted before anything is determined: starting the server does that");
    return found;
  }

  async findCurrent(tx: Tx): Promise<StoredLaw | undefined> {
    const { rows } = await tx.query<{ hash: string }>(
      "select hash from determinations.adoption order by known_from desc limit 1",
    );
    return rows[0] && { hash: rows[0].hash, law: await this.get(tx, rows[0].hash) };
  }

  async get(tx: Tx, hash: string): Promise<Law> {
    const known = this.#read.get(hash);
    if (known) return known;
    const { rows } = await tx.query<{ body: Law }>("select body from determinations.law where hash = $1", [hash]);
    const law = rows[0]?.body;
    invariant(law !== undefined, "a hash that a determination names is a law that is stored");
    this.#read.set(hash, law);
    return law;
  }

  async wasInUse(tx: Tx, hash: string): Promise<boolean> {
    const { rowCount } = await tx.query("select from determinations.adoption where hash = $1 limit 1", [hash]);
    return rowCount > 0;
  }

  /** Stores a law under its hash; nobody is under it for that. */
  async store(tx: Tx, law: Law): Promise<string> {
    const hash = hashOf(law);
    await tx.query("insert into determinations.law (hash, country, body) values ($1, $2, $3) on conflict do nothing", [
      hash,
      law.country,
      JSON.stringify(law),
    ]);
    return hash;
  }

  /**
   * Stores a law under its hash, and puts it in use. Its number is taken here, under the lock: whoever decided while this waited has
   * an earlier one, and so has whoever adopted meanwhile.
   */
  async adopt(tx: Tx, law: Law, { today }: Pick<Learned, "today">): Promise<StoredLaw> {
    const hash = await this.store(tx, law);
    await tx.query("insert into determinations.adoption (known_from, hash, known_on) values ($1, $2, $3)", [
      await nextKnown(tx),
      hash,
      sqlDay(today),
    ]);
    return { hash, law: await this.get(tx, hash) };
  }
}

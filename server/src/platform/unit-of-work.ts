import { invariant } from "@dayaq/kernel";
import { type Pool, Session, sqlState, type Tx } from "./database.ts";

/** Serialization failure and deadlock: PostgreSQL asks the client to try again. */
const TRY_AGAIN = new Set(["40001", "40P01"]);
const ATTEMPTS_MAX = 4;

export interface UnitOptions {
  /** `repeatable read` gives one snapshot for several reads; the default sees what others commit meanwhile. */
  readonly isolation?: "read committed" | "repeatable read" | "serializable";
  /** The database refuses to write: for pages and reports. */
  readonly readOnly?: boolean;
}

/**
 * Does all of the work or none of it. It may be run again after a deadlock, so it has no effect outside the database:
 * what the outside world must see is enqueued in the outbox with the same `tx`.
 */
export async function inTransaction<Value>(
  pool: Pool,
  work: (tx: Tx) => Promise<Value>,
  options: UnitOptions = {},
): Promise<Value> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await once(pool, work, options);
    } catch (error) {
      if (attempt >= ATTEMPTS_MAX || !TRY_AGAIN.has(sqlState(error) ?? "")) throw error;
    }
  }
}

async function once<Value>(pool: Pool, work: (tx: Tx) => Promise<Value>, options: UnitOptions): Promise<Value> {
  const client = await pool.connect();
  let broken: Error | undefined;
  // A connection that dies under us says so twice: to the statement at hand, and as an event. Unheard, the event ends the process.
  const lost = (trouble: Error) => (broken = trouble);
  client.on("error", lost);
  try {
    await client.query(
      `begin isolation level ${options.isolation ?? "read committed"}${options.readOnly ? " read only" : ""}`,
    );
    const value = await work(new Session(client));
    const end = await client.query("commit");
    // PostgreSQL answers COMMIT of a failed transaction with ROLLBACK and no error.
    invariant(end.command === "COMMIT", "a statement of this transaction failed and its error was swallowed");
    return value;
  } catch (error) {
    await client.query("rollback").catch((trouble: Error) => (broken = trouble)); // a dead connection leaves the pool
    throw error;
  } finally {
    if (broken === undefined) client.off("error", lost); // a dead one may still say so later
    client.release(broken);
  }
}

/** Keeps what was done before, and undoes only `work` when it throws. Used to find the poison row of a batch. */
export async function inSavepoint<Value>(tx: Tx, work: () => Promise<Value>): Promise<Value> {
  await tx.query("savepoint part");
  try {
    const value = await work();
    await tx.query("release savepoint part");
    return value;
  } catch (error) {
    await tx.query("rollback to savepoint part");
    throw error;
  }
}

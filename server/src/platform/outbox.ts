import { PgBoss } from "pg-boss";
import { APP_ROLE, type Pool, Session, type Tx } from "./database.ts";
import { inSavepoint, inTransaction } from "./unit-of-work.ts";

/** One kind of effect on the outside world: `bank-file.send`, `sms.send`. The type of its items is the queue's own. */
export interface OutboxQueue<Item extends object> {
  readonly name: string;
  /** How often one item is tried before it goes to the dead letters. */
  readonly triesMax: number;
  /** Seconds before the second try; doubled at each further one. */
  readonly retrySeconds: number;
  /** Never set: it only carries the type of the items. */
  readonly item?: Item | undefined;
}

export interface Outbox {
  /** Leaves with the transaction: nothing is sent when it rolls back. */
  enqueue<Item extends object>(tx: Tx, queue: OutboxQueue<Item>, items: readonly OutboxItem<Item>[]): Promise<void>;
  /**
   * Takes up to `sizeMax` items and does `work` with them; taking, work and completion are one transaction, so effects
   * inside the database happen exactly once, and outside at least once. When a batch fails its items are tried one by
   * one, so that only the bad one is held back. Answers how many were done; 0 = nothing waits.
   */
  takeBatch<Item extends object>(queue: OutboxQueue<Item>, sizeMax: number, work: BatchWork<Item>): Promise<number>;
  /** Items that used up their tries. */
  deadLetters<Item extends object>(tx: Tx, queue: OutboxQueue<Item>): Promise<readonly { id: string; item: Item }[]>;
  /** Lets the items that used up their tries be tried anew, since what was in their way is mended; answers how many. */
  tryAgain<Item extends object>(tx: Tx, queue: OutboxQueue<Item>): Promise<number>;
  close(): Promise<void>;
}

export interface OutboxItem<Item> {
  readonly item: Item;
}

export type BatchWork<Item> = (tx: Tx, items: readonly Item[]) => Promise<void>;

const SCHEMA = "pgboss";
const deadLettersOf = (name: string): string => `${name}.dead`;

/** Creates or upgrades pg-boss's own tables. Part of `migrate`, in the session that holds its lock; the session is the owner's. */
export async function migrateOutbox(owner: Tx): Promise<void> {
  const boss = new PgBoss({
    db: txAsDb(owner),
    schema: SCHEMA,
    supervise: false,
    schedule: false,
    persistWarnings: false,
  });
  await boss.start();
  await boss.stop({ graceful: false });
  await owner.query(`
    grant usage on schema ${SCHEMA} to ${APP_ROLE};
    grant select, insert, update, delete on all tables in schema ${SCHEMA} to ${APP_ROLE};
    grant usage, select on all sequences in schema ${SCHEMA} to ${APP_ROLE};
    grant execute on all functions in schema ${SCHEMA} to ${APP_ROLE}`);
}

/** `supervise` in one process of each kind (worker) lets pg-boss expire, retry and clear items there. */
export async function openOutbox(
  pool: Pool,
  queues: readonly OutboxQueue<object>[],
  { supervise = false }: { readonly supervise?: boolean } = {},
): Promise<Outbox> {
  const boss = new PgBoss({
    db: poolAsDb(pool),
    schema: SCHEMA,
    migrate: false,
    createSchema: false,
    schedule: false,
    supervise,
    reindex: false, // needs the owner of the tables; PostgreSQL's own autovacuum keeps these small tables in shape
  });
  boss.on("error", () => undefined); // trouble with the database shows at the next use; pg-boss would end the process
  await boss.start();
  for (const { name, triesMax, retrySeconds } of queues) {
    // A handful at start: pg-boss makes one queue a call.
    await boss.createQueue(deadLettersOf(name));
    const options = {
      retryLimit: triesMax - 1,
      retryDelay: retrySeconds,
      retryBackoff: true,
      deadLetter: deadLettersOf(name),
    };
    await boss.createQueue(name, options);
    await boss.updateQueue(name, options);
  }
  return {
    enqueue: async (tx, queue, items) => {
      if (items.length === 0) return;
      const jobs = items.map(({ item }) => ({ data: item }));
      await boss.insert(queue.name, jobs, { db: txAsDb(tx) });
    },
    takeBatch: (queue, sizeMax, work) => takeBatch(boss, pool, queue, sizeMax, work),
    deadLetters: async (tx, queue) => {
      const { rows } = await tx.query<{ id: string; item: never }>(
        `select id, data as item from ${SCHEMA}.job where name = $1 and state < 'completed' order by created_on, id`,
        [deadLettersOf(queue.name)],
      );
      return rows;
    },
    tryAgain: async (tx, queue) => {
      const { rows } = await tx.query<{ item: object }>(
        `delete from ${SCHEMA}.job where name = $1 and state < 'completed' returning data as item`,
        [deadLettersOf(queue.name)],
      );
      const jobs = rows.map(({ item }) => ({ data: item }));
      if (jobs.length > 0) await boss.insert(queue.name, jobs, { db: txAsDb(tx) });
      return jobs.length;
    },
    close: () => boss.stop({ graceful: true, timeout: 10_000 }),
  };
}

/** A batch that fails is tried again one by one: the bad item is held back alone, and the others go out. */
async function takeBatch<Item extends object>(
  boss: PgBoss,
  pool: Pool,
  { name }: OutboxQueue<Item>,
  sizeMax: number,
  work: BatchWork<Item>,
): Promise<number> {
  try {
    return await inTransaction(pool, async (tx) => {
      const db = txAsDb(tx);
      const jobs = await boss.fetch<Item>(name, { batchSize: sizeMax, db });
      if (jobs.length === 0) return 0;
      await work(
        tx,
        jobs.map(({ data }) => data),
      );
      await boss.complete(
        name,
        jobs.map(({ id }) => id),
        null,
        { db },
      );
      return jobs.length;
    });
  } catch {
    // Whose item it was shows one by one, and there its trouble is kept with it.
    let taken = 0;
    for (let turn = 0; turn < sizeMax; turn++) taken += await takeOne(boss, pool, name, work);
    return taken;
  }
}

function takeOne<Item extends object>(boss: PgBoss, pool: Pool, name: string, work: BatchWork<Item>): Promise<number> {
  return inTransaction(pool, async (tx) => {
    const db = txAsDb(tx);
    const [job] = await boss.fetch<Item>(name, { batchSize: 1, db });
    if (!job) return 0;
    try {
      await inSavepoint(tx, () => work(tx, [job.data]));
    } catch (trouble) {
      // The name only: a message may carry a person's data.
      await boss.fail(name, job.id, { trouble: trouble instanceof Error ? trouble.name : "unknown" }, { db });
      return 0;
    }
    await boss.complete(name, job.id, null, { db });
    return 1;
  });
}

const txAsDb = (tx: Tx) => ({ executeSql: (text: string, values: unknown[] = []) => tx.query(text, values) });

function poolAsDb(pool: Pool) {
  return {
    executeSql: async (text: string, values: unknown[] = []) => {
      const client = await pool.connect();
      try {
        return await new Session(client).query(text, values);
      } finally {
        client.release();
      }
    },
  };
}

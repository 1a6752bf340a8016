import { migrate, openPool, type Pool, startTemporaryPostgres } from "@dayaq/server/platform";

/** An embedded PostgreSQL for one benchmark, gone after it. */
export interface BenchDatabase {
  readonly url: string;
  /** As the running system: the role `dayaq_app`. */
  readonly pool: Pool;
  /** The owner of the tables, for loading and for reading what the server counts. */
  readonly owner: Pool;
  close(): Promise<void>;
}

/** A small production machine: every commit reaches the disk. Where we differ from `npm start` it is memory and WAL, which one machine for a country has. */
const SETTINGS = { shared_buffers: "512MB", max_wal_size: "4GB", max_connections: "60", checkpoint_timeout: "15min" };

export async function openBenchDatabase(): Promise<BenchDatabase> {
  const server = await startTemporaryPostgres("bench", SETTINGS);
  const owner = openPool(server.url, { as: "owner", name: "bench owner", max: 2 });
  try {
    await migrate(owner);
  } catch (error) {
    await owner.end();
    await server.stop();
    throw error;
  }
  const pool = openPool(server.url, { name: "bench" });
  const close = async (): Promise<void> => {
    await Promise.all([pool.end(), owner.end()]);
    await server.stop();
  };
  return { url: server.url, pool, owner, close };
}

import pg from "pg";
import { sqlState } from "./database.ts";
import { Trouble } from "./trouble.ts";

/** Tells in one sentence why a server cannot be used; the sentence never holds the password. */
export async function checkReachable(url: string): Promise<void> {
  const where = describe(url);
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 5_000,
    application_name: "dayaq check",
  });
  try {
    await client.connect();
    const { rows } = await client.query<{ version: number }>(
      "select current_setting('server_version_num')::int as version",
    );
    const version = rows[0]?.version ?? 0;
    if (version < 150_000)
      throw new Trouble(
        `The PostgreSQL at ${where} is version ${Math.floor(version / 10_000)}, and Dayaq needs 15 or newer.`,
      );
  } catch (error) {
    throw error instanceof Trouble ? error : new Trouble(reason(error, where), { cause: error });
  } finally {
    await client.end().catch(() => undefined); // it may never have been connected
  }
}

function describe(url: string): string {
  try {
    const { protocol, hostname, port, pathname } = new URL(url);
    if (!protocol.startsWith("postgres")) throw new Error("another protocol");
    return `${hostname}:${port || "5432"}${pathname}`;
  } catch {
    throw new Trouble(
      "DATABASE_URL is not the address of a PostgreSQL: write it like postgresql://name:password@host:5432/database.",
    );
  }
}

/** SQLSTATE or Node's code of the failure, in words that say what to mend. */
function reason(error: unknown, where: string): string {
  switch (sqlState(error)) {
    case "ECONNREFUSED":
      return `No PostgreSQL answers at ${where}: start it, or mend DATABASE_URL.`;
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return `The host of DATABASE_URL (${where}) is not known: mend its name.`;
    case "28P01":
    case "28000":
      return `The PostgreSQL at ${where} refuses the account or the password of DATABASE_URL.`;
    case "3D000":
      return `The PostgreSQL at ${where} has no such database: create it, or mend DATABASE_URL.`;
    default:
      return `The PostgreSQL at ${where} cannot be used: ${error instanceof Error ? error.message : String(error)}.`;
  }
}

import { BEGINNING, isoDay, type LocalDate, OPEN } from "@dayaq/kernel";
import pg from "pg";
import { parsers } from "./parsers.ts";
import { sent } from "./sent-arrays.ts";

export interface Rows<Row> {
  readonly rows: Row[];
  /** Rows read or written; 0 for statements that have no count. */
  readonly rowCount: number;
}

/**
 * A PostgreSQL session inside a transaction: what every face of a module takes.
 * Columns arrive as `parsers.ts` has them; days are sent with `sqlDay`.
 */
export interface Tx {
  query<Row = Record<string, unknown>>(text: string, values?: readonly unknown[]): Promise<Rows<Row>>;
}

export type Pool = pg.Pool;

/** The role of the running system. What it may do is what the migrations grant: insert-only tables are so for it. */
export const APP_ROLE = "dayaq_app";

export interface PoolOptions {
  /** `app` (default) takes the role `dayaq_app`; `owner` keeps the account of the URL: migrations and maintenance only. */
  readonly as?: "app" | "owner";
  /** Shown in pg_stat_activity: `web`, `worker`. */
  readonly name?: string;
  /** Connections at most. The desk and the batch have pools of their own, so that one cannot starve the other. */
  readonly max?: number;
  /** Milliseconds that one statement may take; 0 = no limit. */
  readonly statementMsMax?: number;
  /**
   * For a process that says the same statements thousands of times: each is parsed and planned once a connection. Such a plan may
   * outlive the size that a table had when it was made, so it prefers indexes, whatever the statistics say.
   */
  readonly repeats?: boolean;
}

/** What keeps a plan good while its tables grow. Compiling pays for long reports, and these statements are short. */
const PLANNED_ONCE = ["-c plan_cache_mode=force_generic_plan", "-c enable_seqscan=off", "-c jit=off"];

/** A connection of a pool that repeats itself. */
class RepeatingClient extends pg.Client {}

export function openPool(
  url: string,
  { as = "app", name = "dayaq", max = 8, statementMsMax = 0, repeats = false }: PoolOptions = {},
): Pool {
  const settings = [
    "-c TimeZone=UTC",
    ...(as === "app" ? [`-c role=${APP_ROLE}`] : []),
    ...(repeats ? PLANNED_ONCE : []),
  ];
  const pool = new pg.Pool({
    ...(repeats ? { Client: RepeatingClient } : {}),
    connectionString: url,
    application_name: `dayaq ${name}`,
    max,
    types: parsers,
    statement_timeout: statementMsMax,
    options: settings.join(" "),
    connectionTimeoutMillis: 10_000, // a pool that is exhausted for ten seconds is a bug or a dead server: say so
  });
  // An idle connection that the server closes is replaced at the next use; without a listener it would end the process.
  pool.on("error", () => undefined);
  return pool;
}

/** A day as SQL takes it in a parameter: `2024-03-01`, `infinity` or `-infinity`. */
export function sqlDay(on: LocalDate): string {
  if (on === OPEN) return "infinity";
  if (on === BEGINNING) return "-infinity";
  return isoDay(on);
}

/** A client of the driver as a `Tx`. */
export class Session implements Tx {
  /** The driver's own client, for COPY. */
  readonly client: pg.ClientBase;

  constructor(client: pg.ClientBase) {
    this.client = client;
  }

  async query<Row = Record<string, unknown>>(text: string, values: readonly unknown[] = []): Promise<Rows<Row>> {
    // Without parameters the simple protocol is used, so that a migration file may hold many statements.
    const result =
      values.length === 0
        ? await this.client.query(text)
        : await this.client.query({ ...this.#named(text), text, values: values.map(sent) });
    return { rows: result.rows as Row[], rowCount: result.rowCount ?? 0 }; // the caller names the columns it selected
  }

  #named(text: string): { readonly name?: string } {
    if (!(this.client instanceof RepeatingClient)) return {};
    const known = STATEMENTS.get(text);
    if (known !== undefined) return { name: known };
    if (STATEMENTS.size >= STATEMENTS_MAX) return {};
    const name = `s${STATEMENTS.size}`;
    STATEMENTS.set(text, name);
    return { name };
  }
}

/** The statements that were said over connections that repeat, by text, with the name under which each connection keeps its plan. */
const STATEMENTS = new Map<string, string>();
/** Our own are about two hundred; a text that is put together anew each time must not fill the memory of a server. */
const STATEMENTS_MAX = 500;

/** The PostgreSQL error code (SQLSTATE) of a failure, if it is one: `23505` is a unique violation. */
export function sqlState(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}

import { DuckDBInstance } from "@duckdb/node-api";

/** A DuckDB in the memory of the test; several statements may stand in one text. */
export interface Duckdb {
  ask(text: string): Promise<readonly Record<string, unknown>[]>;
  close(): void;
}

/** One thread: tests run beside one another, and what they ask is small. */
export async function openDuckdb(): Promise<Duckdb> {
  const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
  const connection = await instance.connect();
  return {
    ask: async (text) => (await connection.runAndReadAll(text)).getRowObjectsJS(),
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

import { invariant } from "@dayaq/kernel";
import { to } from "pg-copy-streams";
import { BinaryRows } from "./binary-rows.ts";
import { Session, type Tx } from "./database.ts";

/**
 * Hands the rows of a query to `row`, one after the other, without an object for each: some hundred thousand a second. The query
 * takes no parameters: `literal` puts a text into it.
 */
export async function copyOut(tx: Tx, query: string, columns: number, row: (it: BinaryRows) => void): Promise<void> {
  invariant(tx instanceof Session, "rows are copied out of a session of the database");
  const rows = new BinaryRows(columns);
  let trouble: unknown;
  for await (const piece of tx.client.query(to(`copy (${query}) to stdout (format binary)`))) {
    if (trouble !== undefined) continue; // a session is of use again only after the last of the rows
    try {
      rows.read(piece as Buffer, row); // what a stream of COPY gives
    } catch (error) {
      trouble = error;
    }
  }
  if (trouble !== undefined) throw trouble;
  rows.end();
}

/** A text as a constant of SQL, for the statements that take no parameters. */
export const literal = (text: string): string => {
  invariant(!text.includes("\\") && !text.includes("\0"), "a constant of SQL has no escapes");
  return `'${text.replaceAll("'", "''")}'`;
};

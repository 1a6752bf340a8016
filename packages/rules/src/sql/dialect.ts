import type { LawIndex } from "../law.ts";
import type { Writer } from "./writer.ts";

/** What one database says otherwise than another: each part of a law is written once, for both. */
export interface Dialect {
  readonly name: "postgresql" | "duckdb";
  /** What a rule calls, made once for a database. */
  readonly library: string;
  /** Whether large parts are functions or tables. */
  writer(law: LawIndex): Writer;
  /** The same text in this dialect's words. */
  words(text: string): string;
}

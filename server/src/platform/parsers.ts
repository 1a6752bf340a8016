import { BEGINNING, findDay, invariant, type LocalDate, OPEN } from "@dayaq/kernel";
import pg from "pg";

/** Object ids of PostgreSQL's own types (`select oid, typname from pg_type`): they never change. */
const INT8 = 20;
const INT8_ARRAY = 1016;
const DATE = 1082;
const DATE_ARRAY = 1182;

/** `date` as a day number; the two infinities are the two ends of time. The driver's own reading (a local midnight) is wrong for us. */
export function readDay(text: string): LocalDate {
  if (text === "infinity") return OPEN;
  if (text === "-infinity") return BEGINNING;
  const on = findDay(text);
  invariant(on !== undefined, "a date of the database lies between the years 0001 and 9999");
  return on;
}

/** `int8` as a number; throws beyond 2^53, where a number would lie. The driver's own reading is a string. */
export function readInteger(text: string): number {
  const value = Number(text);
  invariant(Number.isSafeInteger(value), "an int8 of the database fits a safe integer");
  return value;
}

/** One-dimensional arrays of types whose texts need no quotes: `{1,2,NULL}`. */
function readArray<Value>(text: string, read: (element: string) => Value): (Value | null)[] {
  invariant(text.startsWith("{") && !text.includes('"') && !text.startsWith("{{"), "a plain array of one dimension");
  if (text === "{}") return [];
  return text
    .slice(1, -1)
    .split(",")
    .map((element) => (element === "NULL" ? null : read(element)));
}

const OURS: Readonly<Record<number, (text: string) => unknown>> = {
  [INT8]: readInteger,
  [INT8_ARRAY]: (text) => readArray(text, readInteger),
  [DATE]: readDay,
  [DATE_ARRAY]: (text) => readArray(text, readDay),
};

/**
 * How columns arrive in TypeScript: `date` = LocalDate, `int8` = safe integer, `timestamptz` = Date (an instant),
 * `jsonb` = parsed, `numeric` = string (we have no such column). Given to every pool, so nothing global is changed.
 */
export const parsers: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) => (format === "binary" ? undefined : OURS[oid]) ?? pg.types.getTypeParser(oid, format),
};

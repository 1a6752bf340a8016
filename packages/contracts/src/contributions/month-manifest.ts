import { type Outcome, refuse } from "@dayaq/kernel";
import Type, { type Static } from "typebox";
import { exactly, Instant, RecordVersion, RegisterCode } from "../events/scalars.ts";
import { readJson } from "../wire/json.ts";
import { reader } from "../wire/check.ts";

/** 1 GiB: seven times a month of two million lines. */
export const MONTH_BYTES_MAX = 1024 * 1024 * 1024;

/**
 * What its sender says of a month before its lines come, and what it signs. The lines are bound to it by their digest, so that
 * they may come in parts, and from wherever they were cut off. A higher version replaces the month whole.
 */
export const MonthManifest = Type.Object(
  {
    register: RegisterCode,
    month: Type.String({ pattern: "^[12]\\d{3}-(0[1-9]|1[0-2])$" }),
    version: RecordVersion,
    statedAt: Instant,
    bytes: Type.Integer({ minimum: 0, maximum: MONTH_BYTES_MAX }),
    /** Of all the bytes, in small letters. */
    sha256: Type.String({ pattern: "^[0-9a-f]{64}$" }),
  },
  exactly,
);
export type MonthManifest = Static<typeof MonthManifest>;

const check = reader(MonthManifest, "month.manifest-invalid");

/** Nobody has been paid in a month that has not begun where it is stated: its number is misspelt. */
export function readMonthManifest(text: string): Outcome<MonthManifest, "month.manifest-invalid"> {
  const json = readJson(text);
  if (!json.ok) return refuse("month.manifest-invalid", { keyword: json.code });
  const read = check(json.value);
  if (read.ok && read.value.month > read.value.statedAt.slice(0, "2025-06".length))
    return refuse("month.manifest-invalid", { path: "/month", keyword: "not-begun" });
  return read;
}

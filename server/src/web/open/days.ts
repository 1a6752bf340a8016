import { findDay, type LocalDate } from "@dayaq/kernel";

/** A day as a browser sends it, or as people here write it: `2025-08-01`, `01.08.2025`, `1.8.2025`. */
export function dayIn(text: string): LocalDate | undefined {
  const parts = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(text.trim());
  if (parts === null) return findDay(text.trim());
  const [, day = "", month = "", year = ""] = parts;
  return findDay(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
}

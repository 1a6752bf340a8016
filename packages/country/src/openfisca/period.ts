import { BEGINNING, findDay, OPEN, type Period, plusDays, plusMonths, type ShortMonthRule } from "@dayaq/kernel";

export type Unit = "day" | "month" | "year" | "eternity";

/** A period as OpenFisca writes it: its days, and in what unit it is counted. */
export interface NamedPeriod extends Period {
  readonly name: string;
  readonly unit: Unit;
}

const FORM = /^(?:(day|month|year):)?(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?(?::(\d{1,4}))?$/;
/** The coarser cannot be the start of the finer: `month:2024` says no month. */
const FINENESS: readonly Unit[] = ["year", "month", "day"];

/**
 * `2024`, `2024-07`, `2024-07-15`, `month:2024-07:3`, `day:2024-07-15:10`, `year:2024-07-15:2`, `eternity`; undefined for anything else.
 * A year and a month may begin on any day.
 */
export function findPeriod(name: string, shortMonths: ShortMonthRule): NamedPeriod | undefined {
  if (name.toLowerCase() === "eternity") return { name, unit: "eternity", from: BEGINNING, until: OPEN };
  const [, given, year = "", month, dayOfMonth, size] = FORM.exec(name) ?? [];
  const written: Unit = dayOfMonth ? "day" : month ? "month" : "year";
  const unit = FINENESS.find((it) => it === given) ?? written;
  if (size !== undefined && given === undefined) return undefined;
  if (FINENESS.indexOf(unit) > FINENESS.indexOf(written)) return undefined;
  const from = findDay([year, month ?? "01", dayOfMonth ?? "01"].map((it) => it.padStart(2, "0")).join("-"));
  const length = Number(size ?? 1);
  if (from === undefined || length === 0) return undefined;
  const until =
    unit === "day" ? plusDays(from, length) : plusMonths(from, unit === "year" ? length * 12 : length, shortMonths);
  return { name, unit, from, until };
}

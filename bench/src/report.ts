import type { Figure } from "./measure.ts";

const shown = (value: number): string => (value >= 100 ? Math.round(value).toLocaleString("en") : value.toPrecision(3));

/** The figures as a table for a terminal; the ratio is value ÷ limit. */
export function tableOf(figures: readonly Figure[]): string {
  const head = ["figure", "median", "unit", "limit", "ratio", "runs", "note"];
  const rows = figures.map(({ name, value, unit, limit, ratio, runs, note }) => [
    name,
    shown(value),
    unit,
    limit === undefined ? "" : shown(limit),
    ratio === undefined ? "" : ratio.toFixed(2),
    String(runs.length),
    note ?? "",
  ]);
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => (row[column] ?? "").length)));
  return [head, ...rows]
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

/** A count or a sum, with its sign and the sign of its currency. */
const NUMBER = /^[-−–+]?[\d.,\u202f]*(\u202f\S{1,3})?$/;

/** Rows as lines of aligned columns, two blanks apart; a column of numbers is aligned at its end. */
export function columns(rows: readonly (readonly string[])[]): string[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const places = Array.from({ length: count }, (_, place) => {
    const cells = rows.slice(1).map((row) => row[place] ?? "");
    const isNumber = cells.length > 0 && cells.every((cell) => NUMBER.test(cell));
    return { width: Math.max(...rows.map((row) => (row[place] ?? "").length)), isNumber };
  });
  return rows.map((row) =>
    places
      .map(({ width, isNumber }, place) =>
        isNumber ? (row[place] ?? "").padStart(width) : (row[place] ?? "").padEnd(width),
      )
      .join("  ")
      .trimEnd(),
  );
}

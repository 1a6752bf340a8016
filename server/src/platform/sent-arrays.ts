/**
 * A parameter as it is sent. The driver escapes each element of an array alone, which for the rows of a batch is thousands of
 * times; so arrays of numbers, and of texts without a quote or a backslash, are written out here. Everything else is left to the
 * driver.
 */
export function sent(value: unknown): unknown {
  if (!Array.isArray(value) || value.length === 0) return value;
  if (value.every((it) => typeof it === "number")) return `{${value.join(",")}}`;
  if (value.every(isPlain)) return `{"${value.join('","')}"}`;
  return value;
}

const isPlain = (it: unknown): boolean => typeof it === "string" && !it.includes('"') && !it.includes("\\");

/**
 * A parameter as it is sent. Arrays of numbers, and of texts without a quote or a backslash, are written out here: the driver would
 * escape each of their elements alone, which for the rows of a batch is thousands of times. Whatever else there is, it knows better.
 */
export function sent(value: unknown): unknown {
  if (!Array.isArray(value) || value.length === 0) return value;
  if (value.every((it) => typeof it === "number")) return `{${value.join(",")}}`;
  if (value.every(isPlain)) return `{"${value.join('","')}"}`;
  return value;
}

const isPlain = (it: unknown): boolean => typeof it === "string" && !it.includes('"') && !it.includes("\\");

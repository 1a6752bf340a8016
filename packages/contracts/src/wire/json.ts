import { done, type Outcome, refuse } from "@dayaq/kernel";

/** Deeper than any message of ours (9 levels), shallower than what would exhaust a stack. */
const DEEPEST = 32;

export type JsonCode = "json.malformed" | "json.too-deep" | "json.unstorable-text" | "json.number-out-of-range";

/**
 * Reads JSON that somebody else wrote. Beyond the grammar it refuses what would fall over later:
 * nesting without end, numbers that are not finite, and text that PostgreSQL cannot hold (U+0000, lone surrogates).
 */
export function readJson(text: string): Outcome<unknown, JsonCode> {
  let value: unknown;
  try {
    value = JSON.parse(text) as unknown;
  } catch {
    // The parser's message quotes the text, which may hold a person's data: only the code goes on.
    return refuse("json.malformed");
  }
  const fault = faultIn(value, 0);
  return fault ? refuse(fault) : done(value);
}

function faultIn(value: unknown, depth: number): JsonCode | undefined {
  if (depth > DEEPEST) return "json.too-deep";
  if (typeof value === "string") return storable(value) ? undefined : "json.unstorable-text";
  if (typeof value === "number") return Number.isFinite(value) ? undefined : "json.number-out-of-range";
  if (typeof value !== "object" || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    if (!storable(key)) return "json.unstorable-text";
    const fault = faultIn(inner, depth + 1);
    if (fault) return fault;
  }
  return undefined;
}

export const storable = (text: string): boolean => !text.includes("\0") && text.isWellFormed();

export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A member of an object, whatever the object is: undefined where there is none. Never reaches into a prototype. */
export const member = (value: unknown, name: string): unknown =>
  isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;

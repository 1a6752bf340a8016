import { type Currency, done, findDay, findMoney, type Outcome, refuse, type Texts } from "@dayaq/kernel";
import type { Scalar } from "./values.ts";

/** What one field of a fact holds. In messages and files a day is `YYYY-MM-DD` and money a decimal string. */
export type Field =
  | { readonly type: "boolean"; readonly default?: boolean }
  | { readonly type: "integer"; readonly min?: number; readonly max?: number }
  | { readonly type: "day" }
  | { readonly type: "money" }
  /** `pattern`: a regular expression that the whole text matches, and what it stands for in words. */
  | { readonly type: "text"; readonly optional?: true; readonly pattern?: string; readonly reads?: string }
  | { readonly type: "code"; readonly codes: readonly string[]; readonly optional?: true };

export type Fields = Readonly<Record<string, Field>>;

/** A kind of thing that agencies tell us of people. Its name belongs to the person and never to a role. */
export interface FactKind<F extends Fields = Fields> {
  readonly kind: string;
  readonly title: Texts;
  readonly fields: F;
  /** Complete: no record means that it is not so. Incomplete: no record means that we do not know. */
  readonly register: "complete" | "incomplete";
  /** Key of the agency that owns the register. */
  readonly agency: string;
  /** A fact with a second person: a parent, a spouse. */
  readonly relation?: true;
  /** Several may hold at once, such as two contracts. Otherwise a later statement takes the place of an earlier one on the days it covers. */
  readonly several?: true;
  /** It is true of every day once it is known, such as the day of birth, and not only of a period. */
  readonly timeless?: true;
}

export const factKind = <const F extends Fields>(kind: FactKind<F>): FactKind<F> => kind;

/** Reads a fact's value from JSON. The refusal names the field. Unknown fields are refused: a typing error must not become an absence. */
export function readFactValue(
  kind: FactKind,
  json: unknown,
  currency: Currency,
): Outcome<Readonly<Record<string, Scalar>>, "fact.value-malformed"> {
  if (typeof json !== "object" || json === null || Array.isArray(json)) return malformed("", "is not an object");
  const given = json as Record<string, unknown>; // an object, checked above
  const unknownField = Object.keys(given).find((name) => !(name in kind.fields));
  if (unknownField !== undefined) return malformed(unknownField, "is not a field of this kind of fact");
  const value: Record<string, Scalar> = {};
  for (const [name, field] of Object.entries(kind.fields)) {
    const read = readField(field, given[name], currency);
    if (read === undefined) return malformed(name, `is not ${expectation(field)}`);
    value[name] = read;
  }
  return done(value);
}

const malformed = (field: string, says: string) => refuse("fact.value-malformed", { field, says });

/** The value, or undefined when it is not one. */
function readField(field: Field, given: unknown, currency: Currency): Scalar | undefined {
  switch (field.type) {
    case "boolean":
      return typeof given === "boolean" ? given : given === undefined ? field.default : undefined;
    case "integer":
      return typeof given === "number" && Number.isSafeInteger(given) && inRange(field, given) ? given : undefined;
    case "day":
      return typeof given === "string" ? findDay(given) : undefined;
    case "money":
      return typeof given === "string" ? findMoney(given, currency) : undefined;
    case "text":
      if (given === undefined && field.optional) return null;
      return typeof given === "string" && isOfPattern(field, given) ? given : undefined;
    case "code":
      if (given === undefined && field.optional) return null;
      return typeof given === "string" && field.codes.includes(given) ? given : undefined;
  }
}

const inRange = ({ min = -Infinity, max = Infinity }: { min?: number; max?: number }, value: number): boolean =>
  min <= value && value <= max;

const isOfPattern = ({ pattern }: { readonly pattern?: string }, text: string): boolean =>
  pattern === undefined || new RegExp(`^(?:${pattern})$`).test(text);

/** What the field wants, for the text of a refusal. */
export function expectation(field: Field): string {
  switch (field.type) {
    case "boolean":
      return "true or false";
    case "integer":
      return `a whole number${field.min === undefined ? "" : ` from ${field.min}`}${field.max === undefined ? "" : ` to ${field.max}`}`;
    case "day":
      return "a day written YYYY-MM-DD";
    case "money":
      return "money written as a decimal string";
    case "text":
      return field.reads ?? "a text";
    case "code":
      return `one of ${field.codes.join(", ")}`;
  }
}

import type { Scalar } from "@dayaq/rules";
import type { Words } from "./words.ts";

/** A kind of fact with the values that matter of it; several of one field: any of them. */
export interface FactSaid {
  readonly fact: string;
  readonly value: Readonly<Record<string, readonly Scalar[]>>;
}

/** `Disability: blind`, `Status: martyr or war veteran`. A value for which the country has no word is left out. */
export function factSaid({ fact, value }: FactSaid, words: Words): string {
  const title = words.factKind(fact);
  const values = Object.entries(value).flatMap(([field, any]) => {
    const named = any.flatMap((it) => wordOf(field, it, words) ?? []);
    return named.length === 0 ? [] : [anyOf(named, words)];
  });
  return values.length === 0 ? title : `${title}: ${values.join(", ")}`;
}

/** Two are told by name; more would be a list and not a sentence. */
function anyOf([first = "", second, ...others]: readonly string[], words: Words): string {
  if (second === undefined) return first;
  return others.length > 0
    ? words.say("otherwise.or-another", { first })
    : words.say("otherwise.or", { first, second });
}

function wordOf(field: string, value: Scalar, words: Words): string | undefined {
  if (field === "country") return words.region(String(value));
  const code = typeof value === "boolean" ? (value ? "yes" : "no") : String(value);
  return words.text(`${field}.${code}`);
}

import { isoDay } from "@dayaq/kernel";
import type { FieldError, FieldView, Speech, TextKey } from "@dayaq/portals";
import type { FactKind, Field } from "@dayaq/rules";
import type { Form } from "../own-form.ts";
import type { PackWords } from "../views/words.ts";
import { dayIn } from "./days.ts";

/** Stands for what nobody needs to say here: an employer's name, where an income comes from. */
const UNNAMED = "unnamed";
/** By ISO 3166, a country that is none: for whoever is a citizen of another one than this. */
const ELSEWHERE = "ZZ";

/** What somebody fills in of a kind of fact. Free text is not asked for: no right turns on it, and it may name somebody. */
export function fieldViews(
  kind: FactKind,
  prefix: string,
  form: Form,
  { words, say, country }: Speaking,
): readonly FieldView[] {
  return Object.entries(kind.fields).flatMap(([name, field]): FieldView[] => {
    const label = words.text(`field.${kind.kind}.${name}`) ?? words.text(`field.${name}`) ?? name;
    const at = fieldName(prefix, name);
    const shared = { name: at, label: capital(label, say), value: form[at] };
    switch (field.type) {
      case "boolean":
        return [{ ...shared, type: "yes-no", choices: yesNo(say) }];
      case "integer":
        return [{ ...shared, type: "number" }];
      case "day":
        return [{ ...shared, type: "day" }];
      case "money":
        return [{ ...shared, type: "money" }];
      case "code": {
        const choices = field.codes.map((code) => ({ value: code, label: words.code(name, code) ?? code }));
        return [{ ...shared, type: "one-of", choices }];
      }
      case "text":
        return name === "country" ? [{ ...shared, type: "one-of", choices: countries(country, words, say) }] : [];
    }
  });
}

/** Apart from the other fields of a row: a kind of fact may have a field `kind`, or `from`. */
export const fieldName = (prefix: string, name: string): string => `${prefix}.v.${name}`;

export interface Speaking {
  readonly words: PackWords;
  readonly say: Speech;
  /** Code of this country, in small letters. */
  readonly country: string;
}

const yesNo = (say: Speech) => [
  { value: "yes", label: say.t("calc.yes") },
  { value: "no", label: say.t("calc.no") },
];

const countries = (country: string, words: PackWords, say: Speech) => [
  { value: country.toUpperCase(), label: words.country() },
  { value: ELSEWHERE, label: say.t("calc.other-country") },
];

export const capital = (text: string, { language }: Pick<Speech, "language">): string =>
  `${text.slice(0, 1).toLocaleUpperCase(language)}${text.slice(1)}`;

/** What was filled in, as JSON of a fact's value; or what has to be mended. */
export function readFields(
  kind: FactKind,
  prefix: string,
  form: Form,
  say: Speech,
): { readonly value: Readonly<Record<string, unknown>>; readonly errors: readonly FieldError[] } {
  const value: Record<string, unknown> = {};
  const errors: FieldError[] = [];
  for (const [name, field] of Object.entries(kind.fields)) {
    const at = fieldName(prefix, name);
    const read = readField(name, field, (form[at] ?? "").trim());
    if ("fault" in read) errors.push({ field: at, message: say.t(read.fault, read.given) });
    else if (read.value !== undefined) value[name] = read.value;
  }
  return { value, errors };
}

type Read =
  | { readonly value: unknown }
  | { readonly fault: TextKey; readonly given?: Readonly<Record<string, string | number>> };

/** Undefined: left out, as the field allows. */
function readField(name: string, field: Field, text: string): Read {
  switch (field.type) {
    case "boolean":
      if (text === "" && field.default !== undefined) return { value: undefined };
      return text === "yes" || text === "no" ? { value: text === "yes" } : { fault: "calc.error-choose" };
    case "integer": {
      const { min = 0, max = 1_000_000 } = field;
      const number = /^\d{1,9}$/.test(text) ? Number(text) : -1;
      return min <= number && number <= max
        ? { value: number }
        : { fault: "calc.error-number", given: { from: min, to: max } };
    }
    case "day": {
      const day = dayIn(text);
      return day === undefined ? { fault: "calc.error-day" } : { value: isoDay(day) };
    }
    case "money": {
      const plain = text.replaceAll(/[\s\u00a0\u202f]/gu, "").replace(",", ".");
      return /^\d{1,9}(?:\.\d{1,2})?$/.test(plain) ? { value: plain } : { fault: "calc.error-money" };
    }
    case "code":
      if (text === "" && field.optional) return { value: undefined };
      return field.codes.includes(text) ? { value: text } : { fault: "calc.error-choose" };
    case "text":
      if (name === "country") return text === "" ? { fault: "calc.error-choose" } : { value: text };
      return { value: field.optional ? undefined : UNNAMED };
  }
}

/** Since when and until when, both of which may be left out. */
export function readPeriod(
  prefix: string,
  form: Form,
  say: Speech,
): { readonly period: { readonly from?: string; readonly until?: string }; readonly errors: readonly FieldError[] } {
  const [from, until] = (["from", "until"] as const).map((name) => {
    const text = (form[`${prefix}.${name}`] ?? "").trim();
    return text === "" ? undefined : (dayIn(text) ?? ("no day" as const));
  });
  const errors: FieldError[] = [
    ...(from === "no day" ? [{ field: `${prefix}.from`, message: say.t("calc.error-day") }] : []),
    ...(until === "no day" ? [{ field: `${prefix}.until`, message: say.t("calc.error-day") }] : []),
  ];
  if (typeof from === "number" && typeof until === "number" && until <= from)
    errors.push({ field: `${prefix}.until`, message: say.t("calc.error-order") });
  const period = {
    ...(typeof from === "number" ? { from: isoDay(from) } : {}),
    ...(typeof until === "number" ? { until: isoDay(until) } : {}),
  };
  return { period, errors };
}

import { expectation, type FactKind, type Field } from "@dayaq/rules";
import { registerOf } from "./agency.ts";
import type { CountryPack } from "./pack.ts";

/** One kind of fact, as `dayaq pack facts` prints it: what it holds, whether silence means no, and who may state it. */
export interface FactLine {
  readonly kind: string;
  readonly title: string;
  readonly relation: boolean;
  readonly register: "complete" | "incomplete";
  readonly agency: string;
  readonly from: string;
  /** JSON Schema of `value` in record files and messages. */
  readonly schema: Readonly<Record<string, unknown>>;
}

export const factsOfPack = (
  { factKinds, agencies, languages }: CountryPack,
  language = languages[0] ?? "en",
): readonly FactLine[] =>
  factKinds.map((it) => ({
    kind: it.kind,
    title: it.title[language] ?? it.kind,
    relation: it.relation === true,
    register: it.register,
    agency: it.agency,
    from: registerOf(agencies, it.kind)?.register.code ?? "",
    schema: schemaOf(it),
  }));

/** JSON Schema of a kind's value; unknown fields are refused, so that a typing error is never an absence. */
export function schemaOf({ fields }: FactKind): Readonly<Record<string, unknown>> {
  const required = Object.entries(fields).filter(([, field]) => !isOptional(field));
  return {
    type: "object",
    properties: Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, schemaOfField(field)])),
    required: required.map(([name]) => name),
    additionalProperties: false,
  };
}

export const isOptional = (field: Field): boolean => "optional" in field || "default" in field;

function schemaOfField(field: Field): Readonly<Record<string, unknown>> {
  switch (field.type) {
    case "boolean":
      return { type: "boolean", ...("default" in field ? { default: field.default } : {}) };
    case "integer":
      return {
        type: "integer",
        ...(field.min === undefined ? {} : { minimum: field.min }),
        ...(field.max === undefined ? {} : { maximum: field.max }),
      };
    case "day":
      return { type: "string", format: "date" };
    case "money":
      return { type: "string", pattern: String.raw`^\d+(\.\d+)?$` };
    case "text":
      return { type: "string" };
    case "code":
      return { enum: field.codes };
  }
}

/** A field in a few words: `percent (a whole number from 31 to 100)`. */
const fieldsInWords = ({ fields }: FactKind): string =>
  Object.entries(fields)
    .map(
      ([name, field]) =>
        `${name} (${expectation(field).replace(/^is /, "")}${isOptional(field) ? ", may be left out" : ""})`,
    )
    .join("; ");

/** All kinds for a person to read, two lines each. */
export const factsInWords = (pack: CountryPack): readonly string[] =>
  pack.factKinds.flatMap((kind) => [
    `${kind.kind}${kind.relation ? " (relation)" : ""} · ${kind.register} · ${registerOf(pack.agencies, kind.kind)?.register.code ?? "no register"} of ${kind.agency}`,
    `    ${fieldsInWords(kind) || "no fields"}`,
  ]);

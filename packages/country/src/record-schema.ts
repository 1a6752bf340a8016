import type { CountryPack } from "./pack.ts";
import type { FactKind } from "@dayaq/rules";
import { isOptional, schemaOf } from "./pack-facts.ts";

/** JSON Schema, 2020-12: a plain object that is published as it is. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const DAY: JsonSchema = { type: "string", format: "date" };
const MONTH: JsonSchema = { type: "string", pattern: String.raw`^\d{4}-\d{2}$` };
const MONEY: JsonSchema = { type: "string", pattern: String.raw`^-?\d+(\.\d+)?$`, examples: ["300.00"] };
const ID: JsonSchema = { type: "string", minLength: 1 };

const list = (items: JsonSchema): JsonSchema => ({ type: "array", items });

/** An object with these fields and no others; `?` at the end of a name: it may be left out. */
function object(fields: Readonly<Record<string, JsonSchema>>, description?: string): JsonSchema {
  const named = Object.entries(fields).map(([name, schema]) => [name.replace(/\?$/, ""), schema] as const);
  return {
    type: "object",
    ...(description === undefined ? {} : { description }),
    properties: Object.fromEntries(named),
    required: Object.keys(fields).filter((name) => !name.endsWith("?")),
    additionalProperties: false,
  };
}

const described = (schema: JsonSchema, description: string): JsonSchema => ({ ...schema, description });

/** `docs/record-format.md` as a schema, with the country's own kinds of fact and programmes in it. */
export function recordSchema({ factKinds, programmes }: CountryPack): JsonSchema {
  const period = { "from?": DAY, "until?": described(DAY, "the first day on which it is no longer so") };
  const known = { "known?": described(DAY, "the day from which it was known; default: always") };
  const kinds = factKinds.filter((it) => it.relation !== true && it.timeless !== true);
  const facts = kinds.map((kind) =>
    object(
      { kind: { const: kind.kind }, ...period, ...known, [wantsValue(kind) ? "value" : "value?"]: schemaOf(kind) },
      `${kind.title["en"] ?? kind.kind}; ${kind.register === "complete" ? "where nothing is said, it is not so" : "where nothing is said, it is not known"}`,
    ),
  );
  const relations = factKinds.filter((it) => it.relation === true).map(({ kind }) => kind);
  const programme = { enum: programmes.map(({ code }) => code) };
  return object({
    on: described(DAY, "the day of the question"),
    "known?": described(DAY, "law and facts as they were known on that day; default: `on`"),
    "persons?": list(
      object({
        id: ID,
        bornOn: DAY,
        sex: { enum: ["female", "male"] },
        "bornAlive?": { type: "boolean", default: true },
        "diedOn?": DAY,
        "facts?": list({ oneOf: facts }),
      }),
    ),
    "relations?": list(
      object({ kind: { enum: relations }, of: ID, is: ID, ...period, ...known }, "`is` stands in `kind` to `of`"),
    ),
    "households?": list(object({ id: ID, representative: ID, "members?": list(object({ person: ID, ...period })) })),
    "claims?": list(object({ programme, about: ID, by: described(ID, "who has the right"), on: DAY })),
    "decided?": list(
      object({
        programme,
        about: ID,
        known: DAY,
        "paid?": list(object({ month: MONTH, amount: MONEY, "payee?": ID })),
      }),
    ),
  });
}

/** Whether the value of a kind can be left out altogether. */
const wantsValue = ({ fields }: FactKind): boolean => Object.values(fields).some((field) => !isOptional(field));

const TEXTS: JsonSchema = { type: "object", additionalProperties: { type: "string" } };

const SUM = {
  amount: { type: ["string", "null"], description: "null: not known, and `unknown` says why" },
  "unknown?": { type: "string" },
  shares: list(object({ beneficiary: ID, payee: { type: ["string", "null"] }, amount: MONEY })),
};

const CONDITION = { id: ID, says: TEXTS, basis: { type: "string" } };

/** What `dayaq determine --record` and `POST /calculate` answer: added to, never changed. */
export const answerSchema: JsonSchema = object({
  law: described({ type: "string" }, "the hash of the law that was applied"),
  on: DAY,
  determinations: list(
    object({
      programme: ID,
      about: ID,
      mode: { enum: ["automatic", "offer", "application"] },
      "claimed?": { type: "boolean" },
      answer: { enum: ["entitled", "not-entitled", "undetermined", "entitled-later"] },
      "nextOn?": described(DAY, "the next day on which anything changes if nothing happens"),
      timeline: list(
        object({ from: DAY, "until?": DAY, rhythm: { enum: ["monthly", "quarterly", "yearly"] }, ...SUM }),
      ),
      once: list(object({ on: DAY, ...SUM })),
      conditions: list(
        object({
          ...CONDITION,
          holds: { type: ["boolean", "null"], description: "null: not known" },
          facts: list(ID),
        }),
      ),
      needs: list(object({ person: ID, kind: ID, agency: ID })),
      certainty: { enum: ["official", "reported", "derived", "illustrative"] },
      dues: list(
        object({
          month: MONTH,
          amount: MONEY,
          payee: { type: ["string", "null"] },
          kind: { enum: ["regular", "arrears", "overpayment"] },
        }),
      ),
    }),
  ),
});

/** One step of the working: it holds steps of its own kind. `ref`: how a step is named where the schema is published. */
export const stepSchema = (ref: string): JsonSchema =>
  object({
    expression: { type: "string" },
    value: { type: ["boolean", "number", "string", "array", "null"], items: ID },
    "unknown?": { type: "string" },
    "person?": ID,
    "asAt?": DAY,
    "facts?": list(ID),
    "parameter?": object({ key: ID, from: DAY, basis: { type: "string" } }),
    "steps?": list({ $ref: ref }),
    "cut?": { const: true, description: "steps below were left out, since there were too many" },
  });

/** What `POST /trace` answers. */
export const traceSchema = (ref: string): JsonSchema =>
  object({
    law: { type: "string" },
    on: DAY,
    traces: list(
      object({
        programme: ID,
        about: ID,
        answer: { type: "string" },
        day: DAY,
        conditions: list(object({ ...CONDITION, working: { $ref: ref } })),
        amount: { $ref: ref },
      }),
    ),
  });

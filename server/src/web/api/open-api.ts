import { answerSchema, type CountryPack, type JsonSchema, recordSchema, stepSchema, traceSchema } from "@dayaq/country";
import { exampleRecord } from "./example.ts";
import { type ProblemCode, REFUSALS } from "./problem.ts";

const STEP = "#/components/schemas/Step";
const DAY: JsonSchema = { type: "string", format: "date" };

interface Operation {
  readonly path: "/calculate" | "/trace";
  readonly id: "calculate" | "trace";
  readonly summary: string;
  readonly description: string;
  readonly answers: string;
  readonly programme: { readonly required: boolean; readonly description: string };
}

/** What anybody can ask: one list for the document, the readable page and the test that every route stands in it. */
export const OPERATIONS: readonly Operation[] = [
  {
    path: "/calculate",
    id: "calculate",
    summary: "What each person of a record has a right to, from when to when",
    description:
      "The law over people, relations and facts: timelines of rights, with the conditions and articles. The same answer as `dayaq determine --record`. Nothing is kept.",
    answers: "Answer",
    programme: { required: false, description: "code of a programme, repeatable; default: all" },
  },
  {
    path: "/trace",
    id: "trace",
    summary: "How an answer was worked out, step by step",
    description:
      "For each programme asked for, and each person or household of the record: every condition and the amount as a tree, down to the facts and the values of the law that settled it. Nothing is kept.",
    answers: "Trace",
    programme: { required: true, description: "code of a programme, repeatable; three at most" },
  },
];

/** OpenAPI 3.1 of what anybody can ask, made from the kinds of fact and the programmes of the country. */
export function openApi(pack: CountryPack): JsonSchema {
  return {
    openapi: "3.1.0",
    info: {
      title: `Dayaq: the social law of ${pack.name["en"] ?? pack.code}`,
      version: "1",
      summary: "Ask the law about people whom you describe. Nothing is kept.",
      license: { name: "EUPL-1.2", identifier: "EUPL-1.2" },
    },
    servers: [{ url: "/" }],
    security: [],
    paths: Object.fromEntries(OPERATIONS.map((it) => [it.path, { post: operationOf(it, pack) }])),
    components: {
      schemas: {
        Record: recordSchema(pack),
        Answer: answerSchema,
        Trace: traceSchema(STEP),
        Step: stepSchema(STEP),
        Problem: PROBLEM,
      },
    },
  };
}

function operationOf({ id, summary, description, answers, programme }: Operation, pack: CountryPack): JsonSchema {
  const field = (name: string, schema: JsonSchema, told: string, required = false) => ({
    name,
    in: "query",
    required,
    description: told,
    schema,
  });
  return {
    operationId: id,
    summary,
    description,
    parameters: [
      field("programme", { type: "array", items: { type: "string" } }, programme.description, programme.required),
      field("from", DAY, "first day that is shown; default: 2018-01-01"),
      field("until", DAY, "the day after the last that is shown; default: three years after `on`"),
    ],
    requestBody: {
      required: true,
      content: { "application/json": { schema: ref("Record"), example: exampleRecord(pack) } },
    },
    responses: {
      "200": { description: summary, content: { "application/json": { schema: ref(answers) } } },
      ...refusals(),
    },
  };
}

const ref = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });

/** One answer for each status, with the codes that come with it. */
function refusals(): Readonly<Record<string, JsonSchema>> {
  const codes = Object.keys(REFUSALS) as ProblemCode[]; // keys of the object that ProblemCode names
  const statuses = [...new Set(codes.map((code) => REFUSALS[code].status))].toSorted((a, b) => a - b);
  return Object.fromEntries(
    statuses.map((status) => {
      const lines = codes
        .filter((code) => REFUSALS[code].status === status)
        .map((code) => `\`${code}\`: ${REFUSALS[code].title}. ${REFUSALS[code].remedy}`);
      const content = { "application/problem+json": { schema: ref("Problem") } };
      return [String(status), { description: lines.join("\n\n"), content }];
    }),
  );
}

/** RFC 9457. */
const PROBLEM: JsonSchema = {
  type: "object",
  properties: {
    type: { type: "string" },
    title: { type: "string" },
    status: { type: "integer" },
    code: { enum: Object.keys(REFUSALS) },
    remedy: { type: "string", description: "what to do" },
    detail: { type: "string", description: "what was wanted; nothing that was sent is repeated" },
    path: { type: "string", description: "place of the fault in what was sent: `$.persons[0].bornOn`" },
  },
  required: ["type", "title", "status", "code", "remedy"],
};

import type { TSchema } from "typebox";
import type { PublishedSchema } from "../cloudevents/published-schemas.ts";
import { MonthLine } from "./month-line.ts";
import { MonthManifest } from "./month-manifest.ts";

/** The JSON Schemas (2020-12) of a month of wages: of what is signed, and of each line. */
export const monthSchemas = (): PublishedSchema[] => [
  published("org.dayaq.wage-month.v1", MonthManifest),
  published("org.dayaq.wage-month-line.v1", MonthLine),
];

function published(name: string, of: TSchema): PublishedSchema {
  const schema = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `urn:dayaq:schema:${name}`,
    title: name,
    ...of,
  };
  return { file: `${name}.schema.json`, schema: JSON.parse(JSON.stringify(schema)) as unknown };
}

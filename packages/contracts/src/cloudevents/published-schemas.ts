import Type from "typebox";
import { BODIES, type EventType } from "../events/index.ts";
import { CloudEvent, dataOf } from "./envelope.ts";
import { nameOf } from "./event-names.ts";

export interface PublishedSchema {
  /** `org.dayaq.birth.v1.schema.json` */
  readonly file: string;
  readonly schema: unknown;
}

/** A JSON Schema (2020-12) for each type of event, as agencies get them: the whole CloudEvent with its data. */
export function publishedSchemas(): PublishedSchema[] {
  return (Object.keys(BODIES) as EventType[]).map((type) => {
    const name = nameOf(type);
    const whole = Type.Object({ ...CloudEvent.properties, type: Type.Literal(name), data: dataOf(BODIES[type]) });
    const schema = {
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: `urn:dayaq:schema:${name}`,
      title: name,
      ...whole,
    };
    // Through text, so that only what JSON Schema knows remains.
    return { file: `${name}.schema.json`, schema: JSON.parse(JSON.stringify(schema)) as unknown };
  });
}

import Type, { type Static, type TSchema } from "typebox";
import { exactly, Instant, RecordNo, RecordVersion, RegisterCode } from "../events/scalars.ts";

const Attribute = Type.String({ minLength: 1, maxLength: 200 });

/** What the data of every event of ours says: which version of which record, and what it states. */
export const dataOf = <Body extends TSchema>(body: Body) =>
  Type.Object({ register: RegisterCode, recordNo: RecordNo, version: RecordVersion, body }, exactly);

/**
 * A CloudEvent 1.0 as we take it. Beyond the specification: `time` is there, and is when the record was stated; the data
 * is JSON and stands in `data`. Extension attributes are allowed and not read. None of `type`, `source` and `subject`
 * carries a person's data.
 */
export const CloudEvent = Type.Object({
  specversion: Type.Literal("1.0"),
  id: Attribute,
  /** The sender, as its contract names it: a URI reference. */
  source: Type.String({ format: "uri-reference", minLength: 1, maxLength: 200 }),
  type: Attribute,
  time: Instant,
  subject: Type.Optional(Attribute),
  datacontenttype: Type.Optional(Type.String({ pattern: "^application/([a-z0-9.+-]+\\+)?json(\\s*;.*)?$" })),
  dataschema: Type.Optional(Type.String({ format: "uri", maxLength: 200 })),
  data: dataOf(Type.Unknown()),
});
export type CloudEvent = Static<typeof CloudEvent>;

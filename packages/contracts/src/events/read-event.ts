import { done, type Outcome, type Refusal, refuse } from "@dayaq/kernel";
import Type from "typebox";
import { isObject } from "../wire/json.ts";
import { reader } from "../wire/check.ts";
import { BODIES, type EventType, type IncomingEvent, isEventType } from "./event-types.ts";
import { isIntroducedByRecord, peopleIn } from "./people-in.ts";
import { canBeKnown } from "./person-mention.ts";
import { exactly, Instant, RecordNo, RecordVersion, RegisterCode } from "./scalars.ts";

/** Why an event was not understood. Each code is stored with the parked message and has a page. */
export type EventCode =
  | "event.type-unknown"
  | "event.record-invalid"
  | "event.body-invalid"
  | "event.person-unknowable"
  | "event.people-same"
  | "event.period-empty";

const Record = Type.Object(
  { register: RegisterCode, recordNo: RecordNo, version: RecordVersion, statedAt: Instant },
  exactly,
);
const readRecord = reader(Record, "event.record-invalid");

const bodyReaders = Object.fromEntries(
  Object.entries(BODIES).map(([type, schema]) => [type, reader(schema, "event.body-invalid")]),
) as Record<EventType, (body: unknown) => Outcome<unknown, "event.body-invalid">>; // the keys are those of BODIES

/** Reads an event in our own form, strictly: from the inbox, or as mapped from a standard's message. */
export function readEvent(value: unknown): Outcome<IncomingEvent, EventCode> {
  if (!isObject(value)) return refuse("event.record-invalid", { path: "", keyword: "type" });
  const { type, body, ...rest } = value;
  if (typeof type !== "string" || !isEventType(type)) return refuse("event.type-unknown");
  const record = readRecord(rest);
  if (!record.ok) return record;
  const readBody = bodyReaders[type](body);
  if (!readBody.ok) return readBody;
  // Type and body were checked against the same row of BODIES.
  const event = { ...record.value, type, body: readBody.value } as IncomingEvent;
  return meaningless(event) ?? done(event);
}

/** What a schema cannot say: that people can be told, and that periods hold a day. */
function meaningless(event: IncomingEvent): Refusal<EventCode> | undefined {
  const named = new Set<string>();
  for (const { path, person } of peopleIn(event)) {
    const numbers = person.identifiers.map(({ scheme, value }) => `${scheme} ${value.toUpperCase()}`);
    // Nobody is their own mother, spouse or guardian: one of the two numbers is somebody else's.
    if (numbers.some((it) => named.has(it))) return refuse("event.people-same", { path });
    for (const it of numbers) named.add(it);
    if (!isIntroducedByRecord(event, path) && !canBeKnown(person)) return refuse("event.person-unknowable", { path });
  }
  if ("from" in event.body) {
    const { from, until } = event.body;
    // A period that ends where it begins was never in force; as a correction it says just that, by annulment.
    if (until !== undefined && until <= from) return refuse("event.period-empty");
  }
  return undefined;
}

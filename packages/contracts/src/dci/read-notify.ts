import { done, type Outcome, refuse } from "@dayaq/kernel";
import Type from "typebox";
import { type EventCode, type IncomingEvent, readEvent } from "../events/index.ts";
import { Instant } from "../events/scalars.ts";
import { reader } from "../wire/check.ts";
import { isObject, type JsonObject, member, readJson } from "../wire/json.ts";
import type { DciCode, DciItemCode } from "./codes.ts";
import { type DciHeader, expectAction, readHeader } from "./header.ts";
import { withoutUndefined } from "./person.ts";
import { bodyFrom } from "./record-from.ts";
import { type DciEventType, findEventType, type RecordStatus } from "./vocabulary.ts";

/** More items than this in one message are refused: one transaction of intake holds them all. */
export const MOST_ITEMS = 1000;

/** One event of a notify. A bad item does not spoil its neighbours: it carries its own code and is parked with it. */
export interface NotifyItem {
  readonly referenceId: string;
  readonly event: Outcome<IncomingEvent, EventCode | DciItemCode>;
}

export interface Notify {
  readonly header: DciHeader;
  readonly transactionId: string;
  readonly items: readonly NotifyItem[];
  /** As sent, for the check of the signature. */
  readonly envelope: Envelope;
}

/** A message of the standard as JSON: what is signed is `header` and `message`. */
export interface Envelope {
  readonly signature: unknown;
  readonly header: unknown;
  readonly message: unknown;
}

/** Any message of the standard up to its header; the message inside is not looked at. */
export function readEnvelope(text: string): Outcome<{ envelope: Envelope; header: DciHeader }, DciCode> {
  const json = readJson(text);
  if (!json.ok) return refuse("err.request.bad", { reason: json.code });
  const value = json.value;
  if (!isObject(value)) return refuse("err.request.bad", { path: "" });
  const header = readHeader(member(value, "header"));
  if (!header.ok) return header;
  const message = member(value, "message");
  if (!isObject(message)) return refuse("err.request.bad", { path: "/message" });
  return done({
    envelope: { signature: member(value, "signature"), header: value.header, message },
    header: header.value,
  });
}

/** Reads a `notify`: what is wrong with the message refuses it whole, what is wrong with an item only that item. */
export function readNotify(text: string): Outcome<Notify, DciCode> {
  const outer = readEnvelope(text);
  if (!outer.ok) return outer;
  const { envelope, header } = outer.value;
  const action = expectAction(header, "notify");
  if (!action.ok) return action;
  const transactionId = member(envelope.message, "transaction_id");
  if (typeof transactionId !== "string" || transactionId.length > 99) {
    return refuse("err.request.bad", { path: "/message/transaction_id" });
  }
  const items = member(envelope.message, "notify_event");
  if (!Array.isArray(items) || items.length === 0) return refuse("err.request.bad", { path: "/message/notify_event" });
  if (items.length > MOST_ITEMS) return refuse("rjct.total_count.limit_exceeded", { most: MOST_ITEMS });
  if (items.length !== header.total_count) return refuse("rjct.total_count.invalid", { path: "/header/total_count" });
  return done({ header, transactionId, items: readItems(items), envelope });
}

function readItems(items: readonly unknown[]): NotifyItem[] {
  const seen = new Set<string>();
  return items.map((item): NotifyItem => {
    const referenceId = member(item, "reference_id");
    if (typeof referenceId !== "string" || referenceId === "" || referenceId.length > 99) {
      return { referenceId: "", event: refuse("rjct.reference_id.invalid") };
    }
    if (seen.has(referenceId)) return { referenceId, event: refuse("rjct.reference_id.duplicate") };
    seen.add(referenceId);
    return { referenceId, event: readItem(item) };
  });
}

const readInstant = reader(Type.Object({ timestamp: Instant }), "rjct.timestamp.invalid");

/** Absent: registered. */
const STATUSES: ReadonlySet<unknown> = new Set<RecordStatus>(["registered", "corrected", "annulled"]);

function readItem(item: unknown): Outcome<IncomingEvent, EventCode | DciItemCode> {
  const timestamp = readInstant(item);
  if (!timestamp.ok) return timestamp;
  const data = member(item, "data");
  const word = member(data, "reg_event_type");
  const type = typeof word === "string" ? findEventType(word) : undefined;
  if (!type) return refuse("event.type-unknown");
  // An object in notify, a list in search: the standard's own asymmetry.
  const record = member(data, "reg_records");
  if (!isObject(record)) return refuse("event.body-invalid", { path: "/data/reg_records", keyword: "type" });
  const status = member(record, "record_status");
  // What was meant as an annulment, and is not quite the word for it, must not be read as a registration.
  if (status !== undefined && !STATUSES.has(status)) {
    return refuse("event.record-invalid", { path: "/data/reg_records/record_status", keyword: "enum" });
  }
  return readEvent(eventFrom(String(word), type, record));
}

function eventFrom(word: string, type: DciEventType, record: JsonObject): JsonObject {
  const annulled = member(record, "record_status") === "annulled";
  return {
    register: member(record, "register"),
    recordNo: member(record, "record_number"),
    version: member(record, "record_version"),
    statedAt: member(record, "stated_at"),
    type: annulled ? "annulment" : type,
    body: annulled
      ? withoutUndefined({ of: type, reason: member(record, "annulment_reason") })
      : bodyFrom(word, type, record),
  };
}

import { isUtf8 } from "node:buffer";
import { done, type Outcome, refuse } from "@dayaq/kernel";
import { canonicalBytes } from "../signature/index.ts";
import { readJson } from "../wire/json.ts";
import type { CloudEventsRequestCode } from "./codes.ts";
import { type CloudEventItem, readCloudEvent } from "./read-event.ts";

/** More events than this in one request are refused: one transaction of intake holds them all. Files have no such limit. */
export const MOST_EVENTS = 1000;

export type HttpHeaders = Readonly<Record<string, string | string[] | undefined>>;

export interface EventsRequest {
  readonly items: readonly CloudEventItem[];
  /** What a signature of this request covers: the body, and in binary mode also the attributes that travel in headers. */
  readonly signed: Uint8Array;
}

/** Reads the events of an HTTP request in any of the modes of CloudEvents, and newline-delimited JSON. Header names are in small letters. */
export function readEventsRequest(headers: HttpHeaders, body: Buffer): Outcome<EventsRequest, CloudEventsRequestCode> {
  // Bytes that are no UTF-8 would be read as replacement signs, and a name stored with them.
  if (!isUtf8(body)) return refuse("cloudevents.not-utf8");
  const type = String(headers["content-type"] ?? "")
    .split(";")[0]
    ?.trim()
    .toLowerCase();
  switch (type) {
    case "application/cloudevents+json":
      return done({ items: [readEventText(body.toString("utf8"))], signed: body });
    case "application/cloudevents-batch+json":
      return readBatch(body);
    case "application/x-ndjson":
      return bounded(readEventLines(body.toString("utf8")), body);
    case "application/json":
      return headers["ce-specversion"] === undefined
        ? refuse("cloudevents.content-type-unsupported")
        : done(readBinary(headers, body));
    default:
      return refuse("cloudevents.content-type-unsupported");
  }
}

/** One event of a file of newline-delimited JSON, or the body of a structured request. */
export function readEventText(text: string): CloudEventItem {
  const json = readJson(text);
  return json.ok ? readCloudEvent(json.value) : { id: undefined, source: undefined, event: json };
}

const readEventLines = (text: string): CloudEventItem[] =>
  text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map(readEventText);

function readBatch(body: Buffer): Outcome<EventsRequest, CloudEventsRequestCode> {
  const json = readJson(body.toString("utf8"));
  if (!json.ok || !Array.isArray(json.value)) return refuse("cloudevents.batch-malformed");
  if (json.value.length > MOST_EVENTS) return refuse("cloudevents.batch-too-large", { most: MOST_EVENTS });
  return bounded(json.value.map(readCloudEvent), body);
}

function bounded(items: readonly CloudEventItem[], signed: Buffer): Outcome<EventsRequest, CloudEventsRequestCode> {
  if (items.length === 0) return refuse("cloudevents.batch-empty");
  return items.length > MOST_EVENTS
    ? refuse("cloudevents.batch-too-large", { most: MOST_EVENTS })
    : done({ items, signed });
}

/** Binary mode: attributes in `ce-` headers, percent-encoded; the body is the data. It is signed as its structured form would be. */
function readBinary(headers: HttpHeaders, body: Buffer): EventsRequest {
  const json = readJson(body.toString("utf8"));
  if (!json.ok) return { items: [{ id: undefined, source: undefined, event: json }], signed: body };
  const attributes = Object.entries(headers)
    .filter(([name, value]) => name.startsWith("ce-") && typeof value === "string")
    .map(([name, value]) => [name.slice(3), decoded(String(value))] as const);
  const event = { ...Object.fromEntries(attributes), datacontenttype: "application/json", data: json.value };
  return { items: [readCloudEvent(event)], signed: canonicalBytes(event) };
}

/** A header that is not percent-encoded as it should be is taken as it stands. */
function decoded(value: string): string {
  const wellFormed = /^(?:[^%]|%[0-9A-Fa-f]{2})*$/.test(value);
  const bytes = wellFormed
    ? Buffer.from(
        value.replace(/%([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
        "latin1",
      )
    : undefined;
  return bytes ? bytes.toString("utf8") : value;
}

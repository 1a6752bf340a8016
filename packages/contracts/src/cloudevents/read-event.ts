import { type Outcome, refuse } from "@dayaq/kernel";
import { type IncomingEvent, readEvent } from "../events/index.ts";
import { reader } from "../wire/check.ts";
import { isObject, type JsonObject, member } from "../wire/json.ts";
import type { CloudEventCode } from "./codes.ts";
import { CloudEvent } from "./envelope.ts";
import { findTypeNamed } from "./event-names.ts";

/** One event of a request or a file. `id` and `source` are given as far as they could be read, to answer about a bad one. */
export interface CloudEventItem {
  readonly id: string | undefined;
  readonly source: string | undefined;
  readonly event: Outcome<IncomingEvent, CloudEventCode>;
}

const attributeIn = (value: unknown, name: string): string | undefined => {
  const text = member(value, name);
  return typeof text === "string" && text !== "" && text.length <= 200 ? text : undefined;
};

export const readCloudEvent = (value: unknown): CloudEventItem => ({
  id: attributeIn(value, "id"),
  source: attributeIn(value, "source"),
  event: read(value),
});

const readAttributes = reader(CloudEvent, "cloudevent.attribute-invalid");

function read(value: unknown): Outcome<IncomingEvent, CloudEventCode> {
  if (!isObject(value)) return refuse("cloudevent.not-an-object");
  if (value.specversion !== "1.0") return refuse("cloudevent.specversion-unsupported");
  if (Object.hasOwn(value, "data_base64")) return refuse("cloudevent.data-not-json");
  const foreign = foreignFault(value);
  if (foreign) return refuse("cloudevent.attribute-invalid", { path: "", keyword: foreign });
  const outcome = readAttributes(value);
  if (!outcome.ok) return faultOf(outcome.detail);
  const { type: name, time, data } = outcome.value;
  const type = findTypeNamed(name);
  if (!type) return refuse("cloudevent.type-unknown");
  const { register, recordNo, version, body } = data;
  return readEvent({ register, recordNo, version, statedAt: time, type, body });
}

function faultOf(detail: Readonly<Record<string, string | number>>): Outcome<never, CloudEventCode> {
  const path = String(detail.path);
  if (path === "/datacontenttype") return refuse("cloudevent.data-not-json");
  return refuse(
    path.startsWith("/data") && path !== "/dataschema" ? "cloudevent.data-invalid" : "cloudevent.attribute-invalid",
    detail,
  );
}

const OWN = new Set(Object.keys(CloudEvent.properties));

/** Extension attributes have names of small letters and digits, and scalar values: CloudEvents 1.0, 3.1. */
function foreignFault(value: JsonObject): "extension-name" | "extension-value" | undefined {
  for (const [name, held] of Object.entries(value)) {
    if (OWN.has(name)) continue;
    if (!/^[a-z0-9]{1,40}$/.test(name)) return "extension-name";
    if (!["string", "number", "boolean"].includes(typeof held)) return "extension-value";
  }
  return undefined;
}

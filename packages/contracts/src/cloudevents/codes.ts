import type { EventCode } from "../events/index.ts";
import type { JsonCode } from "../wire/json.ts";

/** Why a CloudEvent is not taken: as CloudEvents, or for what it says. */
export type CloudEventCode =
  | "cloudevent.not-an-object"
  | "cloudevent.specversion-unsupported"
  | "cloudevent.attribute-invalid"
  | "cloudevent.data-not-json"
  | "cloudevent.type-unknown"
  | "cloudevent.data-invalid"
  | JsonCode
  | EventCode;

/** Why a whole HTTP request of events is not taken. */
export type CloudEventsRequestCode =
  | "cloudevents.content-type-unsupported"
  | "cloudevents.not-utf8"
  | "cloudevents.batch-malformed"
  | "cloudevents.batch-empty"
  | "cloudevents.batch-too-large";

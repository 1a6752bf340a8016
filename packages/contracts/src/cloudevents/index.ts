export type { CloudEventCode, CloudEventsRequestCode } from "./codes.ts";
export type { CloudEvent } from "./envelope.ts";
export { nameOf } from "./event-names.ts";
export { type PublishedSchema, publishedSchemas } from "./published-schemas.ts";
export { type CloudEventItem, readCloudEvent } from "./read-event.ts";
export { type EventsRequest, MOST_EVENTS, readEventsRequest, readEventText } from "./read-request.ts";
export { type CloudEventDraft, writeCloudEvent } from "./write-event.ts";

import type { IncomingEvent } from "../events/index.ts";
import type { CloudEvent } from "./envelope.ts";
import { nameOf } from "./event-names.ts";

export interface CloudEventDraft {
  readonly id: string;
  /** The sender, as its contract names it. */
  readonly source: string;
  readonly event: IncomingEvent;
}

/** An event as CloudEvents has it, in structured form; a list of them is a batch, a line each a file. */
export function writeCloudEvent({ id, source, event }: CloudEventDraft): CloudEvent {
  const { register, recordNo, version, statedAt, type, body } = event;
  return {
    specversion: "1.0",
    id,
    source,
    type: nameOf(type),
    time: statedAt,
    datacontenttype: "application/json",
    data: { register, recordNo, version, body },
  };
}

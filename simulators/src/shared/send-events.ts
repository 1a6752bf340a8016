import { randomUUID } from "node:crypto";
import { type IncomingEvent, signBytes, type Signer, writeCloudEvent } from "@dayaq/contracts";
import type { Clock } from "@dayaq/kernel";
import type { OutboundMessage } from "./outbound.ts";

/** A signed batch of CloudEvents, ready to go. The signature travels in a header and covers the body as it is. */
export function batchOf(
  events: readonly IncomingEvent[],
  signer: Signer,
  dayaqUrl: string,
  clock: Clock,
): OutboundMessage {
  const messageId = randomUUID();
  const batch = events.map((event, index) =>
    writeCloudEvent({ id: `${messageId}-${index + 1}`, source: signer.senderId, event }),
  );
  const body = JSON.stringify(batch);
  return {
    messageId,
    url: `${dayaqUrl}/events`,
    headers: {
      "content-type": "application/cloudevents-batch+json; charset=utf-8",
      signature: signBytes(Buffer.from(body, "utf8"), signer, clock.now()),
    },
    body,
    recordNos: events.map(({ recordNo }) => recordNo),
  };
}

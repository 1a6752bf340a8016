import { randomUUID } from "node:crypto";
import { type IncomingEvent, signEnvelope, type Signer, writeNotify, writeStatusQuestion } from "@dayaq/contracts";
import type { Clock } from "@dayaq/kernel";
import { instantOf } from "./clock.ts";
import type { OutboundMessage } from "./outbound.ts";

/** Whom we write to: the `receiver_id` of Dayaq. */
const RECEIVER = "dayaq";
/** The language in which these registers write, by ISO 639-3. */
const LOCALE = "aze";
const JSON_TYPE = { "content-type": "application/json; charset=utf-8" };

/** A signed notify of DCI, ready to go. */
export function notifyOf(
  events: readonly IncomingEvent[],
  signer: Signer,
  dayaqUrl: string,
  clock: Clock,
): OutboundMessage {
  const messageId = randomUUID();
  const unsigned = writeNotify({
    messageId,
    at: instantOf(clock),
    senderId: signer.senderId,
    receiverId: RECEIVER,
    transactionId: messageId,
    locale: LOCALE,
    events,
  });
  return {
    messageId,
    url: `${dayaqUrl}/dci/registry/notify`,
    headers: JSON_TYPE,
    body: JSON.stringify(signEnvelope(unsigned, signer, clock.now())),
    recordNos: events.map(({ recordNo }) => recordNo),
  };
}

/** A signed question what became of a message. */
export function statusQuestionOf(about: string, signer: Signer, dayaqUrl: string, clock: Clock): OutboundMessage {
  const messageId = randomUUID();
  const unsigned = writeStatusQuestion({
    messageId,
    at: instantOf(clock),
    senderId: signer.senderId,
    receiverId: RECEIVER,
    about,
    locale: LOCALE,
  });
  return {
    messageId,
    url: `${dayaqUrl}/dci/registry/sync/txn/status`,
    headers: JSON_TYPE,
    body: JSON.stringify(signEnvelope(unsigned, signer, clock.now())),
    recordNos: [],
  };
}

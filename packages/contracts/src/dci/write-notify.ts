import { invariant } from "@dayaq/kernel";
import type { IncomingEvent } from "../events/index.ts";
import type { DciHeader } from "./header.ts";
import { itemOf } from "./record-to.ts";
import { DCI_VERSION } from "./vocabulary.ts";

export interface NotifyDraft {
  readonly messageId: string;
  /** RFC 3339 with zone */
  readonly at: string;
  readonly senderId: string;
  readonly senderUri?: string;
  readonly receiverId: string;
  readonly transactionId: string;
  /** Of the words that are written in a language, such as a place: ISO 639-3. */
  readonly locale: string;
  readonly events: readonly IncomingEvent[];
}

export interface UnsignedNotify {
  readonly header: DciHeader;
  readonly message: { readonly transaction_id: string; readonly notify_event: readonly unknown[] };
}

/** A notify as the standard has it, still to be signed. The items' references are the message's own: `{message id}-1`. */
export function writeNotify(draft: NotifyDraft): UnsignedNotify {
  invariant(draft.events.length > 0, "a notify tells of something");
  return {
    header: {
      version: DCI_VERSION,
      message_id: draft.messageId,
      message_ts: draft.at,
      action: "notify",
      sender_id: draft.senderId,
      ...(draft.senderUri !== undefined && { sender_uri: draft.senderUri }),
      receiver_id: draft.receiverId,
      total_count: draft.events.length,
      is_msg_encrypted: false,
      meta: {},
    },
    message: {
      transaction_id: draft.transactionId,
      notify_event: draft.events.map((event, index) => itemOf(event, `${draft.messageId}-${index + 1}`, draft.locale)),
    },
  };
}

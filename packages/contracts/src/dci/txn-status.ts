import type { DciHeader } from "./header.ts";
import { DCI_VERSION } from "./vocabulary.ts";

export interface StatusQuestionDraft {
  readonly messageId: string;
  /** RFC 3339 with zone */
  readonly at: string;
  readonly senderId: string;
  readonly receiverId: string;
  /** The id of the message that is asked about. */
  readonly about: string;
  /** ISO 639-3 */
  readonly locale: string;
}

/** Asks what became of a message, by the id under which it was acknowledged: a `txn-status`, still to be signed. */
export const writeStatusQuestion = ({ messageId, at, senderId, receiverId, about, locale }: StatusQuestionDraft) => ({
  header: {
    version: DCI_VERSION,
    message_id: messageId,
    message_ts: at,
    action: "txn-status",
    sender_id: senderId,
    receiver_id: receiverId,
    total_count: 1,
    is_msg_encrypted: false,
    meta: {},
  } satisfies DciHeader,
  message: {
    transaction_id: about,
    txnstatus_request: {
      reference_id: messageId,
      timestamp: at,
      // The standard's list of types has no word for what was notified; ours is `notify`.
      txn_type: "notify",
      attribute_type: "correlation_id",
      attribute_value: about,
      locale,
    },
  },
});

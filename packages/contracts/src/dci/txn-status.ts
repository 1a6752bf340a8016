import { done, type Outcome, refuse } from "@dayaq/kernel";
import { member } from "../wire/json.ts";
import type { DciCode } from "./codes.ts";
import { type DciHeader, expectAction } from "./header.ts";
import { type Envelope, readEnvelope } from "./read-notify.ts";
import { DCI_VERSION } from "./vocabulary.ts";

/** Asks what became of a message: by the id under which it was acknowledged. */
export interface StatusQuestion {
  readonly header: DciHeader;
  readonly transactionId: string;
  readonly referenceId: string;
  /** The id of the message that is asked about. */
  readonly messageId: string;
  readonly envelope: Envelope;
}

export interface StatusQuestionDraft {
  readonly messageId: string;
  /** RFC 3339 with zone */
  readonly at: string;
  readonly senderId: string;
  readonly receiverId: string;
  /** The id of the message that is asked about. */
  readonly about: string;
}

/** A `txn-status`, still to be signed. */
export const writeStatusQuestion = ({ messageId, at, senderId, receiverId, about }: StatusQuestionDraft) => ({
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
      locale: "aze",
    },
  },
});

/** Reads a `txn-status`. The standard lets the attribute be a list of ids; we answer about one. */
export function readStatusQuestion(text: string): Outcome<StatusQuestion, DciCode> {
  const outer = readEnvelope(text);
  if (!outer.ok) return outer;
  const { envelope, header } = outer.value;
  const action = expectAction(header, "txn-status");
  if (!action.ok) return action;
  const request = member(envelope.message, "txnstatus_request");
  const value = member(request, "attribute_value");
  const about: unknown = Array.isArray(value) && value.length === 1 ? value[0] : value;
  if (!isId(about)) return refuse("err.request.bad", { path: "/message/txnstatus_request/attribute_value" });
  const referenceId = member(request, "reference_id");
  const transactionId = member(envelope.message, "transaction_id");
  return done({
    header,
    transactionId: isId(transactionId) ? transactionId : about,
    referenceId: isId(referenceId) ? referenceId : header.message_id,
    messageId: about,
    envelope,
  });
}

const isId = (value: unknown): value is string => typeof value === "string" && value !== "" && value.length <= 99;

/** What became of one item of a message: taken over, waiting, or parked with a code and what would mend it. */
export interface ItemStatus {
  readonly referenceId: string;
  readonly status: "rcvd" | "pdng" | "succ" | "rjct";
  /** RFC 3339 with zone */
  readonly at: string;
  readonly code?: string;
  readonly remedy?: string;
}

/** The answer to a `txn-status`, still to be signed. Its action is `txn-on-status`, not the question's. */
export function writeStatusAnswer(
  question: StatusQuestion,
  answer: {
    readonly messageId: string;
    readonly at: string;
    readonly senderId: string;
    readonly items: readonly ItemStatus[];
  },
) {
  const rejected = answer.items.filter(({ status }) => status === "rjct").length;
  const waiting = answer.items.some(({ status }) => status === "pdng" || status === "rcvd");
  const header = {
    version: DCI_VERSION,
    message_id: answer.messageId,
    message_ts: answer.at,
    action: "txn-on-status",
    status: waiting ? "pdng" : rejected === answer.items.length ? "rjct" : "succ",
    sender_id: answer.senderId,
    receiver_id: question.header.sender_id,
    total_count: answer.items.length,
    completed_count: answer.items.filter(({ status }) => status === "succ").length,
    is_msg_encrypted: false,
    meta: {},
  } as const;
  const items = answer.items.map(({ referenceId, status, at, code, remedy }) => ({
    reference_id: referenceId,
    timestamp: at,
    status,
    ...(code !== undefined && { status_reason_code: code }),
    ...(remedy !== undefined && { status_reason_message: remedy.slice(0, 999) }),
  }));
  return {
    header,
    message: {
      transaction_id: question.transactionId,
      correlation_id: question.messageId,
      txnstatus_response: { txn_type: "notify", txn_status: items },
    },
  };
}

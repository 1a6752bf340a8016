export { acknowledge, type DciAck, decline, httpStatusOf, readAck } from "./ack.ts";
export type { DciCode, DciItemCode } from "./codes.ts";
export type { DciHeader } from "./header.ts";
export { type Envelope, MOST_ITEMS, type Notify, type NotifyItem, readEnvelope, readNotify } from "./read-notify.ts";
export { type StatusQuestionDraft, writeStatusQuestion } from "./txn-status.ts";
export { DCI_VERSION } from "./vocabulary.ts";
export { type NotifyDraft, type UnsignedNotify, writeNotify } from "./write-notify.ts";

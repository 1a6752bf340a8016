import { signBytes, signEnvelope, type Signer, writeCloudEvent, writeNotify } from "@dayaq/contracts";
import type { StatedRecord } from "@dayaq/country";
import type { Dice } from "@dayaq/country-az/demo";
import { now } from "../../country/clock.ts";
import { eventOf, type Senders, senderOf } from "../../country/senders.ts";

/** Something that may come over the wire. */
export interface Wire {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

/** What a damage is done to: a sound record that no other message tells, and all that its agency has to tell it. */
export interface Sound {
  readonly record: StatedRecord;
  readonly senders: Senders;
  readonly messageId: string;
  readonly dice: Dice;
}

/** One way in which a message goes wrong. */
export interface Damage {
  readonly name: string;
  /** `notify`: of records that DCI has; `event`: of those that come as CloudEvents. */
  readonly of: "notify" | "event";
  /** One in two hundred as often as the others: it is heavy. */
  readonly rare?: true;
  /** The only answers that are right: `401 err.signature.invalid`. */
  readonly answers: readonly string[];
  /** Where it is taken: the only right ends of its event, `applied` or the code under which it is parked. */
  readonly ends?: readonly string[];
  /** The requests; all but the last are answered `202` or as the last. */
  make(sound: Sound): readonly Wire[];
}

export type Json = Record<string, unknown>;

export interface Notify {
  readonly header: Json;
  readonly message: { readonly transaction_id: string; readonly notify_event: readonly unknown[] } & Json;
}

export const signerOf = ({ senders, record }: Sound): Signer => senderOf(senders, record.agency);

/** The record as an unsigned notify, free to be changed. */
export function draftOf({ record, messageId }: Sound): Notify {
  const unsigned = writeNotify({
    messageId,
    at: now().toISOString(),
    senderId: record.agency,
    receiverId: "dayaq",
    transactionId: messageId,
    locale: "aze",
    events: [eventOf(record)],
  });
  return structuredClone<unknown>(unsigned) as Notify; // the same JSON, without the promise of its types
}

export const posted = (body: string | Buffer): Wire => ({
  path: "/dci/registry/notify",
  headers: { "content-type": "application/json" },
  body,
});

/** Signed by its agency, whatever it says. */
export const signed = (sound: Sound, draft: Notify, signer = signerOf(sound), at = now()): string =>
  JSON.stringify(signEnvelope(draft, signer, at));

/** A copy in which the value at the path is another; `undefined` takes it away. */
export function changed<Value>(value: Value, path: readonly (string | number)[], to: unknown): Value {
  const copy = structuredClone(value);
  let place = copy as Json;
  for (const step of path.slice(0, -1)) place = place[step] as Json; // the paths of this folder exist in the messages they are for
  const last = path.at(-1) ?? "";
  if (to === undefined) delete place[last];
  else place[last] = to;
  return copy;
}

/** Where the record stands inside a notify. */
export const RECORD = ["message", "notify_event", 0, "data", "reg_records"] as const;

/** The record as an unsigned CloudEvent, free to be changed. */
export const eventDraftOf = ({ record, messageId }: Sound): Json => ({
  ...writeCloudEvent({ id: messageId, source: `/agencies/${record.agency}`, event: eventOf(record) }),
});

/** A CloudEvent as its agency sends it, whatever it says. */
export const postedEvent = (sound: Sound, event: unknown, type = "application/cloudevents+json"): Wire =>
  postedBytes(sound, Buffer.from(JSON.stringify(event)), type);

export const postedBytes = (sound: Sound, body: Buffer, type = "application/cloudevents+json"): Wire => ({
  path: "/events",
  headers: { "content-type": type, signature: signBytes(body, signerOf(sound), now()) },
  body,
});

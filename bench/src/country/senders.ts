import { generateKeyPairSync } from "node:crypto";
import {
  type IncomingEvent,
  publicJwk,
  readEvent,
  signBytes,
  signEnvelope,
  type Signer,
  writeCloudEvent,
  writeNotify,
} from "@dayaq/contracts";
import type { CountryPack, StatedRecord } from "@dayaq/country";
import { azerbaijan } from "@dayaq/country-az";
import { invariant } from "@dayaq/kernel";
import { trustKey } from "@dayaq/server/agencies";
import type { Tx } from "@dayaq/server/platform";
import { now } from "./clock.ts";

/** The agencies of a country as signers, by code. */
export type Senders = ReadonlyMap<string, Signer>;

/** A day: a prepared message is still valid when it is sent. */
const LIFETIME_SECONDS = 86_000;

/** A request of an agency as it goes over the wire. */
export interface Signed {
  readonly messageId: string;
  readonly path: "/dci/registry/notify" | "/events";
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Makes a key for each agency and has it trusted. */
export async function trustedSenders(tx: Tx, { agencies }: CountryPack): Promise<Senders> {
  const senders = new Map<string, Signer>();
  for (const { code } of agencies) {
    const { privateKey, publicKey } = generateKeyPairSync("ed25519");
    const key = publicJwk(publicKey);
    await trustKey(tx, code, key); // about ten agencies, once
    senders.set(code, { senderId: code, keyId: key.kid, privateKey, lifetimeSeconds: LIFETIME_SECONDS });
  }
  return senders;
}

export function eventOf({ agency: _, ...stated }: StatedRecord): IncomingEvent {
  const read = readEvent(stated);
  invariant(read.ok, "the records of the generators have the shape of the contracts");
  return read.value;
}

export function senderOf(senders: Senders, agency: string): Signer {
  const signer = senders.get(agency);
  invariant(signer !== undefined, `${agency} is an agency of the pack`);
  return signer;
}

/** One record as a signed DCI notify. */
export function notifyOf(senders: Senders, record: StatedRecord, messageId: string): Signed {
  const signer = senderOf(senders, record.agency);
  const at = now();
  const unsigned = writeNotify({
    messageId,
    at: at.toISOString(),
    senderId: signer.senderId,
    receiverId: "dayaq",
    transactionId: messageId,
    locale: "aze",
    events: [eventOf(record)],
  });
  return {
    messageId,
    path: "/dci/registry/notify",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(signEnvelope(unsigned, signer, at)),
  };
}

/** One record as a signed CloudEvent. */
export function cloudEventOf(senders: Senders, record: StatedRecord, messageId: string): Signed {
  const signer = senderOf(senders, record.agency);
  const event = writeCloudEvent({ id: messageId, source: `/agencies/${record.agency}`, event: eventOf(record) });
  const body = JSON.stringify(event);
  return {
    messageId,
    path: "/events",
    headers: {
      "content-type": "application/cloudevents+json",
      signature: signBytes(Buffer.from(body), signer, now()),
    },
    body,
  };
}

const SPEAKS = new Map(
  azerbaijan.agencies.flatMap(({ registers }) => registers.map(({ code, speaks }) => [code, speaks])),
);

/** One record by the protocol that its register speaks. */
export const notifyOrEvent = (senders: Senders, record: StatedRecord, messageId: string): Signed =>
  SPEAKS.get(record.register) === "dci"
    ? notifyOf(senders, record, messageId)
    : cloudEventOf(senders, record, messageId);

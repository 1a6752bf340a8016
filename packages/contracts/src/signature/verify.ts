import { type KeyObject, verify as verifyWith } from "node:crypto";
import { done, type Outcome, refuse } from "@dayaq/kernel";
import { canonicalBytes, digestOf } from "./canonical.ts";
import { readSignature, type SignatureText, signedBytes } from "./signature-text.ts";

export type SignatureCode = "err.signature.missing" | "err.signature.invalid";

export interface VerifyWith {
  /** The key of a sender, from its published key set; undefined when the sender has no such key (any more). */
  findKey(senderId: string, keyId: string): KeyObject | undefined;
  readonly now: Date;
  /** How far the sender's clock may be ahead of ours. */
  readonly skewSeconds: number;
  /** The longest lifetime we take: a signature good for years is a key left lying about. */
  readonly longestSeconds: number;
}

/** Who signed, once it is certain. */
export type Signed = Pick<SignatureText, "senderId" | "keyId" | "created" | "expires">;

/** Who says to have signed, before the bytes have come: certain of nothing, but enough to take no body of a stranger. */
export function claimedSigner(text: unknown): Pick<Signed, "senderId" | "keyId"> | undefined {
  const read = typeof text === "string" ? readSignature(text) : undefined;
  return read?.ok ? { senderId: read.value.senderId, keyId: read.value.keyId } : undefined;
}

/** Checks a `Signature` text over bytes as they came. */
export function verifyBytes(text: unknown, bytes: Uint8Array, check: VerifyWith): Outcome<Signed, SignatureCode> {
  if (text === undefined || text === null || text === "") return refuse("err.signature.missing");
  if (typeof text !== "string") return refuse("err.signature.invalid", { reason: "type" });
  const read = readSignature(text);
  if (!read.ok) return read;
  const { senderId, keyId, created, expires, signature } = read.value;
  const no = (reason: string) => refuse("err.signature.invalid", { reason });
  const now = Math.floor(check.now.getTime() / 1000);
  if (created > now + check.skewSeconds) return no("created-in-future");
  if (expires < now - check.skewSeconds) return no("expired");
  if (expires - created > check.longestSeconds) return no("lifetime");
  const key = check.findKey(senderId, keyId);
  if (key?.asymmetricKeyType !== "ed25519") return no("key-unknown");
  if (!verifyWith(null, signedBytes(created, expires, digestOf(bytes)), key, signature)) return no("mismatch");
  return done({ senderId, keyId, created, expires });
}

/** Checks the signature of a DCI message; it must be the sender's own, whom the header names. */
export function verifyEnvelope(
  envelope: { readonly signature: unknown; readonly header: unknown; readonly message: unknown },
  senderId: string,
  check: VerifyWith,
): Outcome<Signed, SignatureCode> {
  const bytes = canonicalBytes({ header: envelope.header, message: envelope.message });
  const signed = verifyBytes(envelope.signature, bytes, check);
  if (!signed.ok || signed.value.senderId === senderId) return signed;
  return refuse("err.signature.invalid", { reason: "signed-by-another" });
}

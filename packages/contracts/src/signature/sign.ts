import { type KeyObject, sign as signWith } from "node:crypto";
import { canonicalBytes, digestOf } from "./canonical.ts";
import { signedBytes, writeSignature } from "./signature-text.ts";

export interface Signer {
  readonly senderId: string;
  readonly keyId: string;
  /** Ed25519 */
  readonly privateKey: KeyObject;
  /** For how long a signature may be shown after it was made. */
  readonly lifetimeSeconds: number;
}

/** Signs bytes as they are: the body of an HTTP request. The answer is the text of the `Signature` header. */
export function signBytes(bytes: Uint8Array, signer: Signer, now: Date): string {
  const created = Math.floor(now.getTime() / 1000);
  const expires = created + signer.lifetimeSeconds;
  const signature = signWith(null, signedBytes(created, expires, digestOf(bytes)), signer.privateKey);
  return writeSignature({ senderId: signer.senderId, keyId: signer.keyId, created, expires, signature });
}

/** Signs a DCI message over the canonical bytes of `{header, message}` and puts the signature before them. */
export function signEnvelope<Header, Message>(
  { header, message }: { readonly header: Header; readonly message: Message },
  signer: Signer,
  now: Date,
): { signature: string; header: Header; message: Message } {
  return { signature: signBytes(canonicalBytes({ header, message }), signer, now), header, message };
}

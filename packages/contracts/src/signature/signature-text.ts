import { done, type Outcome, refuse } from "@dayaq/kernel";

/** The signature member or header of DCI, read. Seconds since 1970. */
export interface SignatureText {
  readonly senderId: string;
  readonly keyId: string;
  readonly created: number;
  readonly expires: number;
  readonly signature: Buffer;
}

/** What a signature covers, in this order. */
const COVERED = "(created) (expires) digest";

export function writeSignature({ senderId, keyId, created, expires, signature }: SignatureText): string {
  // `kidId` is the standard's own spelling.
  return (
    `Signature: namespace="dci", kidId="${senderId}|${keyId}|ed25519", algorithm="ed25519", created="${created}", ` +
    `expires="${expires}", headers="${COVERED}", signature="${signature.toString("base64")}"`
  );
}

/** Reads the text in any order of its parts, with or without the leading `Signature:`; `keyId` is taken for `kidId`. */
export function readSignature(text: string): Outcome<SignatureText, "err.signature.invalid"> {
  const no = (reason: string) => refuse("err.signature.invalid", { reason });
  if (text.length > 2000) return no("too-long");
  const parts = new Map<string, string>();
  for (const [, name = "", value = ""] of text.replace(/^\s*Signature:/i, "").matchAll(/(\w+)\s*=\s*"([^"]*)"/g)) {
    if (parts.has(name)) return no("part-repeated");
    parts.set(name, value);
  }
  const [senderId = "", keyId = "", algorithm = "", ...more] = (parts.get("kidId") ?? parts.get("keyId") ?? "").split(
    "|",
  );
  if (senderId === "" || keyId === "" || more.length > 0) return no("key-id");
  if (algorithm !== "ed25519" || parts.get("algorithm") !== "ed25519") return no("algorithm");
  if (parts.get("headers") !== COVERED) return no("headers");
  const created = secondsIn(parts.get("created"));
  const expires = secondsIn(parts.get("expires"));
  if (created === undefined || expires === undefined || expires <= created) return no("times");
  const signature = Buffer.from(parts.get("signature") ?? "", "base64");
  // An Ed25519 signature has 64 bytes, RFC 8032.
  return signature.length === 64 ? done({ senderId, keyId, created, expires, signature }) : no("signature");
}

const secondsIn = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d{1,11}$/.test(text) ? Number(text) : undefined;

/** The bytes that are signed: times and digest, a line each, no line end after the last. */
export const signedBytes = (created: number, expires: number, digest: string): Buffer =>
  Buffer.from(`(created): ${created}\n(expires): ${expires}\ndigest: ${digest}`, "utf8");

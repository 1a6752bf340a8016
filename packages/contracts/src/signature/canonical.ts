import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import { invariant } from "@dayaq/kernel";

/** RFC 8785: the one sequence of bytes that a JSON value has, whatever the order of its members or its blanks were. */
export function canonicalBytes(value: unknown): Buffer {
  const text = canonicalize(value);
  invariant(text !== undefined, "only JSON has a canonical form");
  return Buffer.from(text, "utf8");
}

/** `BLAKE-512=` and BLAKE2b-512 of the bytes in Base64. */
export const digestOf = (bytes: Uint8Array): string =>
  `BLAKE-512=${createHash("blake2b512").update(bytes).digest("base64")}`;

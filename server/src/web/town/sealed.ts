import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

const CIPHER = "aes-256-gcm";
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** Of this process: what it sealed is of no use to anybody else, nor to itself after a restart. */
const key = randomBytes(32);

/** A text that has to come back with the address after a redirect and may not be read there, such as a child's name. */
export function seal(text: string): string {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(CIPHER, key, iv);
  const hidden = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), hidden]).toString("base64url");
}

/** What was sealed; undefined for anything that this process did not seal. */
export function unseal(sealed: string): string | undefined {
  const bytes = Buffer.from(sealed, "base64url");
  if (bytes.length < IV_BYTES + TAG_BYTES) return undefined;
  const cipher = createDecipheriv(CIPHER, key, bytes.subarray(0, IV_BYTES));
  cipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
  try {
    return `${cipher.update(bytes.subarray(IV_BYTES + TAG_BYTES), undefined, "utf8")}${cipher.final("utf8")}`;
  } catch {
    return undefined; // changed on its way, or of another process: then the form starts afresh
  }
}

import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/** 256 bits: nobody guesses it. */
const TOKEN_BYTES = 32;

/** What a browser is given. We keep its hash only. */
export const newToken = (): string => randomBytes(TOKEN_BYTES).toString("base64url");

export const hashOf = (secret: string): Buffer => createHash("sha256").update(secret).digest();

/**
 * The value that every form carries: made of the cookie, which no other site can read, so no other site can make it.
 * Nothing has to be stored for it, also before sign-in.
 */
export const csrfOf = (token: string): string => createHash("sha256").update(`csrf ${token}`).digest("base64url");

/** Compares without telling by its time how much was right. */
export function isSame(given: string, expected: string): boolean {
  const [a, b] = [hashOf(given), hashOf(expected)];
  return timingSafeEqual(a, b);
}

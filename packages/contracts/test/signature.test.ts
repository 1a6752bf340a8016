import { generateKeyPairSync } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  publicJwk,
  readKeySet,
  signBytes,
  signEnvelope,
  thumbprintOf,
  verifyBytes,
  verifyEnvelope,
} from "../src/index.ts";
import { damaged } from "./arbitraries.ts";

const { privateKey, publicKey } = generateKeyPairSync("ed25519");
const signer = { senderId: "bank", keyId: "k", privateKey, lifetimeSeconds: 300 };
const now = new Date("2026-11-22T08:00:00Z");
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);
const check = { findKey: () => publicKey, now, skewSeconds: 60, longestSeconds: 3600 };
const body = Buffer.from('{"a":1}');
const text = signBytes(body, signer, now);

describe("a signature over bytes", () => {
  test("has the standard's form, with its own spelling of the key's id", () => {
    expect(text).toMatch(
      /^Signature: namespace="dci", kidId="bank\|k\|ed25519", algorithm="ed25519", created="1795334400", expires="1795334700", headers="\(created\) \(expires\) digest", signature="[A-Za-z0-9+/]{86}=="$/,
    );
  });

  test("is known again, with who made it", () => {
    expect(verifyBytes(text, body, check)).toEqual({
      ok: true,
      value: { senderId: "bank", keyId: "k", created: 1_795_334_400, expires: 1_795_334_700 },
    });
  });

  test.each([
    ["err.signature.missing", "", body, check],
    ["err.signature.missing", undefined, body, check],
    ["err.signature.invalid", 7, body, check],
    ["err.signature.invalid", "x".repeat(3000), body, check],
    ["err.signature.invalid", text, Buffer.from('{"a":2}'), check],
    ["err.signature.invalid", text.replace("ed25519", "rsa"), body, check],
    ["err.signature.invalid", text.replace("1795334700", "1795334701"), body, check],
    ["err.signature.invalid", text.replace("(created) ", ""), body, check],
    ["err.signature.invalid", `${text}, created="1"`, body, check],
    ["err.signature.invalid", text, body, { ...check, now: later(361) }],
    ["err.signature.invalid", text, body, { ...check, now: later(-61) }],
    ["err.signature.invalid", text, body, { ...check, longestSeconds: 299 }],
    ["err.signature.invalid", text, body, { ...check, findKey: () => undefined }],
    ["err.signature.invalid", text, body, { ...check, findKey: () => generateKeyPairSync("ed25519").publicKey }],
  ])("is refused with %s (%#)", (code, signature, bytes, how) => {
    expect(verifyBytes(signature, bytes, how)).toMatchObject({ ok: false, code });
  });

  test("holds until the clocks may differ no more", () => {
    expect(verifyBytes(text, body, { ...check, now: later(360) }).ok).toBe(true);
    expect(verifyBytes(text, body, { ...check, now: later(-60) }).ok).toBe(true);
  });
});

describe("a signature over a message", () => {
  const signed = signEnvelope({ header: { b: 1, a: "ə" }, message: { z: [1.5, 1e21], y: null } }, signer, now);

  test("does not mind the order of members", () => {
    expect(verifyEnvelope({ ...signed, header: { a: "ə", b: 1 } }, "bank", check).ok).toBe(true);
  });

  test("minds what is said", () => {
    expect(verifyEnvelope({ ...signed, header: { a: "e", b: 1 } }, "bank", check).ok).toBe(false);
  });

  test("must be of the sender itself", () => {
    expect(verifyEnvelope(signed, "tax", check)).toMatchObject({ ok: false, detail: { reason: "signed-by-another" } });
  });
});

describe("a key set", () => {
  test("gives the keys that it was made of, and passes over the rest", () => {
    const set = { keys: [publicJwk(publicKey), { kty: "RSA" }, null, 7, { ...publicJwk(publicKey), x: "short" }] };
    const read = readKeySet(JSON.stringify(set));
    expect([...read.keys()]).toEqual([thumbprintOf(publicKey)]);
    expect(read.get(thumbprintOf(publicKey))?.equals(publicKey)).toBe(true);
    expect(readKeySet("{").size).toBe(0);
  });
});

test("a signature damaged in 10,000 ways gives a code, and never throws", { timeout: 60_000 }, () => {
  // A key belongs to one sender: the name of the sender is not signed, the key is found by it.
  const strict = {
    ...check,
    findKey: (sender: string, id: string) => (sender === "bank" && id === "k" ? publicKey : undefined),
  };
  fc.assert(
    fc.property(damaged(fc.constant(text)), (spoilt) => {
      const outcome = verifyBytes(spoilt, body, strict);
      // Blanks and the leading word are not part of what is signed.
      if (!outcome.ok) expect(outcome.code).toMatch(/^err\.signature\.(missing|invalid)$/);
      else expect(outcome.value.senderId).toBe("bank");
    }),
    { numRuns: 10_000 },
  );
});

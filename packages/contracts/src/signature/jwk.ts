import { createHash, createPublicKey, type KeyObject } from "node:crypto";
import { invariant } from "@dayaq/kernel";
import { isObject, member, readJson } from "../wire/json.ts";

/** A public Ed25519 key as `/.well-known/jwks.json` lists it (RFC 8037). */
export interface PublicJwk {
  readonly kty: "OKP";
  readonly crv: "Ed25519";
  readonly x: string;
  readonly kid: string;
  readonly use: "sig";
  readonly alg: "EdDSA";
}

const coordinateOf = (key: KeyObject): string => {
  const { x } = key.export({ format: "jwk" });
  invariant(typeof x === "string", "an Ed25519 key has a coordinate x");
  return x;
};

/** The id of a key: its RFC 7638 thumbprint, so that it needs no register of names. */
export const thumbprintOf = (key: KeyObject): string =>
  createHash("sha256")
    .update(`{"crv":"Ed25519","kty":"OKP","x":"${coordinateOf(key)}"}`)
    .digest("base64url");

export const publicJwk = (key: KeyObject): PublicJwk => ({
  kty: "OKP",
  crv: "Ed25519",
  x: coordinateOf(key),
  kid: thumbprintOf(key),
  use: "sig",
  alg: "EdDSA",
});

/** The Ed25519 keys of a key set by their id. Keys of other kinds, and whatever is not a key, are passed over. */
export function readKeySet(text: string): Map<string, KeyObject> {
  const json = readJson(text);
  const entries = json.ok ? member(json.value, "keys") : undefined;
  const keys = new Map<string, KeyObject>();
  for (const entry of Array.isArray(entries) ? (entries as unknown[]) : []) {
    const kid = member(entry, "kid");
    const x = member(entry, "x");
    if (!isObject(entry) || entry.kty !== "OKP" || entry.crv !== "Ed25519") continue;
    if (typeof kid !== "string" || typeof x !== "string" || !/^[A-Za-z0-9_-]{43}$/.test(x)) continue;
    keys.set(kid, createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x }, format: "jwk" }));
  }
  return keys;
}

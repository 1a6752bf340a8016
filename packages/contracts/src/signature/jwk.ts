import { createHash, createPublicKey, type KeyObject } from "node:crypto";
import { done, invariant, type Outcome, refuse } from "@dayaq/kernel";
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

/**
 * The public Ed25519 key of a file that an agency hands over: PEM, one JWK, or a key set of one. Named by its thumbprint unless
 * the JWK names itself: signatures bear that name.
 */
export function readPublicKey(text: string): Outcome<PublicJwk, "key.private" | "key.unreadable"> {
  if (/PRIVATE KEY/.test(text)) return refuse("key.private");
  if (text.includes("BEGIN PUBLIC KEY")) return readPem(text);
  const json = readJson(text);
  if (!json.ok) return refuse("key.unreadable");
  const set = member(json.value, "keys");
  const [entry, second] = Array.isArray(set) ? (set as unknown[]) : [json.value];
  if (second !== undefined) return refuse("key.unreadable");
  if (typeof member(entry, "d") === "string") return refuse("key.private");
  const named = isObject(entry) ? { kid: "unnamed", ...entry } : entry;
  const [found] = readKeySet(JSON.stringify({ keys: [named] }));
  if (!found) return refuse("key.unreadable");
  const [kid, key] = found;
  if (!NAME.test(kid)) return refuse("key.unreadable");
  const jwk = publicJwk(key);
  return done(kid === "unnamed" ? jwk : { ...jwk, kid });
}

/** A signature names its key between two bars. */
const NAME = /^[\w.:~-]{1,200}$/;

function readPem(text: string): Outcome<PublicJwk, "key.unreadable"> {
  try {
    const key = createPublicKey(text);
    return key.asymmetricKeyType === "ed25519" ? done(publicJwk(key)) : refuse("key.unreadable");
  } catch {
    return refuse("key.unreadable"); // damaged, or no key at all: the operator is told the same
  }
}

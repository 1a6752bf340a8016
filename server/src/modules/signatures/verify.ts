import { createPublicKey, verify } from "node:crypto";
import { digestOfStatement } from "./statement.ts";

/** A signature as it is kept and handed out: enough to verify it with nothing else at hand. */
export interface KeptSignature {
  readonly statement: string;
  /** Compact JWS: the id token. */
  readonly token: string;
  /** Public JWK of the identity provider. */
  readonly key: Readonly<Record<string, unknown>>;
}

/** What is wrong with a signature; `holds` where nothing is. */
export type Verdict =
  | "holds"
  | "malformed"
  | "not-this-key"
  | "another-statement"
  | "another-signer"
  | "no-fresh-sign-in";

/** Algorithms in which identity providers sign, and how Node names what they do. */
const ALGORITHMS: Readonly<Record<string, { readonly hash: string | null; readonly encoding?: "ieee-p1363" }>> = {
  ES256: { hash: "sha256", encoding: "ieee-p1363" },
  ES384: { hash: "sha384", encoding: "ieee-p1363" },
  RS256: { hash: "sha256" },
  EdDSA: { hash: null },
};

/** A person who was asked to sign in anew did so within these seconds before the token was made. */
const FRESH_SECONDS_MAX = 300;

/** Whether the provider of that key vouches that the signer named in the statement signed in anew for this statement. Offline. */
export function verdictOn({ statement, token, key }: KeptSignature): Verdict {
  const [head = "", body = "", seal = ""] = token.split(".");
  const header = read(decoded(head));
  const claims = read(decoded(body));
  const said = read(statement);
  const signer = said && read(JSON.stringify(said["signer"] ?? null));
  if (!header || !claims || !said || !signer) return "malformed";
  if (!isSealed(`${head}.${body}`, seal, header["alg"], key)) return "not-this-key";
  if (claims["nonce"] !== digestOfStatement(statement)) return "another-statement";
  if (claims["iss"] !== signer["issuer"] || claims["sub"] !== signer["subject"]) return "another-signer";
  const [issued, signedIn] = [claims["iat"], claims["auth_time"]];
  const isFresh =
    typeof issued === "number" && typeof signedIn === "number" && Math.abs(issued - signedIn) <= FRESH_SECONDS_MAX;
  return isFresh ? "holds" : "no-fresh-sign-in";
}

function isSealed(text: string, seal: string, alg: unknown, key: KeptSignature["key"]): boolean {
  const algorithm = typeof alg === "string" && Object.hasOwn(ALGORITHMS, alg) ? ALGORITHMS[alg] : undefined;
  if (algorithm === undefined) return false;
  try {
    const publicKey = createPublicKey({ key: { ...key }, format: "jwk" });
    const { hash, encoding } = algorithm;
    return verify(
      hash,
      Buffer.from(text),
      encoding === undefined ? publicKey : { key: publicKey, dsaEncoding: encoding },
      Buffer.from(seal, "base64url"),
    );
  } catch {
    return false; // no key of that kind: what it does not open is not sealed by it
  }
}

const decoded = (part: string): string => Buffer.from(part, "base64url").toString("utf8");

/** A JSON object; undefined for anything else. */
function read(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as Readonly<Record<string, unknown>>)
      : undefined;
  } catch {
    return undefined;
  }
}

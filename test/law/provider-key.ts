import { generateKeyPairSync, sign } from "node:crypto";

/** An identity provider's key, for tests that need its word and none of its pages. */
export class ProviderKey {
  readonly #pair = generateKeyPairSync("ed25519");
  /** Public JWK. */
  readonly jwk = { ...this.#pair.publicKey.export({ format: "jwk" }), kid: "k1" };

  /** An id token of somebody who signed in `ago` seconds before it was made. */
  token(claims: { readonly iss: string; readonly sub: string; readonly nonce: string }, ago = 5): string {
    const iat = 1_750_000_000;
    const text = [
      { alg: "EdDSA", kid: "k1" },
      { ...claims, iat, auth_time: iat - ago },
    ]
      .map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"))
      .join(".");
    return `${text}.${sign(null, Buffer.from(text), this.#pair.privateKey).toString("base64url")}`;
  }
}

import { generateKeyPairSync, sign } from "node:crypto";
import { lawOf } from "@dayaq/country";
import { azerbaijan } from "@dayaq/country-az";
import { hashOf, signableRight } from "@dayaq/rules";
import { putStaff } from "../../server/src/modules/identity/index.ts";
import { beginSigning, finishSigning } from "../../server/src/modules/signatures/index.ts";
import { businessDay, type Tx } from "../../server/src/platform/index.ts";

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

const ISSUER = "https://id.example";

/** A lawyer signs all of a right of Azerbaijan's law, with the provider's word for it. */
export async function signWith(tx: Tx, provider: ProviderKey, programme: string): Promise<void> {
  const signer = { issuer: ISSUER, subject: "lawyer", name: "Nigar Səfərova" };
  const accountId = (await putStaff(tx, { ...signer, role: "lawyer" })) ?? -1;
  const law = lawOf(azerbaijan);
  const begun = await beginSigning(
    tx,
    { ...signer, accountId },
    {
      law,
      lawHash: hashOf(law),
      programme,
      seen: signableRight(law, programme, "az")?.hash ?? "",
      articles: [],
      language: "az",
      today: await businessDay(tx),
    },
  );
  if (!begun.ok) throw new Error(begun.code);
  const token = provider.token({ iss: ISSUER, sub: signer.subject, nonce: begun.value });
  const signed = await finishSigning(tx, { digest: begun.value, accountId, token, key: provider.jwk });
  if (!signed.ok) throw new Error(signed.code);
}

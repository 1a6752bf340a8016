import { createHmac, generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { createServer, type Server } from "node:http";
import { text } from "node:stream/consumers";

type Claims = Readonly<Record<string, string | number>>;

/** What a provider may do wrong. */
export interface Lie {
  /** Claims that take the place of the right ones. */
  readonly claims?: Claims;
  readonly signedBy?: "a stranger" | "nobody" | "our own public key";
}

/** An identity provider that tells the truth until it is told to lie. */
export class FalseProvider {
  issuer = "";
  /** Of the next id token. */
  lie: Lie = {};
  /** Of the sign-in that is under way. */
  nonce = "";
  /** Who signs in, as the claims say. */
  claims: Claims = { sub: "resident-1", identifier_scheme: "FIN", identifier: "5CY0Q6D" };
  readonly #server: Server;
  readonly #codes = new Set<string>();

  private constructor(server: Server) {
    this.#server = server;
  }

  static async start(): Promise<FalseProvider> {
    const pair = () => generateKeyPairSync("ec", { namedCurve: "P-256" });
    const [own, strange] = [pair(), pair()];
    const jwk = { ...own.publicKey.export({ format: "jwk" }), alg: "ES256", kid: "k", use: "sig" };
    const server = createServer((request, reply) => {
      const json = (body: object, status = 200) =>
        reply.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
      const { issuer } = provider;
      if (request.url === "/.well-known/openid-configuration") {
        json({
          issuer,
          authorization_endpoint: `${issuer}/auth`,
          token_endpoint: `${issuer}/token`,
          jwks_uri: `${issuer}/jwks`,
          response_types_supported: ["code"],
          subject_types_supported: ["public"],
          id_token_signing_alg_values_supported: ["ES256"],
          authorization_response_iss_parameter_supported: true,
        });
      } else if (request.url === "/jwks") json({ keys: [jwk] });
      else
        void provider.#exchange(request, json, {
          own: own.privateKey,
          strange: strange.privateKey,
          public: jwk.x ?? "",
        });
    });
    const provider = new FalseProvider(server);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    provider.issuer = `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`;
    return provider;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** A code is good once, and for whoever can show the verifier: that much this provider does check. */
  async #exchange(
    request: Parameters<typeof text>[0],
    json: (body: object, status?: number) => void,
    keys: Keys,
  ): Promise<void> {
    const form = new URLSearchParams(await text(request));
    const code = form.get("code") ?? "";
    if (this.#codes.has(code) || !form.has("code_verifier")) return json({ error: "invalid_grant" }, 400);
    this.#codes.add(code);
    const now = Math.floor(performance.timeOrigin / 1000 + performance.now() / 1000);
    const claims = {
      iss: this.issuer,
      aud: "dayaq",
      iat: now,
      exp: now + 300,
      nonce: this.nonce,
      ...this.claims,
      ...this.lie.claims,
    };
    json({ access_token: "a", token_type: "Bearer", id_token: signed(claims, this.lie.signedBy, keys) });
  }
}

type Keys = Parameters<typeof signed>[2];

/** A JWT (RFC 7519), as the lie wants it signed. */
function signed(
  claims: Claims,
  by: Lie["signedBy"],
  keys: { readonly own: KeyObject; readonly strange: KeyObject; readonly public: string },
): string {
  const alg = by === "nobody" ? "none" : by === "our own public key" ? "HS256" : "ES256";
  const text = [{ alg, kid: "k" }, claims]
    .map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"))
    .join(".");
  if (by === "nobody") return `${text}.`;
  if (by === "our own public key")
    return `${text}.${createHmac("sha256", keys.public).update(text).digest("base64url")}`;
  const key = by === "a stranger" ? keys.strange : keys.own;
  return `${text}.${sign("sha256", Buffer.from(text), { key, dsaEncoding: "ieee-p1363" }).toString("base64url")}`;
}

import { createServer, type Server } from "node:http";
import { text } from "node:stream/consumers";
import { type CryptoKey, exportJWK, generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from "jose";

/** What a provider may do wrong. */
export interface Lie {
  /** Claims that take the place of the right ones. */
  readonly claims?: JWTPayload;
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
  claims: JWTPayload = { sub: "resident-1", identifier_scheme: "FIN", identifier: "5CY0Q6D" };
  readonly #server: Server;
  readonly #codes = new Set<string>();

  private constructor(server: Server) {
    this.#server = server;
  }

  static async start(): Promise<FalseProvider> {
    const [own, strange] = await Promise.all([generateKeyPair("ES256"), generateKeyPair("ES256")]);
    const jwk = { ...(await exportJWK(own.publicKey)), alg: "ES256", kid: "k", use: "sig" };
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
    keys: { own: CryptoKey; strange: CryptoKey; public: string },
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
    json({ access_token: "a", token_type: "Bearer", id_token: await this.#sign(claims, keys) });
  }

  #sign(claims: JWTPayload, keys: { own: CryptoKey; strange: CryptoKey; public: string }): Promise<string> | string {
    const { signedBy } = this.lie;
    if (signedBy === "nobody") return new UnsecuredJWT(claims).encode();
    if (signedBy === "our own public key")
      return new SignJWT(claims).setProtectedHeader({ alg: "HS256", kid: "k" }).sign(Buffer.from(keys.public));
    const key = signedBy === "a stranger" ? keys.strange : keys.own;
    return new SignJWT(claims).setProtectedHeader({ alg: "ES256", kid: "k" }).sign(key);
  }
}

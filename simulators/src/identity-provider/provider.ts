import { generateKeyPairSync, randomBytes } from "node:crypto";
import { type Context, type ErrorContext, Provider } from "oidc-provider";
import type { DemoAccount } from "./demo-accounts.ts";
import { MemoryStore } from "./memory-store.ts";

const MINUTE = 60;

export interface ProviderOptions {
  readonly issuer: string;
  readonly clientId: string;
  readonly redirectUris: readonly string[];
  readonly postLogoutRedirectUris: readonly string[];
  findAccount(id: string): DemoAccount | undefined;
}

/**
 * OpenID Connect as a country's sign-in speaks it: authorization code with PKCE S256, `iss` in the response (RFC 9207),
 * id_tokens signed with ES256 that carry who it is.
 */
export function demoProvider(options: ProviderOptions): Provider {
  const signingKey = generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey.export({ format: "jwk" });
  return new Provider(options.issuer, {
    clients: [
      {
        client_id: options.clientId,
        // A public client with PKCE: the demonstration has no secret to keep.
        token_endpoint_auth_method: "none",
        redirect_uris: options.redirectUris,
        post_logout_redirect_uris: options.postLogoutRedirectUris,
        response_types: ["code"],
        grant_types: ["authorization_code"],
        id_token_signed_response_alg: "ES256",
      },
    ],
    jwks: { keys: [{ ...signingKey, alg: "ES256", use: "sig" }] },
    adapter: MemoryStore,
    cookies: { keys: [randomBytes(32).toString("base64url")] },
    claims: { openid: ["sub", "name", "role", "fin", "identifier", "identifier_scheme", "staff_id", "simulator"] },
    conformIdTokenClaims: false,
    // A production system looks for this word, and turns away.
    discovery: { simulator: true },
    pkce: { required: () => true },
    responseTypes: ["code"],
    scopes: ["openid"],
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: true } },
    interactions: { url: (_context: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
    ttl: {
      AuthorizationCode: MINUTE,
      IdToken: 5 * MINUTE,
      AccessToken: 5 * MINUTE,
      Interaction: 15 * MINUTE,
      Session: 15 * MINUTE,
      Grant: 15 * MINUTE,
    },
    findAccount: async (_context: unknown, id: string) => {
      const account = options.findAccount(id);
      return account && { accountId: id, claims: async () => ({ sub: id, simulator: true, ...account.claims }) };
    },
    renderError,
    loadExistingGrant: consented,
  });
}

/** The library's own page would quote what it was sent. */
async function renderError(context: ErrorContext, { error }: { readonly error: string }): Promise<void> {
  context.type = "json";
  context.body = { simulator: true, code: error };
}

/** Nobody is asked for consent: the provider and Dayaq belong to the same state. */
async function consented({ oidc }: Context) {
  const grant = new oidc.provider.Grant({ accountId: oidc.session.accountId, clientId: oidc.client.clientId });
  grant.addOIDCScope("openid");
  await grant.save();
  return grant;
}

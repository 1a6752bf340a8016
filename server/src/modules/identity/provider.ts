import * as oidc from "openid-client";
import { Trouble } from "../../platform/trouble.ts";

export interface ProviderSettings {
  /** Address of the identity provider, as it names itself. */
  readonly issuer: string;
  readonly clientId: string;
  /** Absent for a public client: PKCE alone proves who began. */
  readonly clientSecret?: string;
  /** Where the provider sends the browser back: registered there, compared exactly. */
  readonly redirectUri: string;
  /** A production system refuses a demonstration provider. */
  readonly production: boolean;
}

/** What one sign-in has to remember until the browser comes back. */
export interface Begun {
  readonly url: URL;
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** What the provider says of somebody, once its signature has been checked. */
export interface Identity {
  readonly issuer: string;
  readonly subject: string;
  readonly claims: Readonly<Record<string, unknown>>;
  /** The id token itself, as it was signed. */
  readonly token: string;
}

/** Seconds that may lie between a sign-in that was asked for anew and the token that tells of it. */
const FRESH_SECONDS_MAX = 300;

/** The country's identity provider. Found at the first sign-in, so that we start without it. */
export class Provider {
  readonly #settings: ProviderSettings;
  #found: Promise<oidc.Configuration> | undefined;

  constructor(settings: ProviderSettings) {
    if (settings.production && !settings.issuer.startsWith("https://"))
      throw new Trouble("In production the identity provider has an https address: set DAYAQ_IDENTITY_PROVIDER_URL.");
    this.#settings = settings;
  }

  /** `digest`: what the person agrees to. The provider asks them to sign in anew, and signs it as the nonce of the id token. */
  async begin(digest?: string): Promise<Begun> {
    const config = await this.#configuration().catch((cause: unknown) => {
      throw cause instanceof Trouble ? cause : new Trouble("The identity provider does not answer.", { cause });
    });
    const [state, nonce, verifier] = [oidc.randomState(), digest ?? oidc.randomNonce(), oidc.randomPKCECodeVerifier()];
    const url = oidc.buildAuthorizationUrl(config, {
      redirect_uri: this.#settings.redirectUri,
      scope: "openid",
      code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
      code_challenge_method: "S256",
      state,
      nonce,
      ...(digest === undefined ? {} : { prompt: "login", max_age: "0" }),
    });
    return { url, state, nonce, verifier };
  }

  /** Exchanges the code. Checks state, nonce, the issuer in the answer (RFC 9207), PKCE and the signature of the id token. */
  async finish(address: URL, begun: Omit<Begun, "url"> & { readonly vouches?: boolean }): Promise<Identity> {
    const config = await this.#configuration();
    const tokens = await oidc.authorizationCodeGrant(config, address, {
      pkceCodeVerifier: begun.verifier,
      expectedState: begun.state,
      expectedNonce: begun.nonce,
      idTokenExpected: true,
      ...(begun.vouches ? { maxAge: FRESH_SECONDS_MAX } : {}),
    });
    const claims = tokens.claims();
    if (claims === undefined) throw new Trouble("The identity provider answered without an id token.");
    if (this.#settings.production && claims["simulator"] === true) throw demonstrationProvider();
    return { issuer: claims.iss, subject: claims.sub, claims: { ...claims }, token: tokens.id_token ?? "" };
  }

  /** The public key (JWK) under which the provider signed a token; undefined where it publishes none of that name. */
  async keyOf(token: string): Promise<Readonly<Record<string, unknown>> | undefined> {
    const keysAt = (await this.#configuration()).serverMetadata().jwks_uri;
    if (keysAt === undefined) return undefined;
    const header = JSON.parse(Buffer.from(token.split(".")[0] ?? "", "base64url").toString("utf8")) as {
      kid?: unknown;
    }; // checked as a token before
    const answer = await fetch(keysAt, { signal: AbortSignal.timeout(KEYS_MS_MAX) });
    const { keys } = (await answer.json()) as { keys: readonly Readonly<Record<string, unknown>>[] }; // RFC 7517, and read before to check the token
    return keys.find(({ kid }) => kid === header.kid) ?? (keys.length === 1 ? keys[0] : undefined);
  }

  #configuration(): Promise<oidc.Configuration> {
    this.#found ??= this.#discover().catch((error: unknown) => {
      this.#found = undefined; // it may be there at the next try
      throw error;
    });
    return this.#found;
  }

  async #discover(): Promise<oidc.Configuration> {
    const { issuer, clientId, clientSecret, production } = this.#settings;
    // Plain http is for a provider of the demonstration on this machine only; production was refused above.
    const execute = production
      ? [oidc.enableNonRepudiationChecks]
      : [oidc.enableNonRepudiationChecks, oidc.allowInsecureRequests];
    const config = await oidc.discovery(
      new URL(issuer),
      clientId,
      clientSecret,
      clientSecret === undefined ? oidc.None() : undefined,
      { execute },
    );
    if (production && config.serverMetadata()["simulator"] === true) throw demonstrationProvider();
    return config;
  }
}

/** The provider has just answered: its keys are not long in coming. */
const KEYS_MS_MAX = 5_000;

const demonstrationProvider = (): Trouble =>
  new Trouble(
    "This identity provider is a demonstration: a production system does not take its word for who somebody is.",
  );

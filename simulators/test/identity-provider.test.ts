import { createHash, createPublicKey, randomBytes, verify } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { demoPeople, demoStaff } from "../src/identity-provider/demo-accounts.ts";
import { identityProvider } from "../src/identity-provider/identity-provider.ts";

const REDIRECT = "http://localhost:8080/sign-in/callback";
let app: FastifyInstance;
let issuer: string;

beforeAll(async () => {
  // The issuer names its port, so the port is found first.
  const probe = createServer().listen(0, "127.0.0.1");
  await new Promise((ready) => probe.once("listening", ready));
  const { port } = probe.address() as AddressInfo; // it listens on TCP
  await new Promise((closed) => probe.close(closed));
  issuer = `http://127.0.0.1:${port}`;
  app = identityProvider({
    issuer,
    clientId: "dayaq",
    redirectUris: [REDIRECT],
    postLogoutRedirectUris: ["http://localhost:8080/"],
    people: demoPeople(),
    staff: demoStaff(),
  });
  await app.listen({ port, host: "127.0.0.1" });
});

afterAll(async () => {
  await app.close();
});

/** A browser as far as a sign-in needs one: it keeps cookies, and shows each redirect. */
class Browser {
  readonly #cookies = new Map<string, string>();

  async go(url: string, body?: URLSearchParams): Promise<Response> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const response = await fetch(new URL(url, issuer), {
      method: body ? "POST" : "GET",
      headers: { cookie },
      redirect: "manual",
      ...(body && { body }),
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      this.#cookies.set(name, value);
    }
    return response;
  }
}

const verifier = randomBytes(32).toString("base64url");
const challenge = createHash("sha256").update(verifier).digest("base64url");
const question = (change: Record<string, string> = {}) =>
  `/auth?${new URLSearchParams({
    client_id: "dayaq",
    response_type: "code",
    scope: "openid",
    redirect_uri: REDIRECT,
    state: "s-1",
    nonce: "n-1",
    ui_locales: "en",
    code_challenge: challenge,
    code_challenge_method: "S256",
    ...change,
  }).toString()}`;

const locationOf = (response: Response) => response.headers.get("location") ?? "";

async function signIn(browser: Browser, account: string): Promise<URL> {
  const begun = await browser.go(question());
  const page = locationOf(begun);
  const chosen = await browser.go(page, new URLSearchParams({ account }));
  return new URL(locationOf(await browser.go(locationOf(chosen))));
}

async function tokenFor(code: string, codeVerifier = verifier) {
  const body = new URLSearchParams({
    grant_type: "authorization_code",
    code,
    redirect_uri: REDIRECT,
    client_id: "dayaq",
    code_verifier: codeVerifier,
  });
  const response = await fetch(`${issuer}/token`, { method: "POST", body });
  return { status: response.status, body: (await response.json()) as { id_token?: string; error?: string } };
}

describe("the demonstration's sign-in", () => {
  test("gives a signed id_token that says who came in, after a choice and nothing else", async () => {
    const back = await signIn(new Browser(), "aysel");
    expect(`${back.origin}${back.pathname}`).toBe(REDIRECT);
    expect(back.searchParams.get("state")).toBe("s-1");
    expect(back.searchParams.get("iss")).toBe(issuer);
    const { body } = await tokenFor(back.searchParams.get("code") ?? "");
    const [head = "", payload = "", signature = ""] = (body.id_token ?? "").split(".");
    const { keys } = (await (await fetch(`${issuer}/jwks`)).json()) as { keys: Record<string, string>[] };
    const key = createPublicKey({ key: keys[0] ?? {}, format: "jwk" });
    const signed = verify(
      "sha256",
      Buffer.from(`${head}.${payload}`),
      { key, dsaEncoding: "ieee-p1363" },
      Buffer.from(signature, "base64url"),
    );
    expect(signed).toBe(true);
    expect(JSON.parse(Buffer.from(payload, "base64url").toString())).toMatchObject({
      iss: issuer,
      aud: "dayaq",
      nonce: "n-1",
      sub: "aysel",
      simulator: true,
      role: "citizen",
      name: "Aysel Məmmədova",
      identifier_scheme: "FIN",
    });
  });

  test("says of staff their number and role", async () => {
    const back = await signIn(new Browser(), "staff-leyla");
    const { body } = await tokenFor(back.searchParams.get("code") ?? "");
    const claims: unknown = JSON.parse(Buffer.from(body.id_token?.split(".")[1] ?? "", "base64url").toString());
    expect(claims).toMatchObject({ sub: "staff-leyla", role: "officer", staff_id: "staff-leyla" });
  });

  test("takes a code once, and only with its verifier", async () => {
    const code = (await signIn(new Browser(), "aysel")).searchParams.get("code") ?? "";
    expect((await tokenFor(code, "x".repeat(43))).body.error).toBe("invalid_grant");
    const second = (await signIn(new Browser(), "aysel")).searchParams.get("code") ?? "";
    expect((await tokenFor(second)).status).toBe(200);
    expect((await tokenFor(second)).body.error).toBe("invalid_grant");
  });

  test("asks again at each sign-in, so that a viewer can change people", async () => {
    const browser = new Browser();
    await signIn(browser, "aysel");
    expect(locationOf(await browser.go(question()))).toMatch(/\/interaction\//);
    expect((await signIn(browser, "sabina")).searchParams.get("code")).toBeTruthy();
  });

  test("refuses another address to return to, and a question without PKCE", async () => {
    const elsewhere = await new Browser().go(question({ redirect_uri: "http://evil.example/" }));
    expect([elsewhere.status, locationOf(elsewhere)]).toEqual([400, ""]);
    const bare = question().replace(/&code_challenge=[^&]+&code_challenge_method=S256/, "");
    expect(locationOf(await new Browser().go(bare))).toContain("error=invalid_request");
  });

  test.each([
    ["az", "simulyatordur"],
    ["en", "simulator"],
    ["ru", "симулятор"],
  ])("has its page in %s, and says that it is none", async (language, word) => {
    const browser = new Browser();
    const page = locationOf(await browser.go(question()));
    const shown = await browser.go(`${page}?lang=${language}`);
    expect(shown.headers.get("simulator")).toBe("true");
    const text = await shown.text();
    expect(text).toContain(`<html lang="${language}"`);
    expect(text).toContain(word);
    expect(text).toContain("Aysel Məmmədova");
  });

  test("lets in only whom it lists", async () => {
    const browser = new Browser();
    const page = locationOf(await browser.go(question()));
    expect((await browser.go(page, new URLSearchParams({ account: "nobody" }))).status).toBe(422);
  });

  test("says in the protocol's own answers that it is a simulator", async () => {
    const discovery = await fetch(`${issuer}/.well-known/openid-configuration`);
    expect(discovery.headers.get("simulator")).toBe("true");
    expect(await discovery.json()).toMatchObject({
      issuer,
      simulator: true,
      code_challenge_methods_supported: ["S256"],
      authorization_response_iss_parameter_supported: true,
    });
  });
});

import { TOWN_WAKES_ON } from "@dayaq/country-az/demo";
import { testDatabase } from "@dayaq/testing";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { House } from "./house.ts";
import { FalseProvider, type Lie } from "./false-provider.ts";

const database = testDatabase({ today: TOWN_WAKES_ON });
let house: House;
let provider: FalseProvider;
let code = 0;
beforeAll(async () => {
  provider = await FalseProvider.start();
  house = await House.open(database, { issuer: provider.issuer });
}, 60_000);
afterAll(async () => {
  await house.close();
  await provider.stop();
});
beforeEach(() => {
  provider.lie = {};
});

const get = (url: string, cookie?: string) => house.get(url, cookie);
const cookieOf = ({ headers }: Awaited<ReturnType<typeof get>>) =>
  /^dayaq=([\w-]{43})/.exec(String(headers["set-cookie"]))?.[1];

/** A browser goes to the provider; answers with its cookie and the address at which the provider would send it back. */
async function begin(cookie?: string): Promise<{ cookie: string; back: URLSearchParams }> {
  const answer = await get("/en/sign-in/start", cookie);
  const there = new URL(String(answer.headers.location));
  expect(Object.fromEntries(there.searchParams)).toMatchObject({
    code_challenge_method: "S256",
    response_type: "code",
  });
  provider.nonce = there.searchParams.get("nonce") ?? "";
  const state = there.searchParams.get("state") ?? "";
  const back = new URLSearchParams({ code: `code-${++code}`, state, iss: provider.issuer });
  return { cookie: cookieOf(answer) ?? cookie ?? "", back };
}

const comeBack = (back: URLSearchParams, cookie: string) => get(`/sign-in/callback?${back}`, cookie);

test("the truth signs in, with a new cookie that the one before does not know", async () => {
  const { cookie, back } = await begin();
  const answer = await comeBack(back, cookie);
  expect(answer.headers.location).toBe("/en/rights");
  expect(answer.headers["set-cookie"]).toMatch(/; Path=\/; HttpOnly; SameSite=Lax$/);
  const session = cookieOf(answer);
  expect(session).not.toBe(cookie);
  expect((await get("/en/rights", session)).statusCode).toBe(200);
  expect((await get("/en/rights", cookie)).statusCode).toBe(401);
});

const FAILED = "/az/sign-in?trouble=failed";

test.each<[string, Lie]>([
  ["signed by a stranger under the provider's name", { signedBy: "a stranger" }],
  ["signed by nobody", { signedBy: "nobody" }],
  ["signed with the public key as a secret", { signedBy: "our own public key" }],
  ["for another sign-in", { claims: { nonce: "another" } }],
  ["of another issuer", { claims: { iss: "http://127.0.0.1:1" } }],
  ["for another audience", { claims: { aud: "another" } }],
  ["that is over", { claims: { exp: 1_000_000 } }],
])("an id token %s signs nobody in", async (_, lie) => {
  const { cookie, back } = await begin();
  provider.lie = lie;
  const answer = await comeBack(back, cookie);
  expect(answer.headers.location).toBe(FAILED);
  expect(cookieOf(answer)).toBeUndefined();
});

test.each([
  ["with another state", { state: "another" }],
  ["from another issuer", { iss: "http://127.0.0.1:1" }],
  ["from an issuer that it does not name", { iss: undefined }],
  ["without a code", { code: undefined }],
  ["with an error instead", { error: "access_denied" }],
])("an answer %s signs nobody in", async (_, change) => {
  const { cookie, back } = await begin();
  for (const [name, value] of Object.entries(change)) {
    back.delete(name);
    if (value !== undefined) back.set(name, value);
  }
  expect((await comeBack(back, cookie)).headers.location).toBe(FAILED);
});

test("an answer is good once, and in the browser that asked only", async () => {
  const first = await begin();
  expect((await comeBack(first.back, "x".repeat(43))).headers.location).toBe(FAILED);
  const second = await begin();
  expect((await comeBack(second.back, second.cookie)).headers.location).toBe("/en/rights");
  expect((await comeBack(second.back, second.cookie)).headers.location).toBe(FAILED);
});

test("somebody of whom we hold no record is told so; nobody is found by a name, and no role is taken from the provider", async () => {
  const honest = provider.claims;
  for (const claims of [
    { sub: "x1", identifier_scheme: "FIN", identifier: "0000000" },
    { sub: "x2", name: "Kamran Əhmədov", role: "supervisor" },
    { sub: "x3", identifier_scheme: "__proto__", identifier: "5CY0Q6D" },
  ]) {
    provider.claims = claims;
    const { cookie, back } = await begin();
    expect((await comeBack(back, cookie)).headers.location).toBe("/az/sign-in?trouble=unknown");
  }
  provider.claims = { ...honest, role: "supervisor" };
  const { cookie, back } = await begin();
  const session = cookieOf(await comeBack(back, cookie));
  expect((await get("/en/office", session)).statusCode).toBe(403);
  provider.claims = honest;
});

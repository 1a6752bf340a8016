import { azerbaijan } from "@dayaq/country-az";
import { town } from "@dayaq/country-az/demo";
import { testDatabase } from "@dayaq/testing";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { adoptLawOf, type Dayaq, openDayaq } from "../../server/src/app.ts";
import { start } from "../../server/src/cli/commands/start.ts";
import { webPortsOf, type WebSettings } from "../../server/src/composition/web-ports.ts";
import { csrfOf, putStaff } from "../../server/src/modules/identity/index.ts";
import { businessDay, inTransaction, nextKnown } from "../../server/src/platform/index.ts";
import { addRoutes, newServer } from "../../server/src/web-server.ts";
import type { WebPorts } from "../../server/src/web/index.ts";

const database = testDatabase();
const OURS = "https://dayaq.example";
const settings: WebSettings = {
  address: OURS,
  // All that a demonstration has, left over in the environment.
  addresses: new Map([
    ...["civil-registry", "agencies", "bank", "worker", "sms-gateway"].map(
      (name) => [name, "http://localhost:1"] as const,
    ),
    ["identity-provider", "https://sign-in.example"],
  ]),
  production: true,
  town: { ...town(), cause: "general" },
};

let dayaq: Dayaq;
let ports: WebPorts;
let server: ReturnType<typeof newServer>;
const routes: string[] = [];
beforeAll(async () => {
  dayaq = await openDayaq({ pack: azerbaijan, pool: database.pool });
  ports = await webPortsOf(dayaq, settings);
  server = newServer(ports);
  server.addHook("onRoute", ({ url }) => void routes.push(url));
  await addRoutes(server, dayaq, ports);
});
afterAll(async () => {
  await server.close();
  await dayaq.close();
});

test("there is no town: not its pages, its acts, its files, nor its officers", async () => {
  expect(routes.filter((url) => /town|ready|\$\)\/$/.test(url))).toEqual([]);
  expect((await server.inject("/en/")).statusCode).toBe(404);
  const { rows } = await database.owner.query("select name from identity.account where subject like 'staff-%'");
  expect(rows).toEqual([]);
});

test("the law is there for everyone", async () => {
  await inTransaction(database.pool, async (tx) =>
    adoptLawOf(dayaq, { known: await nextKnown(tx), today: await businessDay(tx) }),
  );
  for (const url of ["/az/law", "/en/law/programmes/BIRTH", "/ru/law/acts/law-pensions"]) {
    const { statusCode, body } = await server.inject({ url }); // each page by itself
    expect(statusCode, url).toBe(200);
    expect(body).not.toContain("noindex");
  }
});

test("what is not there leads to the sign-in, for whoever has not signed in: not to the town, which is not there either", async () => {
  const headers = { accept: "text/html" };
  for (const [url, status] of [
    ["/en/letters/1", 401],
    ["/en/nowhere", 404],
  ] as const) {
    const { statusCode, body } = await server.inject({ url, headers }); // each page by itself
    expect(statusCode).toBe(status);
    expect(body).not.toContain('href="/en/"');
    expect(body).toContain('href="/en/sign-in"');
  }
});

test("a provider without https is not even asked", async () => {
  const addresses = new Map([["identity-provider", "http://localhost:4104"]]);
  await expect(webPortsOf(dayaq, { ...settings, addresses })).rejects.toThrow(/https/);
  await expect(webPortsOf(dayaq, { ...settings, addresses: new Map() })).rejects.toThrow(/https/);
});

test("the cookie is tied to our host and to https, and the browser is told to stay there", async () => {
  const { headers } = await server.inject("/en/sign-in");
  expect(headers["set-cookie"]).toMatch(/^__Host-dayaq=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure$/);
  expect(headers).toMatchObject({
    "strict-transport-security": "max-age=31536000",
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "content-security-policy": expect.stringContaining("frame-ancestors 'none'"),
  });
});

test.each([
  [OURS, 303],
  ["https://elsewhere.example", 403],
  ["https://inner-name:8080", 403],
])("a form from %s, whatever a proxy calls us: %i", async (origin, status) => {
  const { identity } = ports.modules;
  const token = await inTransaction(database.pool, async (tx) =>
    identity.beginSession(tx, (await putStaff(tx, { issuer: "i", subject: "s", role: "officer", name: "Staff" })) ?? 0),
  );
  const answer = await server.inject({
    method: "POST",
    url: "/en/sign-out",
    headers: {
      host: "inner-name:8080",
      origin,
      cookie: `__Host-dayaq=${token}`,
      "content-type": "application/x-www-form-urlencoded",
    },
    payload: `csrf=${csrfOf(token)}`,
  });
  expect(answer.statusCode).toBe(status);
});

test("the demonstration's start is refused, and so is a mode that nobody knows", async () => {
  const terminal = { out: () => undefined, say: () => undefined, ask: () => Promise.resolve(undefined) };
  vi.stubEnv("DAYAQ_MODE", "production");
  await expect(start.run([], terminal)).rejects.toThrow(/demonstration/);
  vi.stubEnv("DAYAQ_MODE", "prod");
  await expect(start.run([], terminal)).rejects.toThrow(/DAYAQ_MODE/);
  vi.unstubAllEnvs();
});

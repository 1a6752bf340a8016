import { azerbaijan } from "@dayaq/country-az";
import { rowsOfAll, testDatabase } from "@dayaq/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { adoptLawOf, type Dayaq, openDayaq } from "../../server/src/app.ts";
import { RECORD_BYTES_MAX } from "../../server/src/calculation/index.ts";
import { webPortsOf } from "../../server/src/composition/web-ports.ts";
import { putStaff } from "../../server/src/modules/identity/index.ts";
import { businessDay, inTransaction, nextKnown } from "../../server/src/platform/index.ts";
import { addRoutes, newServer } from "../../server/src/web-server.ts";
import type { WebPorts } from "../../server/src/web/index.ts";

const database = testDatabase();
const ISSUER = "https://sign-in.example";
let dayaq: Dayaq;
let ports: WebPorts;
let server: ReturnType<typeof newServer>;
/** Each visitor comes from an address of their own, as the proxy in front of us names it. */
let visitor = 0;
const somebody = (): string => `203.0.113.${++visitor}`;

beforeAll(async () => {
  dayaq = await openDayaq({ pack: azerbaijan, pool: database.pool });
  await inTransaction(database.pool, async (tx) =>
    adoptLawOf(dayaq, { known: await nextKnown(tx), today: await businessDay(tx) }),
  );
  const addresses = new Map([["identity-provider", ISSUER]]);
  ports = await webPortsOf(dayaq, { address: "https://dayaq.example", addresses, production: true });
  server = newServer(ports);
  await addRoutes(server, dayaq, ports);
});
afterAll(async () => {
  await server.close();
  await dayaq.close();
});

const RECORD = { on: "2025-08-01", persons: [{ id: "a", bornOn: "2025-07-02", sex: "male" }] };
const BEGIN = { on: "2025-08-01", act: "begin" };

type Headers = Readonly<Record<string, string>>;

const post = (url: string, payload: object | string, from = somebody(), headers: Headers = {}) => {
  const isForm = !["/calculate", "/trace"].some((it) => url.startsWith(it));
  const text = typeof payload === "string" ? payload : JSON.stringify(payload);
  return server.inject({
    method: "POST",
    url,
    headers: {
      "x-forwarded-for": from,
      "content-type": isForm ? "application/x-www-form-urlencoded" : "application/json",
      ...headers,
    },
    payload: isForm ? new URLSearchParams(Object.entries(payload)).toString() : text,
  });
};
const see = (url: string, headers: Headers = {}) =>
  server.inject({ url, headers: { "x-forwarded-for": somebody(), ...headers } });

describe("anybody may ask the law in production too", () => {
  test("and nothing is kept: no row, no cookie, and nothing of it in an address", async () => {
    const before = await rowsOfAll(database);
    const answers = [
      await see("/en/try"),
      await see("/en/calculator/BIRTH"),
      await see("/openapi.json"),
      await post("/en/try", { act: "show" }),
      await post("/en/calculator/BIRTH", BEGIN),
      await post("/calculate", RECORD),
      await post("/trace?programme=BIRTH", RECORD),
    ];
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 422, 200, 200, 200]);
    for (const { headers } of answers) {
      expect(headers["set-cookie"]).toBeUndefined();
      expect(headers["location"]).toBeUndefined();
      expect(headers).toMatchObject({
        "cache-control": "no-store",
        "strict-transport-security": "max-age=31536000",
        "content-security-policy": expect.stringContaining("frame-ancestors 'none'"),
      });
    }
    expect(await rowsOfAll(database)).toBe(before);
  });

  test("whoever is signed in is nobody there, and no other site could do anything in their name", async () => {
    const token = await inTransaction(database.pool, async (tx) => {
      const staff = { issuer: ISSUER, subject: "s", role: "officer", name: "Rəna Officer" } as const;
      return ports.modules.identity.beginSession(tx, (await putStaff(tx, staff)) ?? 0);
    });
    const before = await rowsOfAll(database);
    const headers = { cookie: `__Host-dayaq=${token}`, origin: "https://elsewhere.example" };
    for (const page of [
      await see("/en/try", headers),
      await post("/en/calculator/BIRTH", BEGIN, somebody(), headers),
    ]) {
      expect(page.statusCode).toBe(200);
      expect(page.body).not.toContain("Rəna Officer");
      expect(page.body).not.toContain("csrf");
    }
    expect(await rowsOfAll(database)).toBe(before);
  });

  test("the demonstration's town is on none of these pages", async () => {
    for (const url of ["/en/try", "/en/calculator/BIRTH", "/en/api"]) {
      const { statusCode, body } = await see(url); // each page by itself
      expect(statusCode, url).toBe(200);
      expect(body, url).not.toMatch(/href="\/en\/"/);
      expect(body, url).not.toContain("localhost");
    }
  });
});

describe("whoever asks too much in production", () => {
  test.each([
    ["/calculate", RECORD],
    ["/en/calculator/BIRTH", BEGIN],
  ] as const)("at %s is told to come back, by the address that the proxy names", async (url, payload) => {
    const proxy = somebody();
    // Whoever names others before the proxy does is still known by what the proxy says.
    const flood = await Promise.all(
      Array.from({ length: 30 }, (_, nth) => post(url, payload, nth % 2 === 0 ? proxy : `${somebody()}, ${proxy}`)),
    );
    const answered = flood.filter(({ statusCode }) => statusCode === 200).length;
    expect(flood.filter(({ statusCode }) => statusCode === 429).length).toBe(30 - answered);
    expect(answered).toBeGreaterThanOrEqual(10);
    expect(answered).toBeLessThan(20);
    expect((await post(url, payload)).statusCode).toBe(200); // somebody else
  });

  test("is refused in words of ours that repeat nothing: too large, of another kind, not understood", async () => {
    const SECRET = "5ZX9KLA";
    const tooLarge = await post("/calculate", `"${SECRET.padEnd(RECORD_BYTES_MAX + 10, "x")}"`);
    const ofAnotherKind = await post("/calculate", RECORD, somebody(), { "content-type": "text/xml" });
    const notUnderstood = await post("/calculate", { on: SECRET, persons: [] });
    expect([tooLarge, ofAnotherKind, notUnderstood].map(({ statusCode }) => statusCode)).toEqual([413, 415, 422]);
    for (const { body, headers } of [tooLarge, ofAnotherKind, notUnderstood]) {
      expect(headers["content-type"]).toContain("application/problem+json");
      expect(body).not.toContain(SECRET);
    }
  });
});

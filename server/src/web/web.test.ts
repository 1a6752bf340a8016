import { azerbaijan } from "@dayaq/country-az";
import { testDatabase } from "@dayaq/testing";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Dayaq, openDayaq, adoptLawOf } from "../app.ts";
import { webPortsOf } from "../composition/web-ports.ts";
import { csrfOf, putStaff } from "../modules/identity/index.ts";
import { introduce } from "../modules/registry/index.ts";
import { businessDay, inTransaction, nextKnown } from "../platform/index.ts";
import { newServer } from "../web-server.ts";
import { PAGES, webPages, type WebPorts } from "./index.ts";

const database = testDatabase();
const HOST = "localhost:8080";
let dayaq: Dayaq;
let ports: WebPorts;
let server: FastifyInstance;
const tokens = { citizen: "", officer: "", supervisor: "", lawyer: "" };

beforeAll(async () => {
  dayaq = await openDayaq({ pack: azerbaijan, pool: database.pool });
  await inTransaction(database.pool, async (tx) =>
    adoptLawOf(dayaq, { known: await nextKnown(tx), today: await businessDay(tx) }),
  );
  ports = await webPortsOf(dayaq, {
    address: `http://${HOST}`,
    addresses: new Map(),
    production: false,
  });
  server = newServer(ports);
  await webPages(server, ports);
  await inTransaction(database.pool, async (tx) => {
    const [party] = await introduce(tx, [{ identifiers: [] }]);
    const { rows } = await tx.query<{ id: number }>(
      "insert into identity.account (issuer, subject, role, party_id) values ('test', 'citizen', 'citizen', $1) returning id",
      [party],
    );
    tokens.citizen = await ports.modules.identity.beginSession(tx, rows[0]?.id ?? 0);
    for (const role of ["officer", "supervisor", "lawyer"] as const) {
      const account = await putStaff(tx, { issuer: "test", subject: role, role, name: "R. Ə." });
      tokens[role] = await ports.modules.identity.beginSession(tx, account ?? 0);
    }
  });
}, 60_000);

afterAll(async () => {
  await server.close();
  await dayaq.close();
});

const address = (path: string): string => `/en${path.replace(/:\w+/g, "0197c2a4-6f1e-7a31-b2a0-3d1c5e1b9a77")}`;
const as = (token: string): Record<string, string> => ({ host: HOST, cookie: `dayaq=${token}` });
const form = (token: string, from = `http://${HOST}`) => ({
  headers: { ...as(token), origin: from, "content-type": "application/x-www-form-urlencoded" },
  payload: `csrf=${csrfOf(token)}`,
});

describe.each(
  PAGES.filter(({ may }) => may !== "everyone").map((page) => [`${page.method} ${page.path}`, page] as const),
)("%s", (_, { method, path, may }) => {
  test("401 for nobody", async () => {
    const answer = await server.inject({ method, url: address(path), headers: { host: HOST } });
    expect(answer.statusCode).toBe(401);
  });

  test("a citizen is in no office, and staff are nobody's citizen", async () => {
    const office = path.startsWith("/office");
    const stranger = office ? tokens.citizen : tokens.officer;
    if (may === "letter.see" || may === "session.end") return; // both may, each of their own
    const answer = await server.inject({
      method,
      url: address(path),
      ...(method === "POST" ? form(stranger) : { headers: as(stranger) }),
    });
    expect(answer.statusCode).toBe(403);
  });

  test("is never 500 for who may, with an address of nothing", async () => {
    const desk = may === "law.sign" ? tokens.lawyer : tokens.supervisor;
    const mine = path.startsWith("/office") ? desk : tokens.citizen;
    if (may === "session.end") return; // would end the session of this test
    const answer = await server.inject({
      method,
      url: address(path),
      ...(method === "POST" ? form(mine) : { headers: as(mine) }),
    });
    expect([200, 303, 404, 409, 422]).toContain(answer.statusCode);
    expect(answer.headers["content-security-policy"]).toContain("form-action 'self'");
  });
});

describe("a form that is not ours", () => {
  test("from another site is refused, with the right token too", async () => {
    const answer = await server.inject({
      method: "POST",
      url: "/en/office/searches",
      ...form(tokens.officer, "https://elsewhere.example"),
    });
    expect(answer.statusCode).toBe(403);
  });

  test("without the token is refused", async () => {
    const { headers } = form(tokens.officer);
    expect(
      (await server.inject({ method: "POST", url: "/en/office/searches", headers, payload: "words=aysel" })).statusCode,
    ).toBe(403);
  });

  test("of ours is taken: what is sought stands in no address", async () => {
    const { headers, payload } = form(tokens.officer);
    const answer = await server.inject({
      method: "POST",
      url: "/en/office/searches",
      headers,
      payload: `${payload}&words=Aysel+02.07.1990`,
    });
    expect(answer.statusCode).toBe(303);
    expect(answer.headers.location).toMatch(/^\/en\/office\/searches\/[0-9a-f-]{36}$/);
  });
});

test("whoever reads a person's data leaves a trace that the person sees; looking at oneself leaves none", async () => {
  const before = await audited();
  await server.inject({ method: "GET", url: "/en/rights", headers: as(tokens.citizen) });
  expect(await audited()).toBe(before);
  const { rows } = await database.pool.query<{ uuid: string }>(
    "select p.uuid from registry.party p join identity.account a on a.party_id = p.id",
  );
  const answer = await server.inject({
    method: "GET",
    url: `/en/office/people/${rows[0]?.uuid}`,
    headers: as(tokens.officer),
  });
  expect(answer.statusCode).toBe(200);
  expect(await audited()).toBe(before + 1);
  expect((await server.inject({ method: "GET", url: "/en/rights", headers: as(tokens.citizen) })).body).toContain(
    "An officer",
  );
});

const audited = async (): Promise<number> =>
  Number(
    (await database.owner.query<{ count: number }>("select count(*) as count from platform.audit_read")).rows[0]?.count,
  );

test("after signing out the cookie opens nothing", async () => {
  const token = await inTransaction(database.pool, async (tx) => {
    const { rows } = await tx.query<{ id: number }>("select id from identity.account where subject = 'citizen'");
    return ports.modules.identity.beginSession(tx, rows[0]?.id ?? 0);
  });
  expect((await server.inject({ method: "POST", url: "/en/sign-out", ...form(token) })).statusCode).toBe(303);
  expect((await server.inject({ method: "GET", url: "/en/rights", headers: as(token) })).statusCode).toBe(401);
});

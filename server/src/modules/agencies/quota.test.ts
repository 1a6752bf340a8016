import { generateKeyPairSync } from "node:crypto";
import { type IncomingEvent, publicJwk, signEnvelope, writeNotify } from "@dayaq/contracts";
import { testDatabase } from "@dayaq/testing";
import Fastify from "fastify";
import { beforeEach, expect, test } from "vitest";
import { inTransaction } from "../../platform/index.ts";
import { Contracts, Intake, KeyRing, trustKey } from "./index.ts";
import { agencyRoutes } from "./routes.ts";

const db = testDatabase();
const title = { en: "in a test" };
const agencies = [{ code: "justice", title, signature: "required" as const, registers: [] }];
const own = generateKeyPairSync("ed25519");
const forged = generateKeyPairSync("ed25519");
const key = publicJwk(own.publicKey);
let now = new Date("2026-03-02T09:00:00Z");
const clock = { now: () => now };
let server = Fastify();

beforeEach(async () => {
  server = Fastify();
  const contracts = new Contracts(agencies, []);
  await inTransaction(db.pool, (tx) => trustKey(tx, "justice", key));
  const keys = new KeyRing(db.pool);
  const intake = new Intake(db.pool, contracts, keys, clock);
  await agencyRoutes(server, { intake, pool: db.pool, contracts, keys, clock });
  return () => server.close();
});

const death = (recordNo: number): IncomingEvent => ({
  register: "civil-registry",
  recordNo: String(recordNo),
  version: 1,
  statedAt: "2026-03-01T10:00:00Z",
  type: "death",
  body: { person: { identifiers: [{ scheme: "FIN", value: "AAA0001" }] }, diedOn: "2026-02-28" },
});

let sent = 0;
/** A notify that says it is of justice, signed with a key of whoever. */
const notify = (by: typeof own, from = "10.0.0.1") => {
  const messageId = `q-${++sent}`;
  const draft = writeNotify({
    messageId,
    at: now.toISOString(),
    senderId: "justice",
    receiverId: "dayaq",
    transactionId: "t",
    locale: "aze",
    events: [death(sent)],
  });
  const signer = { senderId: "justice", keyId: key.kid, privateKey: by.privateKey, lifetimeSeconds: 60 };
  return server.inject({
    method: "POST",
    url: "/dci/registry/notify",
    payload: signEnvelope(draft, signer, now),
    headers: { "content-type": "application/json", "x-forwarded-for": `1.2.3.4, ${from}` },
  });
};

test("a forger uses up nothing of an agency's quota, and is told nothing of it", async () => {
  const before = (await notify(own)).headers["ratelimit-remaining"];
  const refused = await notify(forged, "10.6.6.6");
  expect([refused.statusCode, refused.headers["ratelimit-remaining"]]).toEqual([401, undefined]);
  expect((await notify(own)).headers["ratelimit-remaining"]).toBe(String(Number(before) - 1));
});

test("an address that sends what nobody signed is kept waiting; another address is not, nor is this one for long", async () => {
  for (let count = 0; count < 100; count++) expect((await notify(forged, "10.6.6.7")).statusCode).toBe(401);
  expect((await notify(forged, "10.6.6.7")).statusCode).toBe(429);
  expect((await notify(own, "10.0.0.1")).statusCode).not.toBe(429);
  now = new Date(now.getTime() + 1000);
  expect((await notify(forged, "10.6.6.7")).statusCode).toBe(401);
});

test("so is one that sends no messages at all, and it is told by a code", async () => {
  const nonsense = () =>
    server.inject({
      method: "POST",
      url: "/dci/registry/notify",
      payload: "{",
      headers: { "content-type": "application/json", "x-forwarded-for": "10.6.6.8" },
    });
  for (let count = 0; count < 100; count++) expect((await nonsense()).statusCode).toBe(400);
  const refused = await nonsense();
  expect([refused.statusCode, refused.json<{ code: string }>().code]).toEqual([429, "sender.too-many-unsigned"]);
  expect((await notify(own, "10.0.0.1")).statusCode).not.toBe(429);
});

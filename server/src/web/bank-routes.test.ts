import { generateKeyPairSync } from "node:crypto";
import { publicJwk, type Signer, signBytes, writeStatusReport } from "@dayaq/contracts";
import { azerbaijan } from "@dayaq/country-az";
import { testDatabase } from "@dayaq/testing";
import Fastify from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Dayaq, openDayaq } from "../app.ts";
import { trustKey } from "../modules/agencies/index.ts";
import { inTransaction } from "../platform/index.ts";
import { bankRoutes } from "./bank-routes.ts";

const database = testDatabase();
const server = Fastify();
let dayaq: Dayaq;

const signers = new Map<string, Signer>();
beforeAll(async () => {
  dayaq = await openDayaq({ pack: azerbaijan, pool: database.pool });
  await inTransaction(database.pool, async (tx) => {
    for (const senderId of ["IBAZAZ2X", "AIIBAZ2X", "banks", "old"]) {
      const { privateKey, publicKey } = generateKeyPairSync("ed25519");
      const key = publicJwk(publicKey);
      const sender = senderId === "old" ? "IBAZAZ2X" : senderId; // a bank that changes its key has two for a while
      signers.set(senderId, { senderId: sender, keyId: key.kid, privateKey, lifetimeSeconds: 60 });
      await trustKey(tx, sender, key); // four
    }
  });
  await bankRoutes(server, dayaq);
}, 60_000);
afterAll(async () => {
  await server.close();
  await dayaq.close();
});

let reports = 0;
const report = (): string =>
  writeStatusReport({
    messageId: `R-${++reports}`,
    createdAt: "2026-02-20T09:00:00Z",
    originalMessageId: "DQ-B0000000001",
    status: "ACCP",
    reasons: [],
    instructions: [],
  });
const send = async (by: string, body: string | Buffer, headers: Record<string, string> = {}) => {
  const signer = signers.get(by);
  const signature = signer === undefined ? {} : { signature: signBytes(Buffer.from(body), signer, new Date()) };
  const answer = await server.inject({
    method: "POST",
    url: "/bank/answers",
    payload: body,
    headers: { "content-type": "application/xml", ...signature, ...headers },
  });
  return [answer.statusCode, answer.json<{ code?: string; state?: string; detail?: string }>()] as const;
};

test("a bank is known by its own key, and by two of them while it changes over", async () => {
  expect(await send("IBAZAZ2X", report())).toMatchObject([200, { state: "taken" }]);
  expect(await send("old", report())).toMatchObject([200, { state: "taken" }]);
  const { rows } = await database.pool.query("select distinct bank from payments.bank_answer");
  expect(rows).toEqual([{ bank: "IBAZ" }]);
});

test("the agency that tells of accounts speaks for no bank, and nobody signs in another's name", async () => {
  expect(await send("banks", report())).toMatchObject([401, { code: "sender.unknown" }]);
  expect(await send("nobody", report())).toMatchObject([401, { code: "err.signature.missing" }]);
  const [one, other] = [signers.get("AIIBAZ2X"), signers.get("IBAZAZ2X")];
  if (one && other) signers.set("thief", { ...one, keyId: other.keyId, senderId: other.senderId });
  expect(await send("thief", report())).toMatchObject([401, { code: "err.signature.invalid" }]);
});

test("a file of one bank is answered by no other", async () => {
  await database.owner.query(
    "insert into payments.batch (id, bank, pay_on, status) values (1, 'IBAZ', '2026-02-20', 'sent')",
  );
  await database.owner.query(
    "insert into payments.bank_file (batch_id, message_id, name, sha256, body) values (1, 'DQ-B0000000001', 'f', '', '')",
  );
  expect(await send("AIIBAZ2X", report())).toMatchObject([403, { code: "answer.of-another-bank" }]);
  expect(await send("IBAZAZ2X", report())).toMatchObject([200, { state: "taken" }]);
});

test("what is too large is refused with what to do, before it is read", async () => {
  const length = String(16 * 1024 * 1024 + 1);
  const [status, body] = await send("IBAZAZ2X", "<Document/>", { "content-length": length });
  expect([status, body.code]).toEqual([413, "answer.too-large"]);
  expect(body.detail).toContain("several statements");
});

test("no more large answers arrive at a time than there is room for", async () => {
  const large = Buffer.alloc(2 * 1024 * 1024, " ");
  const answers = await Promise.all(Array.from({ length: 12 }, () => send("IBAZAZ2X", large)));
  const statuses = answers.map(([status]) => status);
  expect(statuses.filter((status) => status === 503).length).toBeGreaterThan(0);
  expect(statuses.filter((status) => status === 422).length).toBeGreaterThanOrEqual(8);
  expect((await send("IBAZAZ2X", large))[0]).toBe(422);
});

import { generateKeyPairSync } from "node:crypto";
import { type IncomingEvent, publicJwk, signBytes, signEnvelope, writeCloudEvent, writeNotify } from "@dayaq/contracts";
import type { Agency } from "@dayaq/country";
import { testDatabase } from "@dayaq/testing";
import Fastify from "fastify";
import { beforeAll, expect, test } from "vitest";
import { inTransaction } from "../../platform/index.ts";
import { Contracts, Intake, KeyRing, revokeKey, trustKey } from "./index.ts";
import { agencyRoutes } from "./routes.ts";

const db = testDatabase();
const now = new Date("2026-03-02T09:00:00Z");
const clock = { now: () => now };
const title = { en: "in a test" };

const agency = (code: string, signature: Agency["signature"], register: string): Agency => ({
  code,
  title,
  signature,
  registers: [{ code: register, title, speaks: "dci", factKinds: ["birth"] }],
});

const { privateKey, publicKey } = generateKeyPairSync("ed25519");
const key = publicJwk(publicKey);
const signer = { senderId: "justice", keyId: key.kid, privateKey, lifetimeSeconds: 60 };

const server = Fastify();
beforeAll(async () => {
  const contracts = new Contracts(
    [agency("justice", "required", "civil-registry"), agency("trial", "optional", "trial-register")],
    ["name"],
  );
  await inTransaction(db.pool, (tx) => trustKey(tx, "justice", key));
  const keys = new KeyRing(db.pool);
  await agencyRoutes(server, {
    intake: new Intake(db.pool, contracts, keys, clock),
    pool: db.pool,
    contracts,
    keys,
    clock,
  });
  return () => server.close();
});

const death = (recordNo: string, register = "civil-registry"): IncomingEvent => ({
  register,
  recordNo,
  version: 1,
  statedAt: "2026-03-01T10:00:00Z",
  type: "death",
  body: { person: { identifiers: [{ scheme: "FIN", value: "AAA0001" }] }, diedOn: "2026-02-28" },
});

const draft = (messageId: string, events: readonly IncomingEvent[], senderId = "justice") =>
  writeNotify({
    messageId,
    at: "2026-03-02T08:59:59Z",
    senderId,
    receiverId: "dayaq",
    transactionId: "t",
    locale: "aze",
    events,
  });

const post = async (url: string, payload: object | string, headers: Record<string, string> = {}) => {
  const answer = await server.inject({
    method: "POST",
    url,
    payload,
    headers: { "content-type": "application/json", ...headers },
  });
  return { status: answer.statusCode, headers: answer.headers, body: answer.json<never>() };
};
const notify = (payload: object | string) => post("/dci/registry/notify", payload);

test("a signed notify is acknowledged with the sender's own message id, and its rate", async () => {
  const answer = await notify(signEnvelope(draft("m-1", [death("1")]), signer, now));
  expect(answer).toMatchObject({ status: 202, body: { message: { ack_status: "ACK", correlation_id: "m-1" } } });
  expect(answer.headers).toMatchObject({ "ratelimit-limit": "5000", "ratelimit-reset": "0" });
});

test.each([
  ["without a signature", draft("m-2", [death("2")]), 401, "err.signature.missing"],
  [
    "changed after it was signed",
    { ...signEnvelope(draft("m-3", [death("3")]), signer, now), message: draft("m-3", [death("4")]).message },
    401,
    "err.signature.invalid",
  ],
  [
    "of a sender without a contract",
    signEnvelope(draft("m-4", [death("5")], "stranger"), signer, now),
    401,
    "err.sender_id.invalid",
  ],
  [
    "signed by another than it says",
    signEnvelope(draft("m-5", [death("6")], "trial"), signer, now),
    401,
    "err.signature.invalid",
  ],
  ["that is no JSON", "{", 400, "err.request.bad"],
])("a notify %s is refused with the standard's code", async (_, payload, status, code) => {
  expect(await notify(payload)).toMatchObject({ status, body: { message: { ack_status: "ERR", error: { code } } } });
});

test("the same message id is taken once", async () => {
  const message = signEnvelope(draft("m-6", [death("7")]), signer, now);
  const answers = await Promise.all([notify(message), notify(message)]);
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([202, 400]);
});

test("an unsigned trial client is admitted on purpose, but states nothing of another's register", async () => {
  expect(await notify(draft("m-7", [death("8", "trial-register"), death("9")], "trial"))).toMatchObject({
    status: 202,
  });
  const { rows } = await db.pool.query(
    "select code, register from agencies.inbox where sender = 'trial' order by reference",
  );
  expect(rows).toEqual([
    { code: null, register: "trial-register" },
    { code: "register.not-owned", register: null },
  ]);
});

test("status by message id tells how each event stands, also of a resend", async () => {
  await notify(signEnvelope(draft("m-8", [death("10")]), signer, now));
  await notify(signEnvelope(draft("m-9", [death("10")]), signer, now));
  const { header } = draft("s-1", [death("0")]);
  const question = {
    header: { ...header, action: "txn-status" },
    message: {
      transaction_id: "t",
      txnstatus_request: { attribute_type: "correlation_id", attribute_value: ["m-8", "m-9", "never"] },
    },
  };
  const answer = await post("/dci/registry/sync/txn/status", signEnvelope(question, signer, now));
  expect(answer).toMatchObject({
    status: 200,
    body: {
      header: { action: "txn-on-status", total_count: 2 },
      message: {
        txnstatus_response: {
          txn_status: [
            { correlation_id: "m-8", status: "rcvd" },
            { correlation_id: "m-9", status: "rcvd" },
          ],
        },
      },
    },
  });
});

test("status says of an event that it is applied, or parked with the code of what is to be mended; of another's message nothing", async () => {
  await notify(signEnvelope(draft("m-11", [death("13"), death("14")]), signer, now));
  const settle = (recordNo: string, status: string, code: string | null) =>
    db.owner.query("update agencies.inbox set status = $2, code = $3 where record_no = $1", [recordNo, status, code]);
  await settle("13", "applied", null);
  await settle("14", "parked", "person.unknown");
  const ask = (senderId: string) => {
    const { header } = draft("s-2", [death("0")], senderId);
    const message = { transaction_id: "t", txnstatus_request: { attribute_value: "m-11" } };
    return { header: { ...header, action: "txn-status" }, message };
  };
  const told = await post("/dci/registry/sync/txn/status", signEnvelope(ask("justice"), signer, now));
  expect(told).toMatchObject({
    status: 200,
    body: {
      header: { total_count: 2, completed_count: 1 },
      message: {
        txnstatus_response: {
          txn_status: [{ status: "succ" }, { status: "pdng", status_reason_code: "person.unknown" }],
        },
      },
    },
  });
  const stranger = await post("/dci/registry/sync/txn/status", ask("trial"));
  expect(stranger).toMatchObject({ status: 200, body: { header: { total_count: 0 } } });
});

test("a batch of CloudEvents is signed as a whole; a bad event does not spoil its neighbours", async () => {
  const events = [
    writeCloudEvent({ id: "e-1", source: "/agencies/justice", event: death("11") }),
    { specversion: "0.3" },
  ];
  const body = JSON.stringify(events);
  const headers = {
    "content-type": "application/cloudevents-batch+json",
    signature: signBytes(Buffer.from(body), signer, now),
  };
  expect(await post("/events", body, headers)).toMatchObject({
    status: 202,
    body: { accepted: 1, repeated: 0, parked: ["cloudevent.specversion-unsupported"] },
  });
  expect(await post("/events", body, headers)).toMatchObject({ status: 202, body: { accepted: 0, repeated: 2 } });
  expect(await post("/events", body, { ...headers, signature: "" })).toMatchObject({
    status: 401,
    body: { code: "err.signature.missing" },
  });
});

test("an id is an event's own within its source: the same id from another source is another event, and none is dropped", async () => {
  const send = (source: string, event: IncomingEvent) => {
    const body = JSON.stringify(writeCloudEvent({ id: "1", source, event }));
    return post("/events", body, {
      "content-type": "application/cloudevents+json",
      signature: signBytes(Buffer.from(body), signer, now),
    });
  };
  expect(await send("/agencies/justice/a", death("31"))).toMatchObject({ body: { accepted: 1, repeated: 0 } });
  expect(await send("/agencies/justice/b", death("32"))).toMatchObject({ body: { accepted: 1, repeated: 0 } });
  expect(await send("/agencies/justice/a", death("31"))).toMatchObject({ body: { accepted: 0, repeated: 1 } });
  expect(await send("/agencies/justice/a", { ...death("33") })).toMatchObject({ body: { accepted: 1, repeated: 0 } });
});

test("many at once share commits, and each is answered for itself", async () => {
  const sent = Array.from({ length: 120 }, (_, index) =>
    notify(signEnvelope(draft(`g-${index}`, [death(`g-${index % 100}`)]), signer, now)),
  );
  const answers = await Promise.all(sent);
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([202]));
  const { rows } = await db.pool.query("select count(*)::int as events from agencies.inbox where record_no like 'g-%'");
  expect(rows).toEqual([{ events: 100 }]);
});

test("a revoked key signs nothing any more", async () => {
  const other = generateKeyPairSync("ed25519");
  const jwk = publicJwk(other.publicKey);
  await inTransaction(db.pool, async (tx) => {
    await trustKey(tx, "justice", jwk);
    expect(await revokeKey(tx, "justice", jwk.kid)).toBe(true);
  });
  const message = signEnvelope(
    draft("m-10", [death("12")]),
    { ...signer, keyId: jwk.kid, privateKey: other.privateKey },
    now,
  );
  expect(await notify(message)).toMatchObject({ status: 401 });
});

import { createHash, generateKeyPairSync } from "node:crypto";
import { azerbaijan } from "@dayaq/country-az";
import { publicJwk, signBytes, thumbprintOf } from "@dayaq/contracts";
import { testDatabase } from "@dayaq/testing";
import fastify, { type FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { inTransaction, systemClock } from "../../platform/index.ts";
import { Contracts, KeyRing, trustKey } from "../agencies/index.ts";
import { introduce } from "../registry/index.ts";
import { contributionRoutes } from "./index.ts";
import { contributions, manifestOf, textOf } from "./testing.ts";

const database = testDatabase();
const keys = generateKeyPairSync("ed25519");
const TUS = { "tus-resumable": "1.0.0" };
let server: FastifyInstance;

beforeAll(async () => {
  await inTransaction(database.pool, async (tx) => {
    for (const sender of ["tax", "labour"]) await trustKey(tx, sender, publicJwk(keys.publicKey)); // two
    await introduce(tx, [{ identifiers: [{ scheme: "FIN", value: "AAAAAA1" }] }]);
  });
  server = fastify();
  await contributionRoutes(server, {
    pool: database.pool,
    contracts: new Contracts(azerbaijan.agencies, []),
    keys: new KeyRing(database.pool),
    clock: systemClock,
    wageKind: "wage",
  });
});
afterAll(() => server.close());

const signed = (body: string, senderId = "tax") => ({
  "content-type": "application/json",
  signature: signBytes(
    Buffer.from(body),
    { senderId, keyId: thumbprintOf(keys.publicKey), privateKey: keys.privateKey, lifetimeSeconds: 60 },
    systemClock.now(),
  ),
});

const open = (manifest: object, senderId?: string) => {
  const body = JSON.stringify(manifest);
  return server.inject({ method: "POST", url: "/contributions/months", body, headers: signed(body, senderId) });
};
const patch = (url: string, offset: number, bytes: Buffer, headers: object = {}) =>
  server.inject({
    method: "PATCH",
    url,
    body: bytes,
    headers: { ...TUS, "content-type": "application/offset+octet-stream", "upload-offset": String(offset), ...headers },
  });

const LINES = textOf([{ person: "FIN:AAAAAA1" }, "wrong", { person: "FIN:UNKNOWN" }]);
const bytes = Buffer.from(LINES);

test("201, then the bytes in parts from where the server says, then what became of the lines", async () => {
  const opened = await open(manifestOf("2026-01", 1, bytes));
  expect([opened.statusCode, opened.headers["upload-offset"], opened.headers["tus-resumable"]]).toEqual([
    201,
    "0",
    "1.0.0",
  ]);
  const at = String(opened.headers["location"]);
  expect((await patch(at, 0, bytes.subarray(0, 50))).headers["upload-offset"]).toBe("50");
  const head = await server.inject({ method: "HEAD", url: at, headers: TUS });
  expect([head.statusCode, head.headers["upload-offset"], head.headers["upload-length"]]).toEqual([
    200,
    "50",
    String(bytes.length),
  ]);
  expect(head.headers["cache-control"]).toBe("no-store");
  // The same part again, as after an answer that never came: refused, with the place where to go on.
  const again = await patch(at, 0, bytes.subarray(0, 50));
  expect([again.statusCode, again.headers["upload-offset"]]).toEqual([409, "50"]);
  expect((await patch(at, 50, bytes.subarray(50))).statusCode).toBe(204);
  expect((await server.inject(at)).json()).toMatchObject({ state: "reading", received: bytes.length });
  while ((await contributions.work(database.pool)) !== undefined);
  expect((await server.inject(at)).json()).toMatchObject({
    state: "applied",
    lines: 3,
    taken: 2,
    waiting: 1,
    refused: 1,
    added: 1,
  });
  const refusals = await server.inject(`${at}/refusals`);
  expect(refusals.headers["content-type"]).toBe("application/x-ndjson; charset=utf-8");
  expect(JSON.parse(refusals.body)).toMatchObject({ line: 2, code: "line.not-json" });
  expect((await server.inject(`${at}/refusals?after=2`)).body).toBe("");
  const second = await open(manifestOf("2026-01", 1, bytes));
  expect([second.headers["location"], second.headers["upload-offset"]]).toEqual([at, String(bytes.length)]);
  expect(second.json()).toMatchObject({ state: "applied" });
});

test("401 for whom nobody trusts, 403 for another's register, 400 for no manifest, 409 for other bytes of that version", async () => {
  const manifest = manifestOf("2026-02", 1, bytes);
  const unsigned = await server.inject({
    method: "POST",
    url: "/contributions/months",
    body: JSON.stringify(manifest),
    headers: { "content-type": "application/json" },
  });
  expect([unsigned.statusCode, unsigned.json<{ code: string }>().code]).toEqual([401, "err.signature.missing"]);
  const tampered = await server.inject({
    method: "POST",
    url: "/contributions/months",
    body: JSON.stringify({ ...manifest, month: "2026-03" }),
    headers: signed(JSON.stringify(manifest)),
  });
  expect([tampered.statusCode, tampered.json<{ code: string }>().code]).toEqual([401, "err.signature.invalid"]);
  expect((await open(manifest, "labour")).statusCode).toBe(403);
  expect((await open({ ...manifest, month: "June" })).statusCode).toBe(400);
  expect((await open(manifest)).statusCode).toBe(201);
  expect((await open({ ...manifest, sha256: "0".repeat(64) })).statusCode).toBe(409);
});

test("460 when the bytes are not those that were signed; they may be sent again", async () => {
  const opened = await open(manifestOf("2026-04", 1, bytes));
  const at = String(opened.headers["location"]);
  const other = Buffer.from(LINES.replace("1000.00", "2000.00"));
  expect(createHash("sha256").update(other).digest("hex")).not.toBe(createHash("sha256").update(bytes).digest("hex"));
  const damaged = await patch(at, 0, other);
  expect([damaged.statusCode, damaged.headers["upload-offset"]]).toEqual([460, "0"]);
  expect((await patch(at, 0, bytes)).statusCode).toBe(204);
});

test("404, 412, 415 and more bytes than were named", async () => {
  const nowhere = "/contributions/months/00000000-0000-4000-8000-000000000000";
  expect((await server.inject({ method: "HEAD", url: nowhere, headers: TUS })).statusCode).toBe(404);
  expect((await patch(nowhere, 0, bytes)).statusCode).toBe(404);
  expect((await server.inject(nowhere)).statusCode).toBe(404);
  expect((await patch("/contributions/months/no-id", 0, bytes)).statusCode).toBe(404);
  expect((await server.inject("/contributions/months/%00/refusals?after=x")).statusCode).toBe(404);
  expect((await server.inject(`${nowhere}/refusals`)).statusCode).toBe(404);
  expect((await patch(nowhere, 0, bytes, { "tus-resumable": "0.2.2" })).statusCode).toBe(412);
  expect((await patch(nowhere, 0, bytes, { "content-type": "text/plain" })).statusCode).toBe(415);
  expect((await patch(nowhere, 0, bytes, { "upload-offset": "-1" })).statusCode).toBe(400);
  const at = String((await open(manifestOf("2026-05", 1, bytes))).headers["location"]);
  expect((await patch(at, 0, Buffer.concat([bytes, bytes]))).statusCode).toBe(409);
  const discovered = await server.inject({ method: "OPTIONS", url: "/contributions/months" });
  expect([discovered.statusCode, discovered.headers["tus-version"]]).toEqual([204, "1.0.0"]);
});

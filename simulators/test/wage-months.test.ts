import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readKeySet, readMonthManifest, verifyBytes } from "@dayaq/contracts";
import fastify, { type FastifyInstance } from "fastify";
import { afterEach, beforeEach, expect, test } from "vitest";
import { agencies } from "../src/agencies/agencies.ts";
import { listening } from "./fake-dayaq.ts";

let dayaq: FastifyInstance;
let simulator: FastifyInstance;
let at: Awaited<ReturnType<typeof listening>>;
let home: string;
/** What has come, and how often the next bytes are taken without an answer. */
let came: { manifests: string[]; signed: boolean[]; bytes: Buffer; losses: number };

beforeEach(async () => {
  came = { manifests: [], signed: [], bytes: Buffer.alloc(0), losses: 0 };
  dayaq = fastify();
  dayaq.removeAllContentTypeParsers();
  dayaq.addContentTypeParser("*", { parseAs: "buffer" }, (_request, body, done) => done(null, body));
  dayaq.post<{ Body: Buffer }>("/contributions/months", async ({ body, headers }, reply) => {
    const keys = readKeySet(await (await fetch(`${at.url}/tax/.well-known/jwks.json`)).text());
    const check = {
      findKey: (_: string, id: string) => keys.get(id),
      now: new Date(),
      skewSeconds: 60,
      longestSeconds: 86_400,
    };
    came.manifests.push(body.toString());
    came.signed.push(verifyBytes(headers["signature"], body, check).ok);
    return reply
      .code(201)
      .header("location", "/contributions/months/1")
      .header("upload-offset", came.bytes.length)
      .send({});
  });
  dayaq.patch<{ Body: Buffer }>("/contributions/months/1", async ({ body, headers }, reply) => {
    if (Number(headers["upload-offset"]) !== came.bytes.length)
      return reply.code(409).header("upload-offset", came.bytes.length).send();
    came.bytes = Buffer.concat([came.bytes, body]);
    if (came.losses-- > 0) return reply.code(503).send();
    return reply.code(204).header("upload-offset", came.bytes.length).send();
  });
  const dayaqUrl = await dayaq.listen({ port: 0, host: "127.0.0.1" });
  home = mkdtempSync(path.join(tmpdir(), "dayaq-"));
  simulator = agencies({ dayaqUrl, home, patience: { attempts: 2, firstPauseMs: 1 } });
  at = await listening(simulator);
});

afterEach(async () => {
  await simulator.close();
  await dayaq.close();
  rmSync(home, { recursive: true });
});

const lines = Array.from({ length: 4000 }, (_, n) => ({
  person: `FIN:A${String(n).padStart(6, "0")}`,
  employer: "1400057421",
  wage: "1000.00",
  contribution: "220.00",
}));
const text = lines.map((line) => `${JSON.stringify(line)}\n`).join("");

test("the tax service signs what comes, and sends it in parts, on from where an answer was lost", async () => {
  came.losses = 1;
  const { status, body } = await at.post("/wage-months", { month: "2025-06", lines });
  expect([status, body]).toMatchObject([
    200,
    { delivered: true, version: 1, address: expect.stringMatching(/months\/1$/) },
  ]);
  expect(came.signed).toEqual([true]);
  expect(came.bytes.toString()).toBe(text);
  const manifest = readMonthManifest(came.manifests[0] ?? "");
  const sha256 = createHash("sha256").update(text).digest("hex");
  expect(manifest).toMatchObject({
    ok: true,
    value: { register: "wage-lines", month: "2025-06", bytes: text.length, sha256 },
  });
});

test("the same month again is its next version", async () => {
  const one = lines.slice(0, 1);
  await at.post("/wage-months", { month: "2025-06", lines: one });
  came.bytes = Buffer.alloc(0);
  const { body } = await at.post("/wage-months", { month: "2025-06", lines: one });
  expect(body).toMatchObject({ delivered: true, version: 2 });
});

test.each([
  ["no lines", { month: "2025-06", lines: [] }],
  ["a line that is none", { month: "2025-06", lines: [{ person: "x" }] }],
  ["no month", { lines: lines.slice(0, 1) }],
])("%s is a form that is not understood", async (_, form) => {
  expect((await at.post("/wage-months", form)).status).toBe(422);
  expect(came.manifests).toEqual([]);
});

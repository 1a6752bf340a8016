import { claimedSigner, MONTH_BYTES_MAX, readMonthManifest } from "@dayaq/contracts";
import type { Clock } from "@dayaq/kernel";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { inTransaction, type Pool } from "../../platform/index.ts";
import { type Contracts, type KeyRing, limitStrangers, signerOfBytes } from "../agencies/index.ts";
import { tellRefusals, tellUpload } from "./use-cases/tell-upload.ts";
import { receiveBytes } from "./use-cases/receive-upload.ts";
import { findUpload, openUpload, type Upload } from "./store/uploads.ts";

export interface ContributionRoutesPorts {
  readonly pool: Pool;
  readonly contracts: Contracts;
  readonly keys: KeyRing;
  readonly clock: Clock;
  /** The kind of fact that a line is: whose register states it may send months. */
  readonly wageKind: string;
}

/** The version of the protocol for resumable uploads that we speak: tus.io, core and the answer 460 of its checksums. */
const TUS = "1.0.0";
const BYTES = "application/offset+octet-stream";
const MANIFEST_BYTES_MAX = 4096;
const ADDRESS = "/contributions/months";

/**
 * Months of wages. `POST /contributions/months` opens one by its signed manifest; its address then takes the bytes as tus 1.0.0
 * has it (HEAD for the offset, PATCH from there), so they may come in parts, again, and from where they were cut off. They need no
 * signature of their own: they count only when they are those whose digest was signed. The address is not to be guessed.
 */
export async function contributionRoutes(server: FastifyInstance, ports: ContributionRoutesPorts): Promise<void> {
  await server.register(async (scope) => {
    limitStrangers(scope, ports.clock);
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(
      "application/json",
      { parseAs: "buffer", bodyLimit: MANIFEST_BYTES_MAX },
      (_, body, done) => done(null, body),
    );
    scope.addContentTypeParser(BYTES, (_, stream, done) => done(null, stream)); // as long as it is: part by part into the database
    scope.addHook(
      "onSend",
      async (_, reply) => void reply.header("tus-resumable", TUS).header("cache-control", "no-store"),
    );
    scope.post(ADDRESS, (request, reply) => open(request, reply, ports));
    scope.options(ADDRESS, async (_, reply) =>
      reply.code(204).header("tus-version", TUS).header("tus-max-size", MONTH_BYTES_MAX).send(),
    );
    scope.head<OneUpload>(`${ADDRESS}/:id`, async ({ params, headers }, reply) => {
      if (headers["tus-resumable"] !== TUS) return otherVersion(reply);
      const upload = await seen(ports, params.id);
      return upload === undefined ? reply.code(404).send() : offsetOf(reply, upload).code(200).send();
    });
    scope.patch<OneUpload>(`${ADDRESS}/:id`, async (request, reply) => append(request, reply, ports));
    scope.get<OneUpload>(`${ADDRESS}/:id`, { exposeHeadRoute: false }, async ({ params }, reply) => {
      const told = await inTransaction(ports.pool, (tx) => tellUpload(tx, params.id), { readOnly: true });
      return told ?? problem(reply, 404, "upload.unknown");
    });
    scope.get<OneUpload & { Querystring: { after?: string } }>(
      `${ADDRESS}/:id/refusals`,
      async ({ params, query }, reply) => {
        const after = /^\d{1,9}$/.test(query.after ?? "") ? Number(query.after) : 0;
        const told = await inTransaction(ports.pool, (tx) => tellRefusals(tx, params.id, after), { readOnly: true });
        if (told === undefined) return problem(reply, 404, "upload.unknown");
        if (told.next !== undefined)
          reply.header("link", `<${ADDRESS}/${params.id}/refusals?after=${told.next}>; rel="next"`);
        return reply.type("application/x-ndjson").send(told.lines.map((line) => `${line}\n`).join(""));
      },
    );
  });
}

interface OneUpload {
  Params: { readonly id: string };
}

const seen = ({ pool }: ContributionRoutesPorts, id: string): Promise<Upload | undefined> =>
  inTransaction(pool, (tx) => findUpload(tx, id), { readOnly: true });

async function open(
  request: FastifyRequest,
  reply: FastifyReply,
  ports: ContributionRoutesPorts,
): Promise<FastifyReply> {
  const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
  const signature = request.headers["signature"];
  const signer = await signerOfBytes(signature, body, ports.keys, ports.clock.now());
  if (!signer.ok) return problem(reply, 401, signer.code);
  const manifest = readMonthManifest(body.toString("utf8"));
  if (!manifest.ok) return problem(reply, 400, manifest.code, manifest.detail);
  const { register } = manifest.value;
  if (ports.contracts.mayState(signer.value, register, "owned")?.has(ports.wageKind) !== true)
    return problem(reply, 403, "register.not-owned");
  const signedBy = claimedSigner(signature)?.keyId ?? ""; // it was read a moment ago
  const opened = await inTransaction(ports.pool, (tx) =>
    openUpload(tx, manifest.value, { sender: signer.value, signedBy }),
  );
  if (!opened.ok) return problem(reply, 409, opened.code, opened.detail);
  const { id } = opened.value;
  return offsetOf(reply, opened.value)
    .code(201)
    .header("location", `${ADDRESS}/${id}`)
    .send(await inTransaction(ports.pool, (tx) => tellUpload(tx, id), { readOnly: true }));
}

async function append(
  { params, headers, body }: FastifyRequest<OneUpload>,
  reply: FastifyReply,
  { pool }: ContributionRoutesPorts,
): Promise<FastifyReply> {
  if (headers["tus-resumable"] !== TUS) return otherVersion(reply);
  const offset = headers["upload-offset"];
  if (typeof offset !== "string" || !/^\d{1,12}$/.test(offset)) return problem(reply, 400, "upload.offset-missing");
  const received = await receiveBytes(pool, params.id, Number(offset), streamOf(body));
  reply.header("upload-offset", received.offset);
  return received.ok ? reply.code(204).send() : problem(reply, STATUS[received.code], received.code);
}

/** 460 is tus's own: the bytes are not those of the checksum. */
const STATUS = { "upload.unknown": 404, "upload.offset": 409, "upload.damaged": 460 } as const;

const streamOf = (body: unknown): AsyncIterable<Buffer> => body as AsyncIterable<Buffer>; // the parser above leaves the stream as it is

const offsetOf = (reply: FastifyReply, { received, bytes }: Upload): FastifyReply =>
  reply.header("upload-offset", received).header("upload-length", bytes);

const otherVersion = (reply: FastifyReply): FastifyReply =>
  problem(reply.header("tus-version", TUS), 412, "upload.protocol-version");

const problem = (reply: FastifyReply, status: number, code: string, detail: object = {}): FastifyReply =>
  reply
    .code(status)
    .type("application/problem+json")
    .send({ type: `/docs/refusals#${code}`, title: "The month was not taken", status, code, ...detail });

import type { FastifyInstance } from "fastify";
import { signerOfBytes } from "../modules/agencies/index.ts";
import type { Dayaq } from "../app.ts";
import { businessDay, inTransaction, systemClock } from "../platform/index.ts";

/** A statement of 100,000 entries is about 60 MB. */
const BODY_BYTES_MAX = 64 * 1024 * 1024;

/** `POST /bank/answers`: a pain.002 or a camt.053, signed as a whole. Taken once: the same message again changes nothing. */
export async function bankRoutes(server: FastifyInstance, { pool, keys, contracts, payments }: Dayaq): Promise<void> {
  await server.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser("*", { parseAs: "buffer", bodyLimit: BODY_BYTES_MAX }, (_, body, done) =>
      done(null, body),
    );
    scope.post("/bank/answers", async ({ headers, body }, reply) => {
      const bytes = Buffer.isBuffer(body) ? body : Buffer.alloc(0);
      const signed = await signerOfBytes(headers["signature"], bytes, keys, systemClock.now());
      const mayState = signed.ok && accountKeeper(contracts, signed.value);
      if (!signed.ok || !mayState) return problem(reply, 401, signed.ok ? "sender.unknown" : signed.code);
      const bank = headers["bank"];
      const taken = await inTransaction(pool, async (tx) =>
        payments.receiveBankAnswer(
          tx,
          { bank: typeof bank === "string" ? bank : "", xml: bytes.toString("utf8") },
          { today: await businessDay(tx) },
        ),
      );
      return taken.ok ? taken.value : problem(reply, 422, taken.code);
    });
  });
}

/** Banks speak for accounts, and nobody else does: the agency that owns them may answer for payments. */
const accountKeeper = (contracts: Dayaq["contracts"], sender: string): boolean => contracts.owns(sender, "account");

const problem = (
  reply: { code(status: number): { type(type: string): { send(body: object): unknown } } },
  status: number,
  code: string,
) =>
  reply
    .code(status)
    .type("application/problem+json")
    .send({ type: `/docs/refusals#${code}`, title: "The answer was not taken", status, code });

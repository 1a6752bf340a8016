import { claimedSigner } from "@dayaq/contracts";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Dayaq } from "../app.ts";
import { limitStrangers, signerOfBytes } from "../modules/agencies/index.ts";
import { holdBusinessDay, inTransaction, systemClock } from "../platform/index.ts";

/**
 * 1.9 million payments a month on eight paydays are 240,000 a day, of which the largest bank pays about a third: 80,000 in one file,
 * booked as one movement at 194 bytes each, are 15.5 MB (read in 1.5 s within 650 MB). Lines of their own take 475 bytes: 35,000 of
 * them. Whoever has more to say sends several statements, each from its own opening to its own closing balance.
 */
const BODY_BYTES_MAX = 16 * 1024 * 1024;
/** From here on an answer is large: it is read one after another, and no more of them come at a time than we can hold. */
const LARGE_BYTES = 1024 * 1024;
const LARGE_AT_ONCE = 8;

/**
 * `POST /bank/answers`: a pain.002 or a camt.053, signed as a whole by the bank whose answer it is, with a key of its own (its sender
 * is its BIC). No body is read of whom no key is trusted. Taken once: the same message again changes nothing.
 */
export async function bankRoutes(server: FastifyInstance, { pack, pool, keys, payments }: Dayaq): Promise<void> {
  const bankOf = (sender: string) => pack.accounts.banks.find(({ bic }) => bic === sender)?.code;
  const inTurn = oneAfterAnother();
  let large = 0;
  await server.register(async (scope) => {
    limitStrangers(scope, systemClock);
    scope.addHook("onRequest", async ({ headers }, reply) => {
      await keys.refresh();
      const claimed = claimedSigner(headers["signature"]);
      const known = claimed && bankOf(claimed.senderId) !== undefined && keys.find(claimed.senderId, claimed.keyId);
      if (!known) return problem(reply, 401, claimed ? "sender.unknown" : "err.signature.missing");
      if (!isLarge(headers)) return undefined;
      if (large >= LARGE_AT_ONCE) return problem(reply.header("retry-after", "5"), 503, "answers.too-many-at-once");
      large += 1;
      reply.raw.once("close", () => (large -= 1));
      return undefined;
    });
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser("*", { parseAs: "buffer", bodyLimit: BODY_BYTES_MAX }, (_, body, done) =>
      done(null, body),
    );
    scope.setErrorHandler((error, _request, reply) => {
      const isTooLarge = error instanceof Error && "statusCode" in error && error.statusCode === 413;
      if (isTooLarge) return problem(reply, 413, "answer.too-large", TOO_LARGE);
      throw error; // anything else is answered as everywhere
    });
    scope.post("/bank/answers", async (request, reply) =>
      isLarge(request.headers) ? inTurn(() => take(request, reply)) : take(request, reply),
    );
  });

  async function take({ headers, body }: FastifyRequest, reply: FastifyReply) {
    const bytes = Buffer.isBuffer(body) ? body : Buffer.alloc(0);
    const signed = await signerOfBytes(headers["signature"], bytes, keys, systemClock.now());
    if (!signed.ok) return problem(reply, 401, signed.code);
    const bank = bankOf(signed.value);
    if (bank === undefined) return problem(reply, 401, "sender.unknown");
    const taken = await inTransaction(pool, async (tx) =>
      payments.receiveBankAnswer(tx, { bank, xml: bytes.toString("utf8") }, { today: await holdBusinessDay(tx) }),
    );
    if (taken.ok) return taken.value;
    return problem(reply, taken.code === "answer.of-another-bank" ? 403 : 422, taken.code);
  }
}

/** Also what does not say how long it is. */
const isLarge = (headers: FastifyRequest["headers"]): boolean => !(Number(headers["content-length"]) <= LARGE_BYTES);

/** Does one work after another, whatever becomes of each. */
function oneAfterAnother() {
  let last: Promise<unknown> = Promise.resolve();
  return <Value>(work: () => Promise<Value>): Promise<Value> => {
    const next = last.then(work, work);
    last = next.catch(() => undefined); // whoever asked hears of it
    return next;
  };
}

const TOO_LARGE = `An answer has at most ${BODY_BYTES_MAX} bytes: send several statements, each from its own opening to its own closing balance.`;

const problem = (reply: FastifyReply, status: number, code: string, detail?: string): FastifyReply =>
  reply
    .code(status)
    .type("application/problem+json")
    .send({
      type: `/docs/refusals#${code}`,
      title: "The answer was not taken",
      status,
      code,
      ...(detail === undefined ? {} : { detail }),
    });

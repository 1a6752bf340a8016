import {
  acknowledge,
  decline,
  type IncomingEvent,
  readEnvelope,
  readEventsRequest,
  readKeySet,
  readNotify,
  verifyBytes,
  verifyEnvelope,
} from "@dayaq/contracts";
import fastify, { type FastifyInstance } from "fastify";

/** Dayaq's side of the wire, as far as a simulator sees it: every message is read and its signature checked. */
export interface FakeDayaq {
  readonly url: string;
  readonly events: IncomingEvent[];
  readonly bankAnswers: { readonly bank: string; readonly xml: string; readonly signed: boolean }[];
  /** How many of the next requests meet trouble first. */
  troubles: number;
  /** Where the keys of a sender are. */
  keysAt: (sender: string) => string;
  close(): Promise<void>;
}

const AT = "2026-11-22T08:00:00Z";

export async function fakeDayaq(): Promise<FakeDayaq> {
  const app = fastify();
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("*", { parseAs: "buffer" }, (_request, body, done) => done(null, body));
  const fake = {
    url: "",
    events: [] as IncomingEvent[],
    bankAnswers: [] as { bank: string; xml: string; signed: boolean }[],
    troubles: 0,
    keysAt: (_sender: string) => "",
    close: async () => app.close(),
  };
  const check = async (sender: string) => {
    const keys = readKeySet(await (await fetch(fake.keysAt(sender))).text());
    return {
      findKey: (_: string, id: string) => keys.get(id),
      now: new Date(),
      skewSeconds: 60,
      longestSeconds: 86_400,
    };
  };
  app.addHook("preHandler", async (_request, reply) => {
    if (fake.troubles > 0) {
      fake.troubles--;
      return reply.status(503).send({});
    }
    return undefined;
  });
  app.post<{ Body: Buffer }>("/dci/registry/notify", async ({ body }, reply) => {
    const notify = readNotify(body.toString("utf8"));
    if (!notify.ok) return reply.status(400).send(decline("", AT, notify.code, ""));
    const { header, envelope, items } = notify.value;
    const signed = verifyEnvelope(envelope, header.sender_id, await check(header.sender_id));
    if (!signed.ok) return reply.status(401).send(decline(header.message_id, AT, signed.code, ""));
    for (const { event } of items) if (event.ok) fake.events.push(event.value);
    return acknowledge(header.message_id, AT);
  });
  app.post<{ Body: Buffer }>("/dci/registry/sync/txn/status", async ({ body }, reply) => {
    const question = readEnvelope(body.toString("utf8"));
    if (!question.ok) return reply.status(400).send(question);
    const { header, envelope } = question.value;
    const signed = verifyEnvelope(envelope, header.sender_id, await check(header.sender_id));
    return signed.ok ? { asked: envelope.message } : reply.status(401).send(signed);
  });
  app.post<{ Body: Buffer }>("/events", async ({ body, headers }, reply) => {
    const request = readEventsRequest(headers, body);
    if (!request.ok) return reply.status(400).send(request);
    const source = request.value.items[0]?.source ?? "";
    const signed = verifyBytes(headers["signature"], request.value.signed, await check(source));
    if (!signed.ok || signed.value.senderId !== source) return reply.status(401).send(signed);
    for (const { event } of request.value.items) if (event.ok) fake.events.push(event.value);
    return { accepted: request.value.items.length };
  });
  app.post<{ Body: Buffer }>("/bank/answers", async ({ body, headers }) => {
    const signed = verifyBytes(headers["signature"], body, await check("banks"));
    const bank = signed.ok ? signed.value.senderId : "";
    fake.bankAnswers.push({ bank, xml: body.toString("utf8"), signed: signed.ok });
    return {};
  });
  fake.url = await app.listen({ port: 0, host: "127.0.0.1" });
  return fake;
}

/** A simulator on a port of its own, asked over HTTP. */
export async function listening(app: FastifyInstance) {
  const url = await app.listen({ port: 0, host: "127.0.0.1" });
  const answerOf = async (response: Response) => ({
    status: response.status,
    simulator: response.headers.get("simulator"),
    // What a simulator answers is JSON; each test knows of what shape.
    body: (await response.json()) as Record<string, never>,
  });
  return {
    url,
    get: async (path: string) => answerOf(await fetch(`${url}${path}`)),
    post: async (path: string, form: unknown) =>
      answerOf(
        await fetch(`${url}${path}`, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify(form),
        }),
      ),
  };
}

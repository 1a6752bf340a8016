import type { FastifyInstance } from "fastify";
import { simulatorApp } from "../shared/simulator-app.ts";

/** A message as a phone shows it. */
export interface Message {
  readonly id: string;
  /** How the sender knows the owner of the phone. */
  readonly to: string;
  readonly text: string;
  /** RFC 3339 */
  readonly arrivedAt: string;
}

/** A phone of the demonstration shows the last messages; none is an archive. */
const KEPT_PER_PHONE = 50;
const PHONES_MAX = 5000;

/** A gateway for SMS: what it takes is on the phone at once. The same id again is the same message. */
export function smsGateway(now: () => string): FastifyInstance {
  const phones = new Map<string, Message[]>();
  const app = simulatorApp({
    title: "SMS gateway",
    endpoints: ["POST /messages {id, to, text}", "GET /phones/{to}"],
  });
  app.post<{ Body: { id?: unknown; to?: unknown; text?: unknown } | null }>("/messages", async ({ body }, reply) => {
    const { id, to, text } = body ?? {};
    if (typeof id !== "string" || typeof to !== "string" || typeof text !== "string")
      return reply.status(422).send({ simulator: true, code: "message.malformed" });
    const phone = phones.get(to) ?? [];
    if (!phone.some((it) => it.id === id)) phone.unshift({ id, to, text, arrivedAt: now() });
    phone.length = Math.min(phone.length, KEPT_PER_PHONE);
    phones.delete(to); // the phone that got a message last stands last, so the first one is the longest silent
    phones.set(to, phone);
    const silent = phones.keys().next();
    if (phones.size > PHONES_MAX && !silent.done) phones.delete(silent.value);
    return reply.status(202).send({ simulator: true, state: "delivered" });
  });
  app.get<{ Params: { to: string } }>("/phones/:to", async ({ params }) => ({
    simulator: true,
    messages: phones.get(params.to) ?? [],
  }));
  return app;
}

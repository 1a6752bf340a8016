import type { FastifyInstance } from "fastify";
import { deliver, type Patience } from "./deliver.ts";
import { type OutboundMessage, reportOf, type SentMessages } from "./outbound.ts";

/** The routes below, for the page at `/`. */
export const MESSAGE_ENDPOINTS: readonly string[] = ["POST /messages/{id}/resend", "GET /messages/{id}/status"];

/** What can be done with a message that has gone out: send the very same again, and ask what became of it. */
export function messageRoutes(
  app: FastifyInstance,
  sent: SentMessages,
  ask: (messageId: string) => OutboundMessage,
  patience: Patience,
): void {
  app.post<{ Params: { id: string } }>("/messages/:id/resend", async ({ params }, reply) => {
    const message = sent.find(params.id);
    if (!message) return reply.status(404).send({ simulator: true, code: "message.unknown" });
    return reportOf(message, await deliver(message.url, message, patience));
  });
  app.get<{ Params: { id: string } }>("/messages/:id/status", async ({ params }) => {
    const question = ask(params.id);
    return reportOf(question, await deliver(question.url, question, patience));
  });
}

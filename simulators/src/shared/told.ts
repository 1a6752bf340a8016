import type { IncomingEvent } from "@dayaq/contracts";
import type { Outcome } from "@dayaq/kernel";
import type { FastifyReply } from "fastify";
import { deliver, type Patience } from "./deliver.ts";
import { type OutboundMessage, reportOf, type SentMessages } from "./outbound.ts";
import type { RecordCode, RecordForm } from "./record-book.ts";

/** A route that takes forms. */
export interface FormsRoute {
  Body: RecordForm | RecordForm[] | null;
}

/** What every register takes beside its new records, for the page at `/`. */
export const RECORD_ENDPOINTS: readonly string[] = [
  "POST /corrections {recordNo, …what changes}",
  "POST /annulments {recordNo, reason}",
];

/** One form, or a list of forms for one message. What is no form at all counts for nothing. */
export const formsIn = (body: RecordForm | readonly RecordForm[] | null): RecordForm[] =>
  (Array.isArray(body) ? (body as RecordForm[]) : [body as RecordForm | null]).filter(
    (form): form is RecordForm => typeof form === "object" && form !== null,
  );

/** Sends what the forms have become, in one message; one that cannot be understood keeps all of it back. */
export async function tell(
  outcomes: readonly Outcome<IncomingEvent, RecordCode>[],
  write: (events: readonly IncomingEvent[]) => OutboundMessage,
  { sent, patience, reply }: { readonly sent: SentMessages; readonly patience: Patience; readonly reply: FastifyReply },
): Promise<unknown> {
  const events: IncomingEvent[] = [];
  for (const outcome of outcomes) {
    if (!outcome.ok) return reply.status(422).send({ simulator: true, code: outcome.code, detail: outcome.detail });
    events.push(outcome.value);
  }
  if (events.length === 0) return reply.status(422).send({ simulator: true, code: "form.empty" });
  const message = write(events);
  sent.keep(message);
  return reportOf(message, await deliver(message.url, message, patience));
}

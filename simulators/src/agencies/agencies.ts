import type { IncomingEvent } from "@dayaq/contracts";
import { refuse } from "@dayaq/kernel";
import type { FastifyInstance } from "fastify";
import { instantOf, systemClock } from "../shared/clock.ts";
import { PATIENT } from "../shared/deliver.ts";
import { KeyRing } from "../shared/keys.ts";
import { MESSAGE_ENDPOINTS, messageRoutes } from "../shared/message-routes.ts";
import { type OutboundMessage, SentMessages } from "../shared/outbound.ts";
import { RecordBook, type RecordForm } from "../shared/record-book.ts";
import { batchOf } from "../shared/send-events.ts";
import { notifyOf, statusQuestionOf } from "../shared/send-notify.ts";
import type { SenderOptions } from "../shared/settings.ts";
import { simulatorApp } from "../shared/simulator-app.ts";
import { formsIn, type FormsRoute, RECORD_ENDPOINTS, tell } from "../shared/told.ts";
import { type Statement, STATEMENTS } from "./statements.ts";
import { WAGE_MONTH_ENDPOINT, wageMonthRoute } from "./wage-months.ts";

/** The other agencies, each a sender with a key of its own: medical and social expertise by DCI, the rest by CloudEvents. */
export function agencies(options: SenderOptions): FastifyInstance {
  const { dayaqUrl, home, clock = systemClock, patience = PATIENT } = options;
  const keys = new KeyRing(home);
  const book = new RecordBook();
  const sent = new SentMessages();
  const senderOf = new Map<string, string>();
  const app = simulatorApp({
    title: "Agencies",
    signs: { keys, senders: [...new Set(STATEMENTS.map(({ sender }) => sender))] },
    endpoints: [
      ...STATEMENTS.map(
        ({ path, types }) => `POST /${path} {event: ${Object.keys(types).join(" | ")}, person, from, …}`,
      ),
      WAGE_MONTH_ENDPOINT,
      ...RECORD_ENDPOINTS,
      ...MESSAGE_ENDPOINTS,
    ],
  });

  const write = ({ sender, speaks }: Statement, events: readonly IncomingEvent[]): OutboundMessage => {
    const signer = keys.signerOf(sender);
    const message = (speaks === "dci" ? notifyOf : batchOf)(events, signer, dayaqUrl, clock);
    senderOf.set(message.messageId, sender);
    return message;
  };
  for (const statement of STATEMENTS) {
    app.post<FormsRoute>(`/${statement.path}`, async ({ body }, reply) => {
      const outcomes = formsIn(body).map((form) => eventOf(book, statement, form, instantOf(clock)));
      return tell(outcomes, (events) => write(statement, events), { sent, patience, reply });
    });
  }
  for (const change of ["correct", "annul"] as const) {
    app.post<FormsRoute>(change === "correct" ? "/corrections" : "/annulments", async ({ body }, reply) => {
      // One message has one sender: the records of a list are of the register of the first.
      const forms = formsIn(body);
      const register = forms[0]?.["register"] ?? book.registerOf(forms[0]?.recordNo);
      const statement = STATEMENTS.find((row) => row.register === register);
      if (!statement) return reply.status(422).send({ simulator: true, code: "record.unknown" });
      const outcomes = forms.map(({ register: _register, ...form }) =>
        book[change](statement.register, form, instantOf(clock)),
      );
      return tell(outcomes, (events) => write(statement, events), { sent, patience, reply });
    });
  }
  const ask = (messageId: string): OutboundMessage =>
    statusQuestionOf(messageId, keys.signerOf(senderOf.get(messageId) ?? "labour"), dayaqUrl, clock);
  messageRoutes(app, sent, ask, patience);
  wageMonthRoute(app, { keys, dayaqUrl, clock, patience });
  return app;
}

/** A new record; or, where the form says what has become of a known one, its next version. */
function eventOf(book: RecordBook, { register, types }: Statement, { event, ...form }: RecordForm, now: string) {
  const [usual] = Object.keys(types);
  const type = types[typeof event === "string" ? event : (usual ?? "")];
  if (type === undefined) return refuse("event.type-unknown");
  return book.find(register, form.recordNo)
    ? book.correct(register, { type, ...form }, now)
    : book.state(register, type, form, now);
}

import type { FastifyInstance } from "fastify";
import { instantOf, systemClock } from "../shared/clock.ts";
import { PATIENT } from "../shared/deliver.ts";
import { KeyRing } from "../shared/keys.ts";
import { MESSAGE_ENDPOINTS, messageRoutes } from "../shared/message-routes.ts";
import { SentMessages } from "../shared/outbound.ts";
import { RecordBook, type RecordForm } from "../shared/record-book.ts";
import { notifyOf, statusQuestionOf } from "../shared/send-notify.ts";
import type { SenderOptions } from "../shared/settings.ts";
import { simulatorApp } from "../shared/simulator-app.ts";
import { formsIn, type FormsRoute, RECORD_ENDPOINTS, tell } from "../shared/told.ts";

/** As the country pack names the body and its register. */
const SENDER = "justice";
const REGISTER = "civil-registry";

const TYPES = {
  births: "birth",
  deaths: "death",
  marriages: "marriage",
  divorces: "divorce",
  adoptions: "adoption",
} as const;

/** The register of civil acts: a form becomes a record, the record a signed notify of DCI, and Dayaq's answer is shown. */
export function civilRegistry(options: SenderOptions): FastifyInstance {
  const { dayaqUrl, home, clock = systemClock, patience = PATIENT } = options;
  const keys = new KeyRing(home);
  const signer = keys.signerOf(SENDER);
  const book = new RecordBook();
  const sent = new SentMessages();
  const app = simulatorApp({
    title: "Civil registry",
    signs: { keys, senders: [SENDER] },
    endpoints: [
      ...Object.keys(TYPES).map((path) => `POST /${path} (a form, or a list of forms for one message)`),
      ...RECORD_ENDPOINTS,
      ...MESSAGE_ENDPOINTS,
    ],
  });

  const endpoint = (path: string, read: (form: RecordForm, now: string) => ReturnType<RecordBook["correct"]>): void => {
    app.post<FormsRoute>(path, async ({ body }, reply) => {
      const outcomes = formsIn(body).map((form) => read(form, instantOf(clock)));
      return tell(outcomes, (events) => notifyOf(events, signer, dayaqUrl, clock), { sent, patience, reply });
    });
  };
  for (const [path, type] of Object.entries(TYPES)) {
    endpoint(`/${path}`, (form, now) => book.state(REGISTER, type, form, now));
  }
  endpoint("/corrections", (form, now) => book.correct(REGISTER, form, now));
  endpoint("/annulments", (form, now) => book.annul(REGISTER, form, now));
  messageRoutes(app, sent, (messageId) => statusQuestionOf(messageId, signer, dayaqUrl, clock), patience);
  return app;
}

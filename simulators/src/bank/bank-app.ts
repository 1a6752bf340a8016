import { registerOf } from "@dayaq/country";
import { azerbaijan } from "@dayaq/country-az";
import { invariant } from "@dayaq/kernel";
import type { FastifyInstance } from "fastify";
import { instantOf, systemClock } from "../shared/clock.ts";
import { deliver, PATIENT } from "../shared/deliver.ts";
import { KeyRing } from "../shared/keys.ts";
import { reportOf } from "../shared/outbound.ts";
import { batchOf } from "../shared/send-events.ts";
import type { SenderOptions } from "../shared/settings.ts";
import { simulatorApp } from "../shared/simulator-app.ts";
import type { BankAnswer } from "./answers.ts";
import { Bank } from "./bank.ts";
import { type CardOrder, opened } from "./card-orders.ts";
import { controlRoutes } from "./control-routes.ts";

export interface BankAppOptions extends SenderOptions {
  /** How long after a file its payday comes by itself; undefined: only when it is told. */
  readonly settleAfterMs?: number;
}

/** The answer to a file comes after the answer to the request that brought it, as with a real bank: by then the file is known to be sent. */
const PUSH_AFTER_MS = 100;

const owner = registerOf(azerbaijan.agencies, "account");
invariant(owner !== undefined, "the country pack says who owns accounts");
const SENDER = owner.agency.code;
const REGISTER = owner.register.code;
const { banks: BANKS } = azerbaijan.accounts;
const [FIRST] = BANKS;
invariant(FIRST !== undefined, "the country pack names a bank");
const FIRST_BIC = FIRST.bic;

/** The banks over HTTP: files in, answers out, and controls for what banks do wrong. */
export function bankApp(options: BankAppOptions): FastifyInstance {
  const { dayaqUrl, home, clock = systemClock, patience = PATIENT, settleAfterMs } = options;
  const keys = new KeyRing(home);
  const signer = keys.signerOf(SENDER);
  const bank = new Bank({
    dayaqUrl,
    // What cannot be read names no bank: the first one answers for it.
    signerOf: (code) => keys.signerOf(BANKS.find((it) => it.code === code)?.bic ?? FIRST_BIC),
    clock,
    patience,
  });
  const timers = new Set<NodeJS.Timeout>();
  const app = simulatorApp({
    title: "Banks",
    signs: { keys, senders: [SENDER, ...BANKS.map(({ bic }) => bic)] },
    endpoints: [
      "POST /files (pain.001.001.09)",
      "GET /files",
      "GET /answers",
      "GET /answers/{id}",
      "POST /card-orders {orderId, bank, person, from}",
      "POST /control/payday",
      "POST /control/push-again",
      "POST /control/reject-next-file {reason}",
      "POST /control/reject-orders {endToEndId | count, reason}",
      "POST /control/return-orders {endToEndId | count, reason}",
      "POST /control/close-account {account}",
    ],
  });
  app.addContentTypeParser(["application/xml", "text/xml"], { parseAs: "string" }, (_request, body, parsed) => {
    parsed(null, body);
  });
  app.addHook("onClose", async () => {
    for (const timer of timers) clearTimeout(timer);
  });

  const later = (ms: number, work: () => Promise<unknown>): void => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      void work();
    }, ms);
    timers.add(timer);
  };
  app.post<{ Body: unknown }>("/files", async ({ body }, reply) => {
    if (typeof body !== "string") return reply.status(415).send({ simulator: true, code: "file.not-xml" });
    const answer = bank.take(body);
    later(PUSH_AFTER_MS, async () => bank.answers.push(answer));
    if (settleAfterMs !== undefined) later(settleAfterMs, async () => bank.payday());
    return summaryOf(answer);
  });
  app.get("/files", async () => ({ simulator: true, files: bank.files() }));
  app.get("/answers", async () => ({ simulator: true, answers: bank.answers.list().map(summaryOf) }));
  app.get<{ Params: { id: string } }>("/answers/:id", async ({ params }, reply) => {
    const answer = bank.answers.list().find(({ id }) => id === params.id);
    if (!answer) return reply.status(404).send({ simulator: true, code: "answer.unknown" });
    return reply.type("application/xml; charset=utf-8").send(answer.xml);
  });
  app.post<{ Body: CardOrder }>("/card-orders", async ({ body }, reply) => {
    const account = opened(body, REGISTER, azerbaijan.currency.code, instantOf(clock));
    if (!account.ok) return reply.status(422).send({ simulator: true, code: account.code, detail: account.detail });
    const message = batchOf([account.value], signer, dayaqUrl, clock);
    return reportOf(message, await deliver(message.url, message, patience));
  });
  controlRoutes(app, bank, summaryOf);
  return app;
}

const summaryOf = ({ id, kind, bank, xml, delivered }: BankAnswer) => ({
  simulator: true,
  id,
  kind,
  bank,
  delivered,
  xml,
});

import fastify, { type FastifyInstance } from "fastify";
import type { KeyRing } from "./keys.ts";

/** The largest payment file of a demo town is far below this. */
const BODY_LIMIT = 64 * 1024 * 1024;

export interface SimulatorOptions {
  /** For people: “Civil registry”. */
  readonly title: string;
  /** Whom it signs for, if it signs anything. */
  readonly signs?: { readonly keys: KeyRing; readonly senders: readonly string[] };
  /** One line an endpoint, for the page at `/`. */
  readonly endpoints: readonly string[];
}

/** A simulator answers as one: in every header, in every body of its own, and on its page. */
export function simulatorApp({ title, signs, endpoints }: SimulatorOptions): FastifyInstance {
  const app = fastify({ bodyLimit: BODY_LIMIT, forceCloseConnections: true });
  app.addHook("onSend", async (_request, reply) => {
    reply.header("simulator", "true");
  });
  app.setErrorHandler<Error & { statusCode?: number; code?: string }>(async (error, _request, reply) => {
    const status = error.statusCode ?? 500;
    // Its own words only for what the caller did: the rest may quote a message.
    return reply
      .status(status)
      .send({ simulator: true, code: error.code ?? "trouble", ...(status < 500 && { message: error.message }) });
  });
  app.get("/health", async () => ({ simulator: true, title, ready: true }));
  if (signs) keyRoutes(app, signs);
  app.get("/", async (_request, reply) =>
    reply.type("text/html; charset=utf-8").send(pageOf(title, signs ? [...endpoints, ...KEY_ENDPOINTS] : endpoints)),
  );
  return app;
}

/** All keys of the process together; who wants to be sure that nobody signs for another asks for the set of one sender. */
function keyRoutes(app: FastifyInstance, { keys, senders }: NonNullable<SimulatorOptions["signs"]>): void {
  app.get("/.well-known/jwks.json", async () => ({ keys: keys.publicKeys(senders) }));
  for (const sender of senders) {
    app.get(`/${sender}/.well-known/jwks.json`, async () => ({ keys: keys.publicKeys([sender]) }));
  }
}

const KEY_ENDPOINTS: readonly string[] = ["GET /.well-known/jwks.json", "GET /{sender}/.well-known/jwks.json"];

const pageOf = (title: string, endpoints: readonly string[]): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Simulator: ${title}</title><meta name="viewport" content="width=device-width">
<style>body{font:1rem/1.5 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem}</style></head>
<body><main><h1>${title}</h1><p>This is a <strong>simulator</strong>: it stands for another body's system, speaks its real protocol to Dayaq, and knows only invented people.</p>
<ul>${endpoints.map((line) => `<li><code>${line}</code></li>`).join("")}</ul></main></body></html>`;

import { invariant } from "@dayaq/kernel";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { simulatorApp } from "../shared/simulator-app.ts";
import type { DemoAccount } from "./demo-accounts.ts";
import { languageOf, loginPage } from "./login-page.ts";
import { demoProvider } from "./provider.ts";

export interface IdentityProviderOptions {
  /** As browsers reach it: `http://localhost:4104`. */
  readonly issuer: string;
  readonly clientId: string;
  readonly redirectUris: readonly string[];
  readonly postLogoutRedirectUris: readonly string[];
  readonly people: readonly DemoAccount[];
  readonly staff: readonly DemoAccount[];
}

type Asked = { Params: { uid: string }; Querystring: { lang?: string } };

/** A demonstration's sign-in: lets everybody of a list in as whom they choose to be. Dayaq in production refuses it. */
export function identityProvider(options: IdentityProviderOptions): FastifyInstance {
  const { people, staff } = options;
  const accounts = new Map([...people, ...staff].map((account) => [account.id, account]));
  invariant(accounts.size === people.length + staff.length, "nobody is let in under somebody else's id");
  const provider = demoProvider({ ...options, findAccount: (id) => accounts.get(id) });
  const callback = provider.callback();
  const app = simulatorApp({
    title: "Demo identity provider",
    endpoints: ["GET /.well-known/openid-configuration", "GET /auth", "POST /token", "GET /jwks"],
  });
  app.addContentTypeParser("application/x-www-form-urlencoded", { parseAs: "string" }, (_request, body, done) => {
    done(null, Object.fromEntries(new URLSearchParams(String(body))));
  });

  app.get<Asked>("/interaction/:uid", async (request, reply) => {
    const { uid, params } = await provider.interactionDetails(request.raw, reply.raw);
    const language = languageOf(request.query.lang ?? params["ui_locales"]);
    reply.header("cache-control", "no-store").type("text/html; charset=utf-8");
    // No `form-action`: browsers hold it against the redirect back to Dayaq, which is another port.
    reply.header(
      "content-security-policy",
      "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'",
    );
    return loginPage({ action: `/interaction/${uid}`, language, people, staff });
  });
  app.post<Asked & { Body: { account?: string } | null }>("/interaction/:uid", async (request, reply) => {
    const account = accounts.get(request.body?.account ?? "");
    if (!account) return reply.status(422).send({ simulator: true, code: "account.unknown" });
    handOver(reply);
    await provider.interactionFinished(request.raw, reply.raw, { login: { accountId: account.id, remember: false } });
    return reply;
  });

  // Everything else is the protocol's own; it reads bodies itself.
  app.register(async (protocol) => {
    protocol.removeAllContentTypeParsers();
    protocol.addContentTypeParser("*", (_request, _payload, done) => done(null));
    const through = async (request: FastifyRequest, reply: FastifyReply) => {
      if (/^\/auth[/?]/.test(request.url)) forgetSession(request);
      handOver(reply);
      await callback(request.raw, reply.raw);
      return reply;
    };
    protocol.get("/*", through);
    protocol.post("/*", through);
    protocol.options("/*", through);
  });
  return app;
}

/** A new sign-in forgets the one before: a viewer changes people often, and is asked each time. */
function forgetSession({ raw: { headers } }: FastifyRequest): void {
  const others = (headers.cookie ?? "").split(/;\s*/).filter((cookie) => !cookie.startsWith("_session"));
  headers.cookie = others.join("; ");
}

/** From here on the library writes the answer: it, too, says that it is a simulator's. */
function handOver(reply: FastifyReply): void {
  invariant(!reply.raw.headersSent, "an answer is handed over before it is begun");
  reply.raw.setHeader("simulator", "true");
  reply.hijack();
}

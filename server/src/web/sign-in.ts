import { languageIn, languageOf, paths, signInPage } from "@dayaq/portals";
import type { FastifyInstance } from "fastify";
import { finishSigning } from "../modules/signatures/index.ts";
import { inTransaction } from "../platform/index.ts";
import { giveToken, tokenOf } from "./cookies.ts";
import type { PageRoute } from "./page-route.ts";
import type { WebPorts } from "./ports.ts";

/** Why somebody who comes back is not signed in. */
const TROUBLES = ["failed", "unknown", "somebody-else"] as const;

export const signIn: PageRoute = {
  method: "GET",
  path: "/sign-in",
  may: "everyone",
  answer: async ({ say, shell, query }) => {
    const trouble = TROUBLES.find((it) => it === query["trouble"]);
    return { html: signInPage(trouble === undefined ? {} : { trouble }, say, shell) };
  },
};

/** A link leads here and on to the provider: a form that ended there would be stopped by `form-action 'self'`. */
export const startSignIn: PageRoute = {
  method: "GET",
  path: "/sign-in/start",
  may: "everyone",
  answer: async ({ tx, ports, token, to }) => {
    const address = await ports.modules.identity.beginSignIn(tx, token, to.rights());
    return { go: address.href };
  },
};

export const signOut: PageRoute = {
  method: "POST",
  path: "/sign-out",
  may: "session.end",
  answer: async ({ tx, ports, token, to }) => {
    await ports.modules.identity.endSession(tx, token);
    return { go: to.signIn() };
  },
};

/** Where the provider sends the browser: registered there without a language. */
export const CALLBACK = "/sign-in/callback";

export function addCallback(server: FastifyInstance, ports: WebPorts): void {
  const secure = ports.address.startsWith("https:");
  server.get(CALLBACK, async (request, reply) => {
    const token = tokenOf(request, reply, secure);
    const { identity } = ports.modules;
    const outcome = await inTransaction(ports.pool, async (tx) => {
      const signedIn = await identity.finishSignIn(tx, token, new URL(request.url, ports.address));
      const reader = signedIn.ok ? await identity.findReader(tx, signedIn.value.token) : undefined;
      const vouched = signedIn.ok ? signedIn.value.vouched : undefined;
      const signed = vouched && (await finishSigning(tx, vouched));
      return { signedIn, reader, signed };
    });
    if (!outcome.signedIn.ok) {
      const { code } = outcome.signedIn;
      const trouble = TROUBLES.find((it) => code === `sign-in.${it}`) ?? "failed";
      return reply
        .code(303)
        .header(
          "location",
          `${paths(languageOf(request.headers["accept-language"], ports.languages)).signIn()}?trouble=${trouble}`,
        )
        .send();
    }
    const { token: session, returnTo } = outcome.signedIn.value;
    giveToken(reply, session, secure);
    const to = paths(languageIn(returnTo.slice(1, 3), ports.languages));
    const { reader, signed } = outcome;
    if (signed !== undefined)
      return reply
        .code(303)
        .header("location", signed.ok ? returnTo : `${returnTo}?trouble=not-vouched`)
        .send();
    const desk = reader?.role === "lawyer" ? to.officeLaw() : to.office();
    return reply
      .code(303)
      .header("location", reader?.role === "citizen" ? returnTo : desk)
      .send();
  });
}

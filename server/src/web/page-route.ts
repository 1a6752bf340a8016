import type { LocalDate } from "@dayaq/kernel";
import { isLanguage, paths, speech, type Speech, type ShellView, troublePage, type TroubleView } from "@dayaq/portals";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { ACCESS, csrfOf, mayDo, mayReach, type Permission, type Reader } from "../modules/identity/index.ts";
import { businessDay, inTransaction, recordReads, type Tx } from "../platform/index.ts";
import { queryOf } from "./asked.ts";
import { giveToken, tokenOf } from "./cookies.ts";
import { type Form, formOf, isOwnForm } from "./own-form.ts";
import type { WebPorts } from "./ports.ts";
import { shellOf } from "./shell.ts";

/** What a page is asked. Everything it reads and writes is in this one transaction. */
export interface Ask {
  readonly tx: Tx;
  readonly ports: WebPorts;
  /** Absent on pages for everyone. */
  readonly reader: Reader | undefined;
  readonly today: LocalDate;
  readonly say: Speech;
  readonly shell: ShellView;
  readonly to: ReturnType<typeof paths>;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly form: Form;
  readonly token: string;
  readonly request: FastifyRequest;
}

/** Trouble that a page itself answers with. A fault of ours is thrown, and has its incident in the log. */
type PageTrouble = Exclude<TroubleView["kind"], "500" | "offline">;

/** A page, a redirect, or trouble; with whose data was read, for the audit. */
export type PageAnswer =
  | { readonly html: string; readonly status?: number; readonly read?: readonly number[] }
  | { readonly file: string; readonly name: string; readonly type: string; readonly read?: readonly number[] }
  | { readonly go: string; readonly cookie?: string; readonly read?: readonly number[] }
  | { readonly trouble: PageTrouble };

export interface PageRoute {
  readonly method: "GET" | "POST";
  /** Below the language: `/rights/:right`. */
  readonly path: string;
  readonly may: Permission | "everyone";
  readonly answer: (ask: Ask) => Promise<PageAnswer>;
}

/** Thrown where a person would be reached whom the reader may not: it looks like a page that is not there. */
export class OutOfReach extends Error {}

/** The only way to a person's data on a page: says no, or lets the reading be audited. */
export function reach({ reader }: Ask, permission: Permission, partyId: number | undefined): number {
  if (reader === undefined || partyId === undefined || !mayReach(reader, permission, partyId)) throw new OutOfReach();
  return partyId;
}

const STATUS: Readonly<Record<PageTrouble, number>> = {
  "401": 401,
  "403": 403,
  "404": 404,
  "409": 409,
  stale: 403,
};

/** Puts a route up: language, reader, permission, form, transaction, audit, answer. */
export function addPage(server: FastifyInstance, { method, path, may, answer }: PageRoute, ports: WebPorts): void {
  server.route({
    method,
    url: `/:language(^(?:az|en|ru)$)${path}`,
    handler: async (request, reply) => {
      const secure = ports.address.startsWith("https:");
      const token = tokenOf(request, reply, secure);
      const outcome = await inTransaction(ports.pool, async (tx) => {
        const reader = await ports.modules.identity.findReader(tx, token);
        const ask = await askOf(request, tx, ports, token, reader);
        const refused = refusalOf(request, { method, may }, token, reader, ports.address);
        if (refused !== undefined) return { ask, answer: { trouble: refused } as const };
        const given = await answer(ask).catch((error: unknown) => {
          if (error instanceof OutOfReach) return { trouble: "404" } as const;
          throw error;
        });
        if (may !== "everyone" && reader !== undefined && "read" in given)
          await audit(tx, reader, may, given.read ?? []);
        return { ask, answer: given };
      });
      return send(reply, outcome.ask, outcome.answer, secure);
    },
  });
}

function refusalOf(
  request: FastifyRequest,
  { method, may }: Pick<PageRoute, "method" | "may">,
  token: string,
  reader: Reader | undefined,
  address: string,
): PageTrouble | undefined {
  if (may !== "everyone" && reader === undefined) return "401";
  if (may !== "everyone" && reader !== undefined && !mayDo(reader, may)) return "403";
  return method === "POST" && !isOwnForm(request, token, address) ? "stale" : undefined;
}

async function askOf(
  request: FastifyRequest,
  tx: Tx,
  ports: WebPorts,
  token: string,
  reader: Reader | undefined,
): Promise<Ask> {
  const params = request.params as Readonly<Record<string, string>>; // Fastify gives texts by the names in the path
  const language = params["language"] ?? "";
  const say = speech(isLanguage(language) ? language : "az", ports.pack);
  const today = await businessDay(tx);
  return {
    tx,
    ports,
    reader,
    today,
    say,
    params,
    token,
    request,
    to: paths(say.language),
    query: queryOf(request.url),
    form: formOf(request),
    shell: await shellOf(tx, ports, { path: pathOf(request), csrf: csrfOf(token), reader }),
  };
}

const pathOf = (request: FastifyRequest): string => request.url.split("?")[0] ?? "/";

/** Writes who saw whom; one's own data is not news to oneself. */
async function audit(tx: Tx, reader: Reader, permission: Permission, partyIds: readonly number[]): Promise<void> {
  const others = partyIds.filter((partyId) => partyId !== reader.partyId);
  const { basis } = ACCESS[permission];
  await recordReads(tx, [
    { reader: `account/${reader.accountId}`, readerRole: reader.role, partyIds: others, operation: permission, basis },
  ]);
}

function send(reply: FastifyReply, { say, shell }: Ask, answer: PageAnswer, secure: boolean): FastifyReply {
  if ("trouble" in answer) {
    return reply
      .code(STATUS[answer.trouble])
      .type("text/html; charset=utf-8")
      .send(troublePage({ kind: answer.trouble }, say, shell));
  }
  if ("go" in answer) {
    if (answer.cookie !== undefined) giveToken(reply, answer.cookie, secure);
    return reply.code(303).header("location", answer.go).send();
  }
  if ("file" in answer) {
    return reply
      .type(answer.type)
      .header("content-disposition", `attachment; filename="${answer.name}"`)
      .send(answer.file);
  }
  return reply
    .code(answer.status ?? 200)
    .type("text/html; charset=utf-8")
    .send(answer.html);
}

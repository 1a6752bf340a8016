import type { LocalDate } from "@dayaq/kernel";
import {
  languageIn,
  type Languages,
  paths,
  speech,
  type Speech,
  type ShellView,
  troublePage,
  type TroubleView,
} from "@dayaq/portals";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { ACCESS, csrfOf, mayDo, mayReach, type Permission, type Reader } from "../modules/identity/index.ts";
import { businessDay, inTransaction, recordReads, type Tx } from "../platform/index.ts";
import { pathOf, queryOf } from "./asked.ts";
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

/** Answers in the one transaction of the page. */
type Answer = (ask: Ask) => Promise<PageAnswer>;

export type PageRoute = {
  readonly method: "GET" | "POST";
  /** Below the language: `/rights/:right`. */
  readonly path: string;
  readonly may: Permission | "everyone";
} & ({ readonly answer: Answer } | { readonly work: Work });

/**
 * Work too long for one transaction, in some of its own, and then how it is answered. No transaction of the page is open meanwhile:
 * pages that each held a connection while they waited for a second would all wait for one another.
 */
type Work = (asked: Omit<Ask, "tx">) => Promise<Answer>;

/** Thrown where a person would be reached whom the reader may not: it looks like a page that is not there. */
export class OutOfReach extends Error {}

/** The only way to a person's data on a page: says no, or lets the reading be audited. */
export function reach({ reader }: Ask, permission: Permission, partyId: number | undefined): number {
  if (reader === undefined || partyId === undefined || !mayReach(reader, permission, partyId)) throw new OutOfReach();
  return partyId;
}

/** The same for a page about whoever reads it. */
export const reachSelf = (ask: Ask, permission: Permission): number => reach(ask, permission, ask.reader?.partyId);

const STATUS: Readonly<Record<PageTrouble, number>> = {
  "401": 401,
  "403": 403,
  "404": 404,
  "409": 409,
  stale: 403,
};

/** Begins the address of a page: one of the languages, and no other word. */
export const inEach = (languages: Languages): string => `/:language(^(?:${languages.join("|")})$)`;

/** Puts a route up: language, reader, permission, form, transaction, audit, answer. */
export function addPage(server: FastifyInstance, route: PageRoute, ports: WebPorts): void {
  server.route({
    method: route.method,
    url: `${inEach(ports.languages)}${route.path}`,
    handler: async (request, reply) => {
      const secure = ports.address.startsWith("https:");
      const token = tokenOf(request, reply, secure);
      const inPage = (answer: Answer): Promise<Answered> =>
        inTransaction(ports.pool, async (tx) => {
          const reader = await ports.modules.identity.findReader(tx, token);
          const ask = await askOf(request, tx, ports, token, reader);
          const refused = refusalOf(request, route, token, reader, ports.address);
          return refused === undefined ? audited(ask, route.may, answer) : { ask, answer: { trouble: refused } };
        });
      const { ask, answer } = await ("answer" in route ? inPage(route.answer) : worked(route.work, inPage));
      return send(reply, ask, answer, secure);
    },
  });
}

interface Answered {
  readonly ask: Ask;
  readonly answer: PageAnswer;
}

/** Looks first who asks, and whether they may; works; and looks again when it answers, since time has passed. */
async function worked(work: Work, inPage: (answer: Answer) => Promise<Answered>): Promise<Answered> {
  const letIn = { go: "" };
  const first = await inPage(() => Promise.resolve(letIn));
  return first.answer === letIn ? inPage(await work(first.ask)) : first;
}

/** What a page answers, and who has seen whom by that. */
async function audited(ask: Ask, may: PageRoute["may"], answer: Answer): Promise<Answered> {
  const given = await answer(ask).catch((error: unknown) => {
    if (error instanceof OutOfReach) return { trouble: "404" } as const;
    throw error;
  });
  if (may !== "everyone" && ask.reader !== undefined && "read" in given)
    await audit(ask.tx, ask.reader, may, given.read ?? []);
  return { ask, answer: given };
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
  const say = speech(languageIn(params["language"], ports.languages), ports.pack);
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
    shell: await shellOf(tx, ports, { path: pathOf(request.url), csrf: csrfOf(token), reader }),
  };
}

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

import { languageOf, speech, troublePage, type TroubleView } from "@dayaq/portals";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { reportIncident, sqlState, Trouble } from "../platform/index.ts";
import type { WebPorts } from "./ports.ts";

type Around = Pick<WebPorts, "assets" | "helpline" | "languages" | "pack" | "town">;

/** One answer for whatever has no other: a page that is not there, a request that is none, a fault of ours. It quotes neither what was sent nor an error. */
export function answerFailures(server: FastifyInstance, ports: Around): void {
  server.setNotFoundHandler((request, reply) => answer(ports, request, reply, 404));
  server.setErrorHandler((error, request, reply) => {
    const status = statusOf(error);
    return answer(ports, request, reply, status, status < 500 ? "" : reportIncident(error));
  });
}

/** The database or another system is away: PostgreSQL's classes 08 and 57P, too many connections, and the network's own codes. */
const AWAY = /^(?:08\w{3}|57P0\d|53300|ECONN\w+|ETIMEDOUT|ENOTFOUND|EAI_AGAIN)$/;

/** What Fastify refuses keeps its status: too large, of no known type, no address. */
function statusOf(error: unknown): number {
  const own = error instanceof Error && "statusCode" in error ? error.statusCode : undefined;
  if (typeof own === "number" && own >= 400 && own < 500) return own;
  return error instanceof Trouble || AWAY.test(sqlState(error) ?? "") ? 503 : 500;
}

/** Code and title of each status that has no refusal of its own. */
const KNOWN: Readonly<Record<number, readonly [code: string, title: string]>> = {
  404: ["address.unknown", "There is no such address"],
  413: ["message.too-large", "The message is too large"],
  415: ["message.type-unknown", "The type of the message is not known here"],
  500: ["service.broken", "Something broke on our side"],
  503: ["service.away", "Something that is needed does not answer"],
};

/** A page for a browser, RFC 9457 for a program. */
function answer(
  ports: Around,
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  incident = "",
): FastifyReply {
  reply.code(status);
  if (request.headers.accept?.includes("text/html") === true)
    return reply.type("text/html; charset=utf-8").send(pageOf(ports, request, status, incident));
  const [code, title] = KNOWN[status] ?? ["request.not-understood", "The request was not understood"];
  return reply.type("application/problem+json").send({
    type: `/docs/refusals#${code}`,
    title,
    status,
    code,
    ...(incident === "" ? {} : { incident }),
  });
}

const KINDS: Readonly<Record<number, TroubleView["kind"]>> = { 404: "404", 500: "500", 503: "offline" };

function pageOf(
  { assets, helpline, languages, pack, town }: Around,
  { url, headers }: FastifyRequest,
  status: number,
  incident: string,
): string {
  const asked = url.slice(1, 3);
  const language = languages.find((it) => it === asked) ?? languageOf(headers["accept-language"], languages);
  // The language switch leads to the first page: the address asked for is none.
  const shell = {
    path: `/${language}/`,
    languages,
    csrf: "",
    assets: assets.addresses,
    helpline,
    demo: town !== undefined,
  };
  return troublePage({ kind: KINDS[status] ?? "stale", incident }, speech(language, pack), shell);
}

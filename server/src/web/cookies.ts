import type { FastifyReply, FastifyRequest } from "fastify";
import { newToken } from "../modules/identity/index.ts";

/** Over https the browser itself refuses to take it from another host or a sub-path. Plain http is the demonstration on this machine. */
const nameFor = (secure: boolean): string => (secure ? "__Host-dayaq" : "dayaq");

/** The token in the browser's cookie: of a session, or of a browser that has none yet. */
export function findToken({ headers }: FastifyRequest, secure: boolean): string | undefined {
  const name = `${nameFor(secure)}=`;
  const pair = (headers.cookie ?? "").split("; ").find((it) => it.startsWith(name));
  const token = pair?.slice(name.length);
  return token !== undefined && /^[\w-]{43}$/.test(token) ? token : undefined;
}

export function giveToken(reply: FastifyReply, token: string, secure: boolean): void {
  reply.header("set-cookie", `${nameFor(secure)}=${token}; Path=/; HttpOnly; SameSite=Lax${secure ? "; Secure" : ""}`);
}

/** A browser without a cookie gets one: forms before sign-in are tied to it. */
export function tokenOf(request: FastifyRequest, reply: FastifyReply, secure: boolean): string {
  const found = findToken(request, secure);
  if (found !== undefined) return found;
  const token = newToken();
  giveToken(reply, token, secure);
  return token;
}

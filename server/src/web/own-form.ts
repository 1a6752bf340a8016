import type { FastifyRequest } from "fastify";
import { storable } from "./asked.ts";
import { csrfOf, isSame } from "../modules/identity/index.ts";

export type Form = Readonly<Record<string, string>>;

/** The fields of a form, each once and as text: what is sent twice or nested is left out. */
export function formOf({ body }: FastifyRequest): Form {
  if (typeof body !== "object" || body === null) return {};
  return Object.fromEntries(
    Object.entries(body).flatMap(([name, value]) => (typeof value === "string" ? [[name, storable(value)]] : [])),
  );
}

/**
 * Whether a POST came from a form of ours: by where the browser says it comes from, and by the token that only our pages hold.
 * `address` is our own: over https the name in it counts, whatever a proxy calls us; the demonstration goes by any name of this machine.
 */
export function isOwnForm(request: FastifyRequest, token: string | undefined, address: string): boolean {
  const { origin, referer } = request.headers;
  const host = address.startsWith("https:") ? hostOf(address) : request.headers.host;
  const from = hostOf(origin ?? referer);
  const given = formOf(request)["csrf"];
  return (
    token !== undefined && from !== undefined && from === host && given !== undefined && isSame(given, csrfOf(token))
  );
}

function hostOf(address: string | undefined): string | undefined {
  return address !== undefined && URL.canParse(address) ? new URL(address).host : undefined;
}

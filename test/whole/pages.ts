import type { Dayaq } from "../../server/src/app.ts";
import { webPortsOf } from "../../server/src/composition/web-ports.ts";
import { addRoutes, newServer } from "../../server/src/web-server.ts";

/** The pages of a country as they are served, for whoever asks in process; closed by whoever opened them. */
export async function openPages(dayaq: Dayaq): Promise<ReturnType<typeof newServer>> {
  const ports = await webPortsOf(dayaq, { address: "http://localhost", addresses: new Map(), production: false });
  const server = newServer(ports);
  await addRoutes(server, dayaq, ports);
  return server;
}

/** What a page says, without its marks. */
export const textOf = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll("&amp;", "&")
    .replaceAll(/[\s\u00a0\u202f]+/g, " ");

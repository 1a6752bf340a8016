import fastify, { type FastifyInstance } from "fastify";
import type { Dayaq } from "./app.ts";
import { agencyRoutes } from "./modules/agencies/index.ts";
import { contributionRoutes } from "./modules/contributions/index.ts";
import { systemClock } from "./platform/index.ts";
import { apiRoutes } from "./web/api/routes.ts";
import { bankRoutes } from "./web/bank-routes.ts";
import { answerFailures } from "./web/failures.ts";
import { addHeaders } from "./web/headers.ts";
import { webPages, type WebPorts } from "./web/index.ts";

/** The largest statement of a bank, 16 MB, at 1.5 Mbit/s. Whoever sends slower only holds a connection. */
const REQUEST_MS_MAX = 90_000;

/** A server without routes: what every answer has in common. */
export function newServer(ports: WebPorts): FastifyInstance {
  const server = fastify({
    forceCloseConnections: true,
    requestTimeout: REQUEST_MS_MAX,
    // An address that is none, such as /%ff; Fastify's own words would quote it.
    frameworkErrors: (_error, _request, { raw }) =>
      void raw.writeHead(400, { "content-type": "application/problem+json", "cache-control": "no-store" }).end(
        JSON.stringify({
          type: "/docs/refusals#request.not-understood",
          title: "The address was not understood",
          status: 400,
          code: "request.not-understood",
        }),
      ),
  });
  addHeaders(server, ports.address.startsWith("https:"));
  answerFailures(server, ports);
  return server;
}

/** Everything that this process answers: agencies, banks, anybody who asks the law, pages, and whether it is well. */
export async function addRoutes(server: FastifyInstance, dayaq: Dayaq, ports: WebPorts): Promise<void> {
  server.get("/health", async (_, reply) => {
    const ready = await ports.pool.query("select 1").then(
      ({ rowCount }) => rowCount === 1,
      () => false, // a database that is away is what is asked for here
    );
    return reply.code(ready ? 200 : 503).send({ ready });
  });
  await agencyRoutes(server, { ...dayaq, clock: systemClock });
  const wageKind = dayaq.pack.contributions?.wage.kind;
  if (wageKind !== undefined) await contributionRoutes(server, { ...dayaq, wageKind, clock: systemClock });
  await bankRoutes(server, dayaq);
  await apiRoutes(server, { ...ports, clock: systemClock });
  await webPages(server, ports);
  server.addHook("onClose", () => ports.calculator.close());
}

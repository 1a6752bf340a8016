import fastify from "fastify";
import { openDayaq } from "./app.ts";
import { countryPack, countryTown } from "./cli/countries.ts";
import { webPortsOf } from "./composition/web-ports.ts";
import { agencyRoutes } from "./modules/agencies/index.ts";
import { openPool, processSettings, signalOfStop, systemClock } from "./platform/index.ts";
import { bankRoutes } from "./web/bank-routes.ts";
import { webPages } from "./web/index.ts";

const { databaseUrl, port, country, addresses } = processSettings();
const stop = signalOfStop();
const pool = openPool(databaseUrl, { name: "web" });
const dayaq = await openDayaq({ pack: await countryPack(country), pool });

const server = fastify({ forceCloseConnections: true });
server.get("/health", async (_, reply) => {
  const { rowCount } = await pool.query("select 1");
  return reply.code(rowCount === 1 ? 200 : 503).send({ ready: rowCount === 1 });
});
await agencyRoutes(server, { ...dayaq, clock: systemClock });
await bankRoutes(server, dayaq);
const town = await countryTown(country);
await webPages(
  server,
  await webPortsOf(dayaq, {
    address: addresses.get("web") ?? `http://localhost:${port}`,
    addresses,
    production: process.env["DAYAQ_MODE"] === "production",
    people: town?.people ?? [],
    cause: town?.cause ?? "",
  }),
);
await server.listen({ port, host: "localhost" });

stop.addEventListener("abort", () => {
  void server
    .close()
    .then(() => dayaq.close())
    .then(() => pool.end());
});

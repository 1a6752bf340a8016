import { openDayaq } from "./app.ts";
import { countryPack, countryTown } from "./countries.ts";
import { webPortsOf } from "./composition/web-ports.ts";
import { openPool, processSettings, signalOfStop } from "./platform/index.ts";
import { addRoutes, newServer } from "./web-server.ts";

const { databaseUrl, port, country, addresses, production } = processSettings();
const stop = signalOfStop();
const pool = openPool(databaseUrl, { name: "web" });
const dayaq = await openDayaq({ pack: await countryPack(country), pool });

const town = await countryTown(country);
const ports = await webPortsOf(dayaq, {
  address: addresses.get("web") ?? `http://localhost:${port}`,
  addresses,
  production,
  people: town?.people ?? [],
  cause: town?.cause ?? "",
});
const server = newServer(ports);
await addRoutes(server, dayaq, ports);
await server.listen({ port, host: "localhost" });

stop.addEventListener("abort", () => {
  void server
    .close()
    .then(() => dayaq.close())
    .then(() => pool.end());
});

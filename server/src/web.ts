import { openDayaq } from "./app.ts";
import { chosenCountry, countryPack, countryTown } from "./countries.ts";
import { webPortsOf } from "./composition/web-ports.ts";
import { openPool, processSettings, signalOfStop } from "./platform/index.ts";
import { addRoutes, newServer } from "./web-server.ts";

const { databaseUrl, port, addresses, production } = processSettings();
const country = chosenCountry();
const stop = signalOfStop();
const pool = openPool(databaseUrl, { name: "web" });
const dayaq = await openDayaq({ pack: await countryPack(country), pool });

const town = await countryTown(country);
const ports = await webPortsOf(dayaq, {
  address: addresses.get("web") ?? `http://localhost:${port}`,
  addresses,
  production,
  ...(town === undefined ? {} : { town }),
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

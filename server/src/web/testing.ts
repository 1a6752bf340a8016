import type { CountryPack } from "@dayaq/country";
import type { FastifyInstance } from "fastify";
import { openDayaq } from "../app.ts";
import { webPortsOf, type WebSettings } from "../composition/web-ports.ts";
import type { Pool } from "../platform/index.ts";
import { newServer } from "../web-server.ts";
import { webPages, type WebPorts } from "./index.ts";

/** The pages of a country over a database of a test, where nobody listens at the address of a simulator. */
export interface PagesOfTest {
  readonly server: FastifyInstance;
  readonly ports: WebPorts;
  close(): Promise<void>;
}

export async function openPages(
  { pool }: { readonly pool: Pool },
  pack: CountryPack,
  settings: Partial<WebSettings> = {},
): Promise<PagesOfTest> {
  const dayaq = await openDayaq({ pack, pool });
  const own = { address: "http://localhost", addresses: new Map<string, string>(), production: false };
  const ports = await webPortsOf(dayaq, { ...own, ...settings });
  const server = newServer(ports);
  await webPages(server, ports);
  return {
    server,
    ports,
    close: async () => {
      await server.close();
      await ports.calculator.close();
      await dayaq.close();
    },
  };
}

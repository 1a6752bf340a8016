import { setTimeout as pause } from "node:timers/promises";
import { town } from "@dayaq/country-az/demo";
import type { TestDatabase } from "@dayaq/testing";
import { webPortsOf } from "../../server/src/composition/web-ports.ts";
import { csrfOf, putStaff } from "../../server/src/modules/identity/index.ts";
import { identifierText, resolve } from "../../server/src/modules/registry/index.ts";
import { freePort, inTransaction } from "../../server/src/platform/index.ts";
import { addRoutes, newServer } from "../../server/src/web-server.ts";
import type { WebPorts } from "../../server/src/web/index.ts";
import { WholeCountry } from "../whole/country.ts";

/** Where the browser of these tests believes to be. */
export const HOST = "localhost:8080";

export type Server = ReturnType<typeof newServer>;
export type Answer = Awaited<ReturnType<Server["inject"]>>;

/** Payday of the town's allowances. */
const PAYDAY = "2025-07-21";

/** The whole web process over the invented town, a month after it woke up, with nobody listening at the simulators' addresses. */
export class House {
  readonly country: WholeCountry;
  readonly ports: WebPorts;
  readonly server: Server;
  /** `GET /:language/rights`, of every route that the running server has. */
  readonly routes: readonly string[];
  readonly #database: TestDatabase;

  private constructor(
    database: TestDatabase,
    country: WholeCountry,
    ports: WebPorts,
    server: Server,
    routes: readonly string[],
  ) {
    this.#database = database;
    this.country = country;
    this.ports = ports;
    this.server = server;
    this.routes = routes;
  }

  /** `issuer`: an identity provider that answers; else nobody does. */
  static async open(database: TestDatabase, { issuer }: { readonly issuer?: string } = {}): Promise<House> {
    const country = await WholeCountry.open(database);
    const { people, staff, records, wages } = town();
    await country.hear(records);
    await country.wakeOn(PAYDAY);
    const nobody = `http://localhost:${await freePort()}`;
    const simulators = ["civil-registry", "agencies", "bank", "worker", "identity-provider"];
    const ports = await webPortsOf(country.dayaq, {
      address: `http://${HOST}`,
      addresses: new Map(simulators.map((name) => [name, (name === "identity-provider" && issuer) || nobody])),
      production: false,
      town: { people, staff, wages, cause: "general" },
    });
    const server = newServer(ports);
    const routes: string[] = [];
    server.addHook("onRoute", ({ method, url }) => {
      for (const it of [method].flat()) if (it !== "HEAD") routes.push(`${it} ${url.replace(/\(.*?\$\)/, "")}`);
    });
    await addRoutes(server, country.dayaq, ports);
    await server.ready();
    return new House(database, country, ports, server, routes);
  }

  async close(): Promise<void> {
    await this.server.close();
    // A browser that went away has left its request behind: it is let finish.
    const { pool } = this.ports;
    while (pool.totalCount > pool.idleCount) await pause(10);
    await this.country.dayaq.close();
  }

  /** The person of a number, as the registry counts them. */
  async partyOf(fin: string): Promise<number> {
    const found = await inTransaction(this.ports.pool, (tx) => resolve(tx, [{ scheme: "FIN", value: fin }]));
    return found.get(identifierText({ scheme: "FIN", value: fin })) ?? -1;
  }

  /** Cookie of a person who has signed in. */
  async citizen(party: number): Promise<string> {
    const { rows } = await this.#database.owner.query<{ id: number }>(
      `insert into identity.account (issuer, subject, role, party_id) values ('test', $1, 'citizen', $2)
       on conflict (issuer, subject) do update set party_id = excluded.party_id returning id`,
      [`party-${party}`, party],
    );
    return inTransaction(this.ports.pool, (tx) => this.ports.modules.identity.beginSession(tx, rows[0]?.id ?? -1));
  }

  /** Cookie of somebody on the staff. */
  staff(role: "officer" | "supervisor", subject: string = role): Promise<string> {
    return inTransaction(this.ports.pool, async (tx) => {
      const account = await putStaff(tx, { issuer: "test", subject, role, name: "Staff" });
      return this.ports.modules.identity.beginSession(tx, account ?? -1);
    });
  }

  /** Withdraws a birth that was never: its grant is proposed to end. */
  async withdrawBirth(motherFin: string): Promise<void> {
    const birth = town().records.find(
      ({ type, body }) => type === "birth" && JSON.stringify((body as { mother?: object }).mother).includes(motherFin),
    );
    if (birth === undefined) throw new Error("the town has that birth");
    await this.country.hear([
      { ...birth, version: 2, type: "annulment", body: { of: "birth" }, statedAt: "2025-07-20T10:00:00+04:00" },
    ]);
  }

  /** Files of a payday are made, released by two and kept. */
  pay = (): Promise<number> => this.country.pay(PAYDAY);

  /** A page, as the owner of the cookie sees it. */
  get = (url: string, token?: string): Promise<Answer> =>
    this.server.inject({ method: "GET", url, headers: asked(token).headers });

  /** A form of ours, sent. */
  post = (url: string, form: Readonly<Record<string, string>>, token?: string): Promise<Answer> =>
    this.server.inject({ method: "POST", url, ...asked(token, form) });

  /** The address of a search that somebody asked for; its end is the id. */
  async search(token: string, words: string): Promise<string> {
    const answer = await this.post("/en/office/searches", { words }, token);
    return String(answer.headers.location).split("/").at(-1) ?? "";
  }

  /** The id of a person that may stand in an address. */
  uuidOf(party: number): Promise<string> {
    return this.one("select uuid as one from registry.party where id = $1", [party]);
  }

  /** One value of the database. */
  async one<Value>(sql: string, values: unknown[] = []): Promise<Value> {
    const { rows } = await this.#database.owner.query<{ one: Value }>(sql, values);
    if (rows[0] === undefined) throw new Error(`nothing is there for ${sql}`);
    return rows[0].one;
  }
}

/** What a browser sends with a cookie; with `form`, by a form of ours. */
export function asked(
  token: string | undefined,
  form?: Readonly<Record<string, string>>,
): { headers: Record<string, string>; payload?: string } {
  const headers = {
    host: HOST,
    accept: "text/html",
    ...(token === undefined ? {} : { cookie: `dayaq=${token}` }),
  };
  if (form === undefined) return { headers };
  return {
    headers: { ...headers, origin: `http://${HOST}`, "content-type": "application/x-www-form-urlencoded" },
    payload: new URLSearchParams({ csrf: csrfOf(token ?? ""), ...form }).toString(),
  };
}

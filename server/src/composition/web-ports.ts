import path from "node:path";
import type { TownPerson } from "@dayaq/country";
import { buildAssets } from "@dayaq/portals";
import type { Dayaq } from "../app.ts";
import { mergePeopleIn, partPeopleIn } from "../flow/index.ts";
import {
  type Identity,
  identityModule,
  type IdentityModule,
  Provider,
  type StaffAccount,
} from "../modules/identity/index.ts";
import { retryEvents } from "../modules/agencies/index.ts";
import { identifierText, resolve, rootsOf } from "../modules/registry/index.ts";
import { homeOf, inTransaction, PROJECT, type Tx } from "../platform/index.ts";
import { CALLBACK, type TownPorts, type WebPorts } from "../web/index.ts";

export interface WebSettings {
  /** Our own address as browsers reach it. */
  readonly address: string;
  /** Where the other processes are, by name. */
  readonly addresses: ReadonlyMap<string, string>;
  /** Takes no simulator: no town, and no demonstration's word for who somebody is. */
  readonly production: boolean;
  /** The invented town, where the country has one. */
  readonly people: readonly TownPerson[];
  /** Cause of disability that the town's form proposes. */
  readonly cause: string;
}

/** What the pages need, out of the house. */
export async function webPortsOf(dayaq: Dayaq, settings: WebSettings): Promise<WebPorts> {
  const { address, addresses, production } = settings;
  const issuer = addresses.get("identity-provider") ?? "http://localhost:4104";
  const identity = identityModule({
    provider: new Provider({ issuer, clientId: "dayaq", redirectUri: `${address}${CALLBACK}`, production }),
    personOf,
    rootOf: async (tx, party) => (await rootsOf(tx, [party])).get(party) ?? party,
  });
  const town = production ? undefined : await townPortsOf(dayaq, identity, issuer, settings);
  return {
    pool: dayaq.pool,
    pack: dayaq.pack,
    modules: { ...dayaq, identity },
    // Never a shared folder such as /tmp: whoever else writes there would choose what we serve.
    assets: await buildAssets(path.join(homeOf(PROJECT), "cache")),
    carryOut: (tx, decided, today) => dayaq.carryOut(tx, decided, { today }),
    regroup: {
      merge: (tx, id, staff) => mergePeopleIn(tx, dayaq.flow, id, staff),
      part: (tx, id, staff) => partPeopleIn(tx, dayaq.flow, id, staff),
    },
    retryEvent: (tx, inboxId) => retryEvents(tx, dayaq.contracts, { ids: [inboxId] }),
    address,
    helpline: dayaq.pack.texts["call-us"]?.["en"] ?? "",
    ...(town === undefined ? {} : { town }),
  };
}

/** By the number that the provider vouches for; no other word of it finds anybody. */
async function personOf(tx: Tx, { claims }: Identity): Promise<number | undefined> {
  const { identifier_scheme: scheme, identifier: value } = claims;
  if (typeof scheme !== "string" || typeof value !== "string") return undefined;
  return (await resolve(tx, [{ scheme, value }])).get(identifierText({ scheme, value }));
}

/** Staff of the demonstration, as its identity provider knows them. Two of each: a decision and a release take two people. */
const STAFF: readonly Omit<StaffAccount, "issuer">[] = [
  { subject: "staff-leyla", role: "officer", name: "Leyla Abbasova" },
  { subject: "staff-kamran", role: "officer", name: "Kamran Hacıyev" },
  { subject: "staff-sevda", role: "supervisor", name: "Sevda Nağıyeva" },
  { subject: "staff-orxan", role: "supervisor", name: "Orxan Vəliyev" },
];

async function townPortsOf(
  { pool }: Dayaq,
  identity: IdentityModule,
  issuer: string,
  { addresses, people, cause }: WebSettings,
): Promise<TownPorts | undefined> {
  const [civilRegistry, agencies, bank, worker] = ["civil-registry", "agencies", "bank", "worker"].map((name) =>
    addresses.get(name),
  );
  if (civilRegistry === undefined || agencies === undefined || bank === undefined || worker === undefined)
    return undefined;
  const accounts = await inTransaction(pool, async (tx) => {
    const ids = [];
    for (const staff of STAFF) ids.push(await identity.putStaff(tx, { ...staff, issuer })); // four, once at start
    return ids;
  });
  return {
    people,
    cause,
    civilRegistry,
    agencies,
    bank,
    worker,
    releasers: [`account/${accounts[2]}`, `account/${accounts[3]}`],
  };
}

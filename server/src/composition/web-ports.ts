import path from "node:path";
import type { CountryPack, Town } from "@dayaq/country";
import { invariant } from "@dayaq/kernel";
import { buildAssets, isLanguage, type Languages } from "@dayaq/portals";
import type { Dayaq } from "../app.ts";
import { Calculator } from "../calculation/index.ts";
import { enteredBefore, enterPaper, mergePeopleIn, partPeopleIn } from "../flow/index.ts";
import { type Identity, identityModule, Provider, putStaff } from "../modules/identity/index.ts";
import { retryEvents } from "../modules/agencies/index.ts";
import { identifierText, resolve, rootsOf } from "../modules/registry/index.ts";
import { homeOf, inTransaction, PROJECT, Trouble, type Tx } from "../platform/index.ts";
import { CALLBACK, type TownPorts, type WebPorts } from "../web/index.ts";

export interface WebSettings {
  /** Our own address as browsers reach it. */
  readonly address: string;
  /** Where the other processes are, by name. */
  readonly addresses: ReadonlyMap<string, string>;
  /** Takes no simulator: no town, and no demonstration's word for who somebody is. */
  readonly production: boolean;
  /** The invented town, where the country has one; `cause` of disability is what its form proposes. */
  readonly town?: Pick<Town, "people" | "staff" | "wages"> & { readonly cause: string };
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
  const town = production ? undefined : await townPortsOf(dayaq, issuer, settings);
  return {
    pool: dayaq.pool,
    pack: dayaq.pack,
    languages: languagesOf(dayaq.pack),
    modules: { ...dayaq, identity },
    // Never a shared folder such as /tmp: whoever else writes there would choose what we serve.
    assets: await buildAssets(path.join(homeOf(PROJECT), "cache")),
    calculator: new Calculator(dayaq.pack.code),
    carryOut: (tx, decided, today) => dayaq.carryOut(tx, decided, { today }),
    enteredBefore,
    enterPaper: (tx, paper) => enterPaper(tx, dayaq.flow, paper),
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

/** The pack's languages, in each of which there have to be pages. */
function languagesOf({ code, languages }: CountryPack): Languages {
  const [first, ...others] = languages.filter(isLanguage);
  const lacking = languages.filter((it) => !isLanguage(it));
  if (first === undefined || lacking.length > 0)
    throw new Trouble(
      `The country ${code} speaks ${languages.join(", ")}; there are no pages in ${lacking.join(", ")}.`,
    );
  return [first, ...others];
}

/** By the number that the provider vouches for; no other word of it finds anybody. */
async function personOf(tx: Tx, { claims }: Identity): Promise<number | undefined> {
  const { identifier_scheme: scheme, identifier: value } = claims;
  if (typeof scheme !== "string" || typeof value !== "string") return undefined;
  return (await resolve(tx, [{ scheme, value }])).get(identifierText({ scheme, value }));
}

async function townPortsOf(
  { pool }: Dayaq,
  issuer: string,
  { addresses, town }: WebSettings,
): Promise<TownPorts | undefined> {
  const [civilRegistry, agencies, bank, worker] = ["civil-registry", "agencies", "bank", "worker"].map((name) =>
    addresses.get(name),
  );
  if (civilRegistry === undefined || agencies === undefined || bank === undefined || worker === undefined)
    return undefined;
  if (town === undefined) return undefined;
  const { people, cause, staff, wages } = town;
  const accounts = await inTransaction(pool, async (tx) => {
    const ids = new Map<string, number | undefined>();
    for (const { shows: _, ...it } of staff) ids.set(it.subject, await putStaff(tx, { ...it, issuer })); // a few, once at start
    return ids;
  });
  const [first, second] = staff
    .filter(({ role }) => role === "supervisor")
    .flatMap(({ subject }) => accounts.get(subject) ?? [])
    .map((id) => `account/${id}`);
  invariant(first !== undefined && second !== undefined, "a town has two supervisors, who are nobody's citizens");
  return { people, cause, wages, civilRegistry, agencies, bank, worker, releasers: [first, second] };
}

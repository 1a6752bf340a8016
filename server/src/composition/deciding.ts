import { type Determinations, determinationsModule } from "../modules/determinations/index.ts";
import {
  claimedBy,
  claimsAbout,
  type DecidingRules,
  type Entitlements,
  entitlementsModule,
  type HeldBackOf,
} from "../modules/entitlements/index.ts";
import {
  districtsOf,
  everOneWith,
  type FactLedger,
  factSources,
  kindsHeld,
  loadWorld,
  lock,
  lockAround,
  membersOf,
  partiesIn,
  people,
  recordOfFact,
  relatives,
  relativesOn,
  rootsOf,
} from "../modules/registry/index.ts";
import { businessDay, type Tx } from "../platform/index.ts";
import { nothingHeld } from "./unsigned-law.ts";

export interface DecidingModules {
  readonly determinations: Determinations;
  readonly entitlements: Entitlements;
}

/**
 * The rules and the decisions, over the registry and what others keep of it. What people asked for belongs to the decisions,
 * and the rules are handed it.
 */
export function decidingModules(
  rules: DecidingRules,
  ledgers: readonly FactLedger[],
  heldBack: (tx: Tx) => Promise<HeldBackOf> = nothingHeld,
): DecidingModules {
  const determinations = determinationsModule({
    loadWorld: (tx, law, around, query) => loadWorld(tx, law, around, { ...query, ledgers }),
    relatives,
    rootsOf,
    kindsHeld,
    lock,
    lockAround,
    claims: (tx, abouts, knownAt) => claimsAbout(tx, abouts, knownAt, { membersOf }),
    claimedBy: (tx, parties) => claimedBy(tx, parties, { membersOf }),
    partiesIn: async (tx, districts) => partiesIn(tx, await lawOf(tx), districts, await businessDay(tx)),
    districtsOf: async (tx, parties) => districtsOf(tx, await lawOf(tx), parties, await businessDay(tx)),
    expiryNoticeDays: rules.expiryNoticeDays,
    arrearsMonthsMax: rules.arrearsMonthsMax,
  });
  const lawOf = async (tx: Tx) => (await determinations.currentLaw(tx)).law;
  const entitlements = entitlementsModule({
    rules,
    loadLaw: (tx, hash) => determinations.loadLaw(tx, hash),
    redetermine: (tx, touched, learned) => determinations.redetermine(tx, touched, learned),
    wakeResting: (tx, right) => determinations.wakeResting(tx, right),
    factSources: (tx, ids) => factSources(tx, ids, ledgers),
    heldBack,
    relativesOn: async (tx, asked, on) => relativesOn(tx, await lawOf(tx), asked, on),
    membersOf,
    everOneWith,
    recordOfFact,
    people,
  });
  return { determinations, entitlements };
}

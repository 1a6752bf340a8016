import { type Determinations, determinationsModule } from "../modules/determinations/index.ts";
import {
  claimedBy,
  claimsAbout,
  type DecidingRules,
  type Entitlements,
  entitlementsModule,
} from "../modules/entitlements/index.ts";
import {
  factSources,
  loadWorld,
  lock,
  lockAround,
  membersOf,
  people,
  relatives,
  relativesOn,
  rootsOf,
} from "../modules/registry/index.ts";

export interface DecidingModules {
  readonly determinations: Determinations;
  readonly entitlements: Entitlements;
}

/** The rules and the decisions, over the registry. What people asked for belongs to the decisions, and the rules are handed it. */
export function decidingModules(rules: DecidingRules): DecidingModules {
  const determinations = determinationsModule({
    loadWorld,
    relatives,
    rootsOf,
    lock,
    lockAround,
    claims: (tx, abouts, knownAt) => claimsAbout(tx, abouts, knownAt, { membersOf }),
    claimedBy: (tx, parties) => claimedBy(tx, parties, { membersOf }),
    expiryNoticeDays: rules.expiryNoticeDays,
  });
  const entitlements = entitlementsModule({
    rules,
    loadLaw: (tx, hash) => determinations.loadLaw(tx, hash),
    redetermine: (tx, touched, learned) => determinations.redetermine(tx, touched, learned),
    factSources,
    relativesOn: async (tx, asked, on) => relativesOn(tx, (await determinations.currentLaw(tx)).law, asked, on),
    membersOf,
    people,
  });
  return { determinations, entitlements };
}

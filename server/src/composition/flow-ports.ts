import type { CountryPack } from "@dayaq/country";
import type { FlowPorts } from "../flow/index.ts";
import type { Contracts } from "../modules/agencies/index.ts";
import type { Cases } from "../modules/cases/index.ts";
import type { Contributions } from "../modules/contributions/index.ts";
import type { Change, Learned } from "../modules/determinations/index.ts";
import type { Decided } from "../modules/entitlements/index.ts";
import type { Tx } from "../platform/index.ts";
import type { DecidingModules } from "./deciding.ts";
import { doubleKeys, doubleTask, parkedKey, parkedTask } from "./flow-tasks.ts";
import { normaliser } from "./identifiers.ts";

/** Money, tasks and notices of what somebody has just decided. */
export type CarryOut = (tx: Tx, decided: Decided, learned: Pick<Learned, "today">) => Promise<void>;

interface FlowModules extends DecidingModules {
  readonly contracts: Contracts;
  readonly contributions: Contributions | undefined;
  readonly cases: Cases;
}

/** What an event leads to, module by module. */
export const flowPorts = (
  { identifiers }: Pick<CountryPack, "identifiers">,
  { determinations, entitlements, contracts, contributions, cases }: FlowModules,
  carryOut: CarryOut,
): FlowPorts<Change> => ({
  law: async (tx) => (await determinations.currentLaw(tx)).law,
  normalise: normaliser(identifiers),
  mayState: (agency, register, kinds) => contracts.mayState(agency, register, kinds),
  insure: async (tx, read, changed, learned) => (await contributions?.openAccounts(tx, read, changed, learned)) ?? [],
  redetermine: async (tx, changed, learned) =>
    determinations.redetermine(tx, await determinations.touchedBy(tx, changed), learned),
  follow: async (tx, changes, learned) => {
    const { regrouped } = learned;
    const decided = await entitlements.decide(tx, changes, { ...learned, merged: regrouped });
    await carryOut(tx, decided, learned);
    if (regrouped) await carryOut(tx, await entitlements.followMerge(tx, regrouped, learned), learned);
    return decided;
  },
  openTasks: (tx, parked, today) => cases.open(tx, parked.map(parkedTask), today).then(() => undefined),
  settleTasks: (tx, ids) => cases.settle(tx, ids.map(parkedKey), "applied").then(() => undefined),
  askAboutDoubles: (tx, doubles, today) => cases.open(tx, doubles.map(doubleTask), today).then(() => undefined),
  settleDoubles: (tx, merged) => cases.settle(tx, doubleKeys(merged), "merged").then(() => undefined),
});

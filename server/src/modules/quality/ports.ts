import type { LocalDate, Period } from "@dayaq/kernel";
import type { Tx } from "../../platform/database.ts";
import type { RuleCount, StopGround, StopRule } from "./domain/rule.ts";

/** Counts what happened on some days to answers that rules gave by themselves; each module counts its own. */
export type CountRules = (tx: Tx, days: Period) => Promise<readonly RuleCount[]>;

/** A task for a supervisor; the shape that the cases module opens. */
export interface RuleTask {
  readonly key: string;
  readonly kind: "rule-stopped";
  readonly reason: StopGround;
  readonly partyId: null;
  readonly subject: { readonly programme: string; readonly condition: string };
}

/** What measuring needs from others. */
export interface QualityPorts {
  readonly sources: readonly CountRules[];
  /** Convention of the country. */
  readonly stopRule: StopRule;
  readonly cases: {
    open(tx: Tx, drafts: readonly RuleTask[], today: LocalDate): Promise<unknown>;
    settle(tx: Tx, keys: readonly string[], outcome: string, reason?: string, by?: string): Promise<unknown>;
  };
  /** Wakes every right of a programme: what waited for people may be the machine's again. */
  lookAgain(tx: Tx, programme: string, today: LocalDate): Promise<unknown>;
}

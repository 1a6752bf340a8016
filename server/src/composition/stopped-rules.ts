import type { Law } from "@dayaq/rules";
import type { HeldBackOf } from "../modules/entitlements/index.ts";
import { AMOUNT, type Rule, stoppedRules } from "../modules/quality/index.ts";
import type { Tx } from "../platform/index.ts";

/** What rests on a rule that is stopped goes to a person; whatever else is held back stays so. */
export const heldWhileStopped =
  (others: (tx: Tx) => Promise<HeldBackOf>) =>
  async (tx: Tx): Promise<HeldBackOf> => {
    const heldBack = await others(tx);
    const stopped = await stoppedRules(tx);
    if (stopped.length === 0) return heldBack;
    return (right) => (stopped.some((rule) => restsOn(right, rule)) ? "stopped" : heldBack(right));
  };

/** A rule that the law of the right does not have stops nothing: a new version may have mended it. */
const restsOn = ({ law, programme }: { readonly law: Law; readonly programme: string }, rule: Rule): boolean =>
  rule.programme === programme &&
  (rule.condition === AMOUNT ||
    (law.programmes.find(({ code }) => code === programme)?.conditions.some(({ id }) => id === rule.condition) ??
      false));

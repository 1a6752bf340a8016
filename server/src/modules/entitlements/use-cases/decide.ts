import type { Tx } from "../../../platform/database.ts";
import type { Change } from "../../determinations/index.ts";
import type { EntitlementPorts } from "../ports.ts";
import { standingsOf } from "../standing-store.ts";
import { type Decided, NOTHING_DECIDED } from "./decided.ts";
import { type DecideContext, planAll } from "./plan-all.ts";
import { whatToTell } from "./what-to-tell.ts";
import { writeDown } from "./write-down.ts";

/**
 * Decides, proposes, offers and tells what follows from these answers of the rules. Each is held against what stood before; what the
 * machine may do itself and what only a person may is weighed in `domain/plan.ts`. Set-based: a few reads, then a few writes for all.
 */
export async function decide(
  tx: Tx,
  changes: readonly Change[],
  context: DecideContext,
  ports: EntitlementPorts,
): Promise<Decided> {
  if (changes.length === 0) return NOTHING_DECIDED;
  const standingOf = await standingsOf(tx, changes, ports);
  const planned = await planAll(tx, changes, standingOf, context, ports);
  const written = await writeDown(tx, planned, context.today, ports);
  const { appealDays } = ports.rules;
  return whatToTell({ changes, standingOf, planned, written, today: context.today, appealDays });
}

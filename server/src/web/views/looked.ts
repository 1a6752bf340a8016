import type { LookedView, Speech } from "@dayaq/portals";
import { membersOf } from "../../modules/registry/index.ts";
import { readsOf, type Tx } from "../../platform/index.ts";

const SHOWN = 20;
const ROLES = ["citizen", "officer", "supervisor"] as const;
const BASES = ["own-data", "answering", "deciding", "case-work", "payment", "oversight"] as const;

/** Who else looked at this person's data. Names of staff are not shown to citizens: the role and the reason are. */
export async function lookedViews(tx: Tx, party: number, say: Speech): Promise<LookedView[]> {
  const reads = await readsOf(tx, [...(await membersOf(tx, [party])).keys()], SHOWN);
  const views = reads.map(({ at, readerRole, basis }) => ({
    at,
    who: say.t(`reader.${ROLES.find((it) => it === readerRole) ?? "other"}`),
    why: say.t(`basis.${BASES.find((it) => it === basis) ?? "other"}`),
  }));
  // One look at a page reads several things in one transaction: that is one line.
  return [...new Map(views.map((view) => [`${say.moment(view.at)} ${view.who} ${view.why}`, view])).values()];
}

import type { LocalDate } from "@dayaq/kernel";
import { rightKey } from "@dayaq/rules";
import type { Tx } from "../../platform/database.ts";
import { membersOf } from "../registry/index.ts";
import { endOtherwise, eventsAbout } from "./outcome-store.ts";

/** What a person's word or an officer's decision made of a right that events were still waiting for. */
export interface SpokenRight {
  readonly programme: string;
  readonly about: number;
  readonly outcome: "granted" | "not-granted";
  /** Of a no that the law said: the condition that does not hold. */
  readonly condition?: string;
}

/** Outcomes that waited for a person or an officer end as it was said; their events with them. No fact has changed. */
export async function settleOutcomes(tx: Tx, rights: readonly SpokenRight[], today: LocalDate): Promise<void> {
  if (rights.length === 0) return;
  const roots = await membersOf(
    tx,
    rights.map(({ about }) => about),
  );
  const said = new Map(rights.map((right) => [rightKey(right), right]));
  const events = await eventsAbout(tx, [...roots.keys()]);
  const settled = events.flatMap(({ outcomes, ...event }) =>
    outcomes.flatMap(({ since: _, ...was }) => {
      const spoken = said.get(rightKey({ ...was, about: roots.get(was.about) ?? was.about }));
      const waited = was.outcome === "waiting" || was.outcome === "with-officer";
      if (!waited || spoken === undefined) return [];
      const { outcome, condition = null } = spoken;
      return [{ event, outcome: { ...was, outcome, condition, needs: [] } }];
    }),
  );
  await endOtherwise(tx, settled, today);
}

import type { LocalDate } from "@dayaq/kernel";
import { sqlDay, type Tx } from "../../platform/database.ts";
import { bestOf } from "./best-outcome.ts";
import { membersOf } from "../registry/index.ts";

/** What a person's word or an officer's decision made of a right that events were still waiting for. */
export interface SpokenRight {
  readonly programme: string;
  readonly about: number;
  readonly outcome: "granted" | "not-granted";
}

/** Outcomes that waited for a person or an officer end as it was said; their events with them. No fact has changed. */
export async function settleOutcomes(tx: Tx, rights: readonly SpokenRight[], today: LocalDate): Promise<void> {
  if (rights.length === 0) return;
  const roots = await membersOf(
    tx,
    rights.map(({ about }) => about),
  );
  const members = Map.groupBy(roots.keys(), (member) => roots.get(member));
  const said = rights.flatMap((right) => (members.get(right.about) ?? []).map((about) => ({ ...right, about })));
  const { rows } = await tx.query<{ party_id: number; event_id: number }>(
    `update life_events.outcome o set outcome = said.outcome, condition = null, needs = '[]', since = $4
       from unnest($1::text[], $2::bigint[], $3::text[]) said(programme, about, outcome)
      where o.programme = said.programme and o.about = said.about and o.outcome in ('waiting', 'with-officer')
      returning o.party_id, o.event_id`,
    [
      said.map(({ programme }) => programme),
      said.map(({ about }) => about),
      said.map(({ outcome }) => outcome),
      sqlDay(today),
    ],
  );
  if (rows.length === 0) return;
  await tx.query(
    `update life_events.event e set outcome = best.outcome
       from (select o.party_id, o.event_id,
               ${bestOf("o.outcome")} as outcome
               from life_events.outcome o
              where (o.party_id, o.event_id) in (select * from unnest($1::bigint[], $2::bigint[]))
              group by 1, 2) best
      where (e.party_id, e.id) = (best.party_id, best.event_id)`,
    [rows.map((row) => row.party_id), rows.map((row) => row.event_id)],
  );
}

import type { Invariant } from "./invariant.ts";

/** The one kept, of a record that may have been merged. */
const kept = (party: string): string => `(select coalesce(merged_into, id) from registry.party where id = ${party})`;

/** Of what waits for a word: offers. */
export const WAITING: readonly Invariant[] = [
  {
    name: "end-of-offer-is-told",
    // Where the right was granted or offered anew instead, that is what is told.
    says: "Who was told of an offer that is withdrawn since, and lives, is told of its end or of what has come of the right.",
    needs: ["registry", "entitlements", "notices"],
    breaches: `select 'offer/' || o.id as subject from entitlements.offer o cross join unnest(o.told_to) told (party_id)
      join registry.person p on p.party_id = told.party_id and p.died_on is null
      where o.withdrawn_at is not null and not exists (select from notices.notice n
        where n.programme = o.programme and ${kept("n.party_id")} = ${kept("told.party_id")}
          and (n.offer_id = o.id and n.kind = 'offer-withdrawn' or ${kept("n.about")} = ${kept("o.party_id")} and n.offer_id is distinct from o.id))`,
  },
  {
    name: "end-of-offer-told-once",
    says: "Of the end of an offer nobody is told twice, nor who was not told of the offer.",
    needs: ["registry", "entitlements", "notices"],
    breaches: `select distinct 'notice/' || n.id as subject from notices.notice n where n.kind = 'offer-withdrawn' and (
      not exists (select from entitlements.offer o cross join unnest(o.told_to) told (party_id)
        where o.id = n.offer_id and o.state = 'withdrawn' and ${kept("told.party_id")} = ${kept("n.party_id")})
      or exists (select from notices.notice other where other.offer_id = n.offer_id and other.kind = n.kind
        and other.id <> n.id and ${kept("other.party_id")} = ${kept("n.party_id")}))`,
  },
];

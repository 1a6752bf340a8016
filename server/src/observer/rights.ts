import { daysOf } from "./days-of.ts";
import type { Invariant } from "./invariant.ts";

/** The last decision of each right. */
const LAST =
  "select distinct on (party_id, programme) * from entitlements.decision order by party_id, programme, version desc";

/** Of determinations, decisions and the rights that follow from them. */
export const RIGHTS: readonly Invariant[] = [
  {
    name: "one-right",
    says: "Nobody has two current entitlements to one programme about the same person on one day, nor a sum that is due once twice.",
    needs: ["entitlements"],
    breaches: `select a.programme || '/' || a.party_id as subject from entitlements.segment a join entitlements.segment b
      using (party_id, programme, beneficiary_id)
      where a.valid_from < b.valid_from and b.valid_from < a.valid_until
      union all select programme || '/' || party_id from entitlements.one_off
      group by party_id, programme, beneficiary_id having count(*) > 1`,
  },
  {
    name: "right-of-the-one-kept",
    says: "No right, and no open offer or proposal, is about a record that was merged into another, and no right is such a record's.",
    needs: ["registry", "entitlements"],
    breaches: `with merged as (select id from registry.party where merged_into is not null),
      standing as (
        select programme, party_id, beneficiary_id from entitlements.segment
        union all select programme, party_id, beneficiary_id from entitlements.one_off
        union all select programme, party_id, party_id from entitlements.offer where state = 'open'
        union all select programme, party_id, party_id from entitlements.proposal where state in ('open', 'contested'))
      select programme || '/' || party_id as subject from standing
      where party_id in (select id from merged) or beneficiary_id in (select id from merged)`,
  },
  {
    name: "right-decided",
    says: "Every entitlement rests on the last decision about it.",
    needs: ["entitlements"],
    breaches: `select v.programme || '/' || v.party_id as subject
      from (select party_id, programme, decision_id from entitlements.segment
            union select party_id, programme, decision_id from entitlements.one_off) v
      left join (${LAST}) d on d.party_id = v.party_id and d.programme = v.programme and d.id = v.decision_id
      where d.id is null`,
  },
  {
    name: "decisions-in-a-row",
    says: "The decisions about one right are numbered from 1 without a gap.",
    needs: ["entitlements"],
    breaches: `select programme || '/' || party_id as subject from entitlements.decision
      group by party_id, programme having min(version) <> 1 or max(version) <> count(*)`,
  },
  {
    name: "shares-add-up",
    says: "In every decision the shares add up to the amount, and each names who is paid.",
    needs: ["entitlements"],
    breaches: `select 'decision/' || d.id as subject
      from entitlements.decision d, jsonb_array_elements(d.timeline || d.once) step
      where step -> 'award' ->> 'kind' = 'due' and (
        (step -> 'award' ->> 'amount')::bigint <> (select sum((s ->> 'amount')::bigint) from jsonb_array_elements(step -> 'award' -> 'shares') s)
        or exists (select from jsonb_array_elements(step -> 'award' -> 'shares') s where s ->> 'payee' is null))`,
  },
  {
    name: "view-is-decided",
    says: "The current view holds exactly what the last decision says.",
    needs: ["entitlements"],
    breaches: `with decided as (
        select d.party_id, d.programme, (s ->> 'beneficiary')::bigint as beneficiary_id, sum((s ->> 'amount')::bigint *
          ${daysOf("coalesce((step ->> 'from')::date, '-infinity')", "coalesce((step ->> 'until')::date, 'infinity')")}) as worth
        from (${LAST}) d, jsonb_array_elements(d.timeline) step, jsonb_array_elements(step -> 'award' -> 'shares') s
        group by 1, 2, 3
      ), viewed as (
        select party_id, programme, beneficiary_id, sum(amount * ${daysOf("valid_from", "valid_until")}) as worth
        from entitlements.segment group by 1, 2, 3
      )
      select programme || '/' || party_id as subject from decided full join viewed using (party_id, programme, beneficiary_id)
      where decided.worth is distinct from viewed.worth`,
  },
  {
    name: "law-is-kept",
    says: "The law behind every determination, decision and proposal is stored.",
    needs: ["determinations", "entitlements"],
    breaches: `select distinct law_hash as subject from (
        select law_hash from determinations.determination union select law_hash from entitlements.decision
        union select law_hash from entitlements.proposal) named
      where law_hash not in (select hash from determinations.law)`,
  },
  {
    name: "law-in-force",
    says: "No answer rests on a version of the law that nobody switched on, or that was backed out.",
    needs: ["determinations"],
    breaches: `select d.programme || '/' || d.party_id as subject from determinations.determination d
      where d.law_hash in (select hash from determinations.law_version where state in ('loaded', 'shadowed', 'backed-out'))
        and d.law_hash not in (select hash from determinations.law_version where state in ('in-stages', 'in-use', 'backing-out'))
        and d.law_hash not in (select hash from determinations.adoption order by known_from desc limit 1)
        and (d.next_on is null or d.next_on > (select today from platform.business_day))`,
  },
  {
    name: "two-people-switch",
    says: "No version of the law was switched on or backed out but by two different people.",
    needs: ["determinations"],
    breaches: `select 'law version ' || agreed.version || '/' || agreed.nth as subject from determinations.law_act agreed
      where agreed.act in ('stage-agreed', 'back-out-agreed') and not exists (select from determinations.law_act proposed
        where proposed.version = agreed.version and proposed.nth < agreed.nth and proposed.by <> agreed.by
          and proposed.act = replace(agreed.act, 'agreed', 'proposed'))`,
  },
  {
    name: "backed-out-whole",
    says: "Of a version of the law that was backed out nothing decided under it stands.",
    needs: ["determinations", "entitlements", "registry"],
    breaches: `select d.programme || '/' || d.party_id as subject from determinations.law_version v
      join entitlements.decision d on d.law_hash = v.hash and d.known_at >= v.switched_on_known
      join registry.party p on p.id = d.party_id and p.merged_into is null
      where v.state = 'backed-out'
        and not exists (select from determinations.law_version again where again.hash = v.hash and again.id > v.id)
        and not exists (select from entitlements.decision later where later.party_id = d.party_id and later.programme = d.programme
          and later.version > d.version and later.law_hash <> v.hash)
        and exists (select from jsonb_array_elements(d.timeline || d.once) step where step -> 'award' ->> 'kind' = 'due')`,
  },
  {
    name: "next-day-comes",
    says: "Every answer that changes by itself has a day on which it is looked at again.",
    needs: ["determinations"],
    breaches: `select d.programme || '/' || d.party_id as subject from determinations.determination d
      where d.next_on is null and exists (select from jsonb_array_elements(d.timeline) step
        where (step ->> 'from')::date > d.determined_on or (step ->> 'until')::date > d.determined_on)`,
  },
  {
    name: "proposal-settled",
    says: "A proposal that was approved has its decision, and no other has one.",
    needs: ["entitlements"],
    breaches: `select 'proposal/' || p.id as subject from entitlements.proposal p
      left join entitlements.decision d on d.party_id = p.party_id and d.proposal_id = p.id
      where (p.state = 'approved') <> (d.id is not null)`,
  },
  {
    name: "proposal-has-task",
    says: "Every open proposal is somebody's task.",
    needs: ["entitlements", "cases"],
    breaches: `select 'proposal/' || p.id as subject from entitlements.proposal p where p.state in ('open', 'contested')
      and not exists (select from cases.task t where t.key = 'proposal/' || p.id and t.state <> 'closed')`,
  },
  {
    name: "officer-has-it",
    says: "What ended with an officer is proposed to one: nobody waits for an officer who has nothing to decide.",
    needs: ["registry", "life-events", "entitlements"],
    breaches: `select distinct o.programme || '/' || o.about as subject
      from life_events.outcome o join registry.party p on p.id = o.about
      where o.outcome = 'with-officer' and not exists (select from entitlements.proposal it
        where it.party_id = coalesce(p.merged_into, p.id) and it.programme = o.programme and it.state in ('open', 'contested'))`,
  },
  {
    name: "grant-is-told",
    // Of a grant that a death hid which is withdrawn since, the decision that gives the right back tells.
    says: "Who is granted something, and lives, is told of that decision or of a later one about the right.",
    needs: ["registry", "entitlements", "notices"],
    breaches: `select 'decision/' || d.id as subject from entitlements.decision d
      where d.kind = 'granted' and not exists (select from entitlements.decision told join notices.notice n on n.decision_id = told.id
          where told.party_id = d.party_id and told.programme = d.programme and told.id >= d.id)
        and exists (select from jsonb_array_elements(d.timeline || d.once) step, jsonb_array_elements(step -> 'award' -> 'shares') s
          left join registry.person p on p.party_id = (s ->> 'payee')::bigint where p.died_on is null)`,
  },
];

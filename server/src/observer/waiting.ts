import type { Invariant } from "./invariant.ts";

/** The one kept, of a record that may have been merged. */
const kept = (party: string): string => `(select coalesce(merged_into, id) from registry.party where id = ${party})`;

/** Who said the word that confirmed an offer: the person, or whoever came to an officer. */
const SAYER = `(select ${kept("coalesce(substring(c.confirmed_by from '^party/(.*)')::bigint, o.confirmed_by)")} from entitlements.claim c where c.id = o.claim_id)`;

/** What is decided of the right of a task so many days before its term ends. */
const decidedBefore = (days: number): string => `(select coalesce(sum(s.amount), 0) from entitlements.segment s
  where s.programme = t.subject ->> 'programme' and s.party_id = ${kept("t.party_id")}
    and s.valid_from <= (t.subject ->> 'endsOn')::date - ${days} and (t.subject ->> 'endsOn')::date - ${days} < s.valid_until)`;

/** Of what waits for a word or for one of the staff: offers and tasks. */
export const WAITING: readonly Invariant[] = [
  {
    name: "end-of-offer-is-told",
    // Where the right was granted or offered anew instead, that is what is told.
    says: "Who was told of an offer that is withdrawn or confirmed by another since, and lives, is told of its end or of what has come of the right.",
    needs: ["registry", "entitlements", "notices"],
    breaches: `select 'offer/' || o.id as subject from entitlements.offer o cross join unnest(o.told_to) told (party_id)
      join registry.person p on p.party_id = told.party_id and p.died_on is null
      where coalesce(o.withdrawn_at, o.confirmed_at) is not null and ${kept("told.party_id")} is distinct from ${SAYER}
        and not exists (select from notices.notice n where n.programme = o.programme and ${kept("n.party_id")} = ${kept("told.party_id")}
          and n.told_at >= coalesce(o.withdrawn_at, o.confirmed_at) and (n.offer_id = o.id and n.kind = 'offer-withdrawn' or ${kept("n.about")} = ${kept("o.party_id")} and n.offer_id is distinct from o.id))`,
  },
  {
    name: "end-of-offer-told-once",
    says: "Of the end of an offer nobody is told twice, nor who was not told of the offer.",
    needs: ["registry", "entitlements", "notices"],
    breaches: `select distinct 'notice/' || n.id as subject from notices.notice n where n.kind = 'offer-withdrawn' and (
      not exists (select from entitlements.offer o cross join unnest(o.told_to) told (party_id)
        where o.id = n.offer_id and (o.state = 'withdrawn' or o.state = 'confirmed' and ${kept("told.party_id")} is distinct from ${SAYER}) and ${kept("told.party_id")} = ${kept("n.party_id")})
      or exists (select from notices.notice other where other.offer_id = n.offer_id and other.kind = n.kind
        and other.id <> n.id and ${kept("other.party_id")} = ${kept("n.party_id")}))`,
  },
  {
    name: "no-to-application-is-told",
    // It may wait and be refused again: no more often is it told than a task was closed, or a proposal for it was off.
    says: "Whoever asked for a right, lives, and was answered later with no, or that another has it, is told so, once.",
    needs: ["registry", "entitlements", "cases", "notices"],
    breaches: `select t.key as subject from cases.task t join entitlements.claim c on c.id = (t.subject ->> 'claim')::bigint
      cross join lateral (select ${kept("c.claimant_id")} as id) claimant join registry.person p on p.party_id = claimant.id and p.died_on is null
      where t.kind = 'answer-claim' and t.outcome in ('not-granted', 'settled') and t.key = 'claim/' || c.id and not exists (select from notices.notice n
        where n.programme = c.programme and ${kept("n.party_id")} = claimant.id and n.told_at >= t.closed_at
          and case t.outcome when 'settled' then n.kind = 'claim-settled' and n.data ->> 'claim' = c.id::text
            else n.kind = 'proposal-rejected' or n.kind = 'claim-refused' and n.data ->> 'claim' = c.id::text end)
      union all select 'claim/' || c.id from (
        select kind, (data ->> 'claim')::bigint as claim, count(*) as times from notices.notice where kind in ('claim-refused', 'claim-settled')
          group by 1, 2 having count(*) > 1) told join entitlements.claim c on c.id = told.claim
        where told.times > (select count(*) from cases.task t where t.key = 'claim/' || c.id
            and t.outcome = case told.kind when 'claim-settled' then 'settled' else 'not-granted' end)
          + (select count(*) from entitlements.proposal p where told.kind = 'claim-refused' and p.state = 'withdrawn'
            and p.programme = c.programme and ${kept("p.party_id")} = ${kept("c.party_id")})`,
  },
  {
    name: "task-of-open-right",
    says: "No task stays open whose proposal, offer, contest, term, doubt or application is settled.",
    // An application is settled where something is due, and decided for whoever asked, on the last of its days: what was had before may
    // reach into the first. That the answer is a no is not seen from here: which no is a guess, and none, only the rules say.
    needs: ["registry", "determinations", "entitlements", "cases"],
    breaches: `with t as (select * from cases.task where state <> 'closed')
      select t.key as subject from t where t.kind in ('decide-proposal', 'name-payee')
        and not exists (select from entitlements.proposal p where p.id = (t.subject ->> 'proposal')::bigint and p.state in ('open', 'contested'))
      union all select t.key from t where t.kind = 'answer-contest'
        and not exists (select from entitlements.proposal p where p.id = (t.subject ->> 'proposal')::bigint and p.state = 'contested')
      union all select t.key from t where t.kind = 'offer-untold'
        and not exists (select from entitlements.offer o where o.id = (t.subject ->> 'offer')::bigint and o.state = 'open')
      union all select t.key from t where t.kind = 'reassess-term' and ${decidedBefore(1)} <= ${decidedBefore(0)}
        and not exists (select from entitlements.proposal p where p.programme = t.subject ->> 'programme'
          and p.party_id = ${kept("t.party_id")} and p.state in ('open', 'contested'))
      union all select t.key from t where t.kind = 'doubt-while-paid' and not exists (select from entitlements.segment s
        where s.programme = t.subject ->> 'programme' and s.party_id = ${kept("t.party_id")}
          and s.valid_until > (select today from platform.business_day))
      union all select t.key from t join entitlements.claim c on c.id = (t.subject ->> 'claim')::bigint
        cross join lateral (select ${kept("c.party_id")} as about, ${kept("c.claimant_id")} as claimant) who
        join determinations.determination d on d.programme = c.programme and d.party_id = who.about
        cross join lateral (select coalesce(max((it ->> 'on')::date), c.claimed_on) as occasion
          from jsonb_array_elements(d.once) it where (it ->> 'on')::date <= c.claimed_on) asked
        cross join lateral (select max(least(coalesce((it ->> 'until')::date, 'infinity'), later.on)) as until
          from jsonb_array_elements(d.timeline) it cross join (select coalesce(min(n.claimed_on), 'infinity') as on from entitlements.claim n
            where n.programme = c.programme and n.party_id = c.party_id and n.claimed_on > c.claimed_on) later
          where it #>> '{award,kind}' = 'due' and coalesce((it ->> 'until')::date, 'infinity') > c.claimed_on
            and coalesce((it ->> 'from')::date, '-infinity') < later.on) owed
        where t.kind = 'answer-claim' and (
          exists (select from entitlements.segment s
            where s.programme = c.programme and s.party_id = who.about and who.claimant in (s.beneficiary_id, s.payee_id)
              and s.valid_from < owed.until and s.valid_until >= owed.until)
          or exists (select from jsonb_array_elements(d.once) it where it #>> '{award,kind}' = 'due' and (it ->> 'on')::date >= asked.occasion)
          and exists (select from entitlements.one_off s
            where s.programme = c.programme and s.party_id = who.about and who.claimant in (s.beneficiary_id, s.payee_id) and s.falls_on >= asked.occasion))`,
  },
  {
    name: "task-of-open-money",
    says: "No task stays open of an overpayment of which nothing is outstanding, nor of a returned order whose every due went out again.",
    needs: ["payments", "cases"],
    breaches: `select t.key as subject from cases.task t join payments.recovery r on r.id = (t.subject ->> 'recovery')::bigint
      where t.state <> 'closed' and t.kind = 'decide-recovery' and r.amount - r.repaid - r.waived - r.withdrawn = 0
      union all select t.key from cases.task t where t.state <> 'closed' and t.kind = 'returned-payment'
        and (select bool_and(d.status in ('ordered', 'paid')) from payments.order_line l
          join payments.due d on d.party_id = l.about_id and d.id = l.due_id where l.order_id = (t.subject ->> 'order')::bigint)`,
  },
  {
    name: "task-of-waiting-message",
    says: "No task stays open of a message that is applied, nor of two records that are one person's.",
    needs: ["registry", "agencies", "cases"],
    breaches: `select t.key as subject from cases.task t join agencies.inbox i on i.id = (t.subject ->> 'inbox')::bigint
      where t.state <> 'closed' and t.kind = 'parked-message' and i.status = 'applied'
      union all select t.key from cases.task t where t.state <> 'closed' and t.kind = 'possible-duplicate'
        and ${kept("(t.subject ->> 'party')::bigint")} = ${kept("(t.subject ->> 'other')::bigint")}`,
  },
];

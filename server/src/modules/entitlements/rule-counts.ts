import type { LocalDate, Period } from "@dayaq/kernel";
import { sqlDay, type Tx } from "../../platform/database.ts";
import { AMOUNT, type RuleCount } from "../quality/index.ts";

/** Conditions that were asked for an answer, and the amount where it gives one. */
const RULES_OF = (trace: string): string => `(
  select c ->> 'id' as condition from json_array_elements(${trace} #> '{explanation,conditions}') c where c ->> 'holds' <> 'unknown'
  union all select '${AMOUNT}' where ${trace} #>> '{explanation,award,kind}' = 'due')`;

/** Conditions that came out otherwise the next time; where none did, the amount. */
const CHANGED = (before: string, after: string): string => `(
  with differs as (
    select b ->> 'id' as condition from json_array_elements(${before} #> '{explanation,conditions}') b
      join json_array_elements(${after} #> '{explanation,conditions}') a on a ->> 'id' = b ->> 'id' where a ->> 'holds' <> b ->> 'holds')
  select condition from differs union all select '${AMOUNT}' where not exists (select from differs))`;

/** What of a proposal a person or an officer does not agree with: the condition that fails, for a grant all of them, else the amount. */
const DISPUTED = `(
  with failing as (
    select c ->> 'id' as condition from json_array_elements(it.trace #> '{explanation,conditions}') c
    where case it.kind when 'ended' then c ->> 'holds' = 'false' when 'granted' then c ->> 'holds' = 'true' end)
  select condition from failing union all select '${AMOUNT}' where not exists (select from failing))`;

/**
 * What happened on some days to answers of the machine: decisions and proposals it made, proposals that a person contested or an
 * officer rejected, decisions whose past days other facts changed under the same law, and those undone with a version of the law.
 */
export async function ruleCounts(tx: Tx, { from, until }: Period): Promise<RuleCount[]> {
  const { rows } = await tx.query<RuleCount & { answeredIn: LocalDate }>(
    `with happened as (
       select d.decided_on as "on", d.decided_on as answered, d.programme, d.law_hash, 'answer' as what, r.condition
         from entitlements.decision d, lateral ${RULES_OF("d.trace")} r
        where d.decided_by = 'machine' and d.decided_on >= $1 and d.decided_on < $2
       union all
       select it.proposed_on, it.proposed_on, it.programme, it.law_hash, 'answer', r.condition
         from entitlements.proposal it, lateral ${RULES_OF("it.trace")} r where it.proposed_on >= $1 and it.proposed_on < $2
       union all
       select it.contested_on, it.proposed_on, it.programme, it.law_hash, 'contested', r.condition
         from entitlements.proposal it, lateral ${DISPUTED} r where it.contested_on >= $1 and it.contested_on < $2
       union all
       select it.decided_on, it.proposed_on, it.programme, it.law_hash, 'rejected', r.condition
         from entitlements.proposal it, lateral ${DISPUTED} r where it.state = 'rejected' and it.decided_on >= $1 and it.decided_on < $2
       union all
       select later.decided_on, d.decided_on, d.programme, d.law_hash, case later.kind when 'backed-out' then 'undone' else 'corrected' end, r.condition
         from entitlements.decision later
         join entitlements.decision d on d.party_id = later.party_id and d.programme = later.programme and d.version = later.version - 1,
         lateral ${CHANGED("d.trace", "later.trace")} r
        where later.decided_on >= $1 and later.decided_on < $2 and d.decided_by = 'machine'
          and (later.kind = 'backed-out' or (later.law_hash = d.law_hash and later.kind <> 'continued' and later.changed_from <= d.decided_on))
     )
     select "on" as "happenedOn", date_trunc('month', answered)::date as "answeredIn", programme, condition, law_hash as "lawHash", what, count(*) as count
     from happened group by 1, 2, 3, 4, 5, 6`,
    [sqlDay(from), sqlDay(until)],
  );
  return rows;
}

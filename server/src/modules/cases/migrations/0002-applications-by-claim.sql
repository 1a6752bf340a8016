-- An application was named by who asked for what: its day was not said, it did not follow joined records, and two of one person were one.
-- Its claim says all of it. Of open ones that mean the same claim the first stays.
do $$
begin
  if to_regclass('entitlements.claim') is null then
    return;
  end if;
  with meant as (
    select t.id, t.subject ->> 'programme' as programme, c.id as claim, row_number() over (partition by c.id order by t.id) as place
      from cases.task t cross join lateral (
        select c.id from entitlements.claim c
         where c.claimant_id = t.party_id and c.programme = t.subject ->> 'programme' and c.claimed_on <= t.opened_on
           and c.party_id = coalesce((t.subject ->> 'about')::bigint, c.party_id)
         order by c.claimed_on desc, c.id desc limit 1) c
     where t.kind = 'answer-claim' and t.state <> 'closed' and t.subject ->> 'claim' is null)
  update cases.task t
     set key = case when place = 1 then 'claim/' || claim else t.key end,
         subject = jsonb_build_object('programme', programme, 'claim', claim),
         state = case when place = 1 then t.state else 'closed' end,
         closed_at = case when place > 1 then now() end,
         closed_by = case when place > 1 then 'machine' end,
         outcome = case when place > 1 then 'settled' end,
         closing_reason = case when place > 1 then 'settled' end
    from meant where meant.id = t.id;
end $$;

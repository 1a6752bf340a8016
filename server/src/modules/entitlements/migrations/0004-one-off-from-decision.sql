-- A sum due once has no stretches to cut and join: the last decision says it as a view would, and a row of its own said it twice.
drop table entitlements.one_off;

alter table entitlements.decision add column once_for bigint[];
comment on column entitlements.decision.once_for is 'Who has or is paid a share of its dated sums, by which a person''s sums are found; empty where it has none.';
update entitlements.decision d set once_for = (
  select array_agg(distinct person::bigint)
    from jsonb_array_elements(d.once) step, jsonb_array_elements(step -> 'award' -> 'shares') share,
      lateral (values (share ->> 'beneficiary'), (share ->> 'payee')) of_it(person)
   where step -> 'award' ->> 'kind' = 'due' and person is not null);
create index decision_once_for on entitlements.decision using gin (once_for) where once_for is not null;

create view entitlements.one_off as
  select d.party_id, d.programme, (share ->> 'beneficiary')::bigint as beneficiary_id, (share ->> 'payee')::bigint as payee_id,
    (step ->> 'on')::date as falls_on, (share ->> 'amount')::bigint as amount, d.id as decision_id
    from entitlements.decision d, jsonb_array_elements(d.once) step, jsonb_array_elements(step -> 'award' -> 'shares') share
   where step -> 'award' ->> 'kind' = 'due' and not exists (
     select from entitlements.decision later
      where later.party_id = d.party_id and later.programme = d.programme and later.version > d.version);
comment on view entitlements.one_off is 'The dated sums of the last decision of each right.';
grant select on entitlements.one_off to dayaq_app;

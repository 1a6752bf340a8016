-- Lines of bank statements have a number of their own: a bank may write anything into its reference, so no address of a page holds it.
alter table payments.bank_entry add column id bigint generated always as identity;
create unique index bank_entry_by_id on payments.bank_entry (id);
comment on column payments.bank_entry.reference is 'As the bank wrote it; with ~ and what tells them apart where it used one for several movements.';
comment on column payments.bank_entry.became is 'Suspense may become booked or returned by two people, see suspense_match.';
grant update (became, order_id) on payments.bank_entry to dayaq_app;

create table payments.suspense_match (
  id          bigint primary key generated always as identity,
  entry_id    bigint not null,
  order_id    bigint not null,
  reason      text   not null,
  state       text   not null default 'proposed' check (state in ('proposed', 'confirmed', 'rejected')),
  proposed_by text   not null,
  decided_by  text,
  proposed_at timestamptz not null default now(),
  decided_at  timestamptz,
  check ((state = 'proposed') = (decided_by is null)),
  check (state <> 'confirmed' or decided_by <> proposed_by)
);
create unique index suspense_match_open on payments.suspense_match (entry_id) where state <> 'rejected';
comment on table payments.suspense_match is 'Which order a line in suspense is said to be of, by whom and why, and the second person who said yes or no.';
grant select, insert on payments.suspense_match to dayaq_app;
grant update (state, decided_by, decided_at) on payments.suspense_match to dayaq_app;

alter table payments.batch_signature add column content text not null default '';
comment on column payments.batch_signature.content is 'SHA-256 of what was signed: each order with its account, sum and dues. Empty for signatures given before this was kept.';

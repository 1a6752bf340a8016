create schema if not exists entitlements;

create sequence entitlements.decision_id cache 64;

create table entitlements.decision (
  party_id    bigint      not null,
  id          bigint      not null,
  programme   text        not null,
  version     int         not null check (version > 0),
  kind        text        not null,
  changed_from date       not null,
  timeline    jsonb       not null,
  once        jsonb       not null,
  findings    jsonb       not null,
  trace       jsonb       not null,
  decided_by  text        not null,
  decided_on  date        not null,
  decided_at  timestamptz not null default now(),
  reason      text,
  proposal_id bigint,
  law_hash    text        not null,
  known_at    bigint      not null,
  appealable_until date   not null,
  notice_on   date        not null,
  primary key (party_id, id),
  unique (party_id, programme, version)
);
create index decision_day on entitlements.decision (decided_on);

comment on table entitlements.decision is
  'Acts with legal effect. Each carries the whole decided timeline with its known future ends; never updated, never deleted: a correction is a later decision.';
comment on column entitlements.decision.party_id is 'Whom the programme is about here.';
comment on column entitlements.decision.version is 'Position among the decisions of one (programme, about), from 1: two that were taken on the same past cannot both stand.';
comment on column entitlements.decision.changed_from is 'First day on which something else is decided than before; -infinity never occurs.';
comment on column entitlements.decision.timeline is '[{from, until, award}]: days as YYYY-MM-DD, null for an open end, sums in minor units. Days that are left out: nothing is due.';
comment on column entitlements.decision.findings is 'What changed on which days, decided by whom, on which mechanical ground.';
comment on column entitlements.decision.trace is 'Conditions, values, facts with their agency, parameters and articles, as they were. Sentences are rendered from it in the reader''s language.';
comment on column entitlements.decision.decided_by is 'machine, or the account of the officer.';
comment on column entitlements.decision.known_at is 'Number from platform.known. With law_hash it gives the same answer again.';
comment on column entitlements.decision.appealable_until is 'Last day of the appeal. The number of days is a convention of the country pack.';

create table entitlements.segment (
  party_id       bigint not null,
  programme      text   not null,
  beneficiary_id bigint not null,
  payee_id       bigint not null,
  valid_from     date   not null,
  valid_until    date   not null,
  amount         bigint not null check (amount > 0),
  decision_id    bigint not null,
  primary key (party_id, programme, beneficiary_id, valid_from),
  check (valid_from < valid_until)
);
create index segment_beneficiary on entitlements.segment (beneficiary_id);
create index segment_payee on entitlements.segment (payee_id);
comment on table entitlements.segment is 'Current view of the last decision of each right: who has how much a month, from when until when.';
comment on column entitlements.segment.amount is 'A month, in minor units of the currency.';

create table entitlements.one_off (
  party_id       bigint not null,
  programme      text   not null,
  beneficiary_id bigint not null,
  payee_id       bigint not null,
  falls_on       date   not null,
  amount         bigint not null check (amount > 0),
  decision_id    bigint not null,
  primary key (party_id, programme, beneficiary_id)
);
create index one_off_beneficiary on entitlements.one_off (beneficiary_id);
create index one_off_payee on entitlements.one_off (payee_id);
comment on table entitlements.one_off is 'Current view of the last decision of each right that is paid once. Its key is the rule: once for a programme, an about and a beneficiary.';

grant usage on schema entitlements to dayaq_app;
grant usage on all sequences in schema entitlements to dayaq_app;
grant select, insert on entitlements.decision to dayaq_app;
grant select, insert, delete on entitlements.segment, entitlements.one_off to dayaq_app;

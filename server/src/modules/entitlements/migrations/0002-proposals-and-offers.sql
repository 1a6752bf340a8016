create sequence entitlements.proposal_id;

create table entitlements.proposal (
  party_id       bigint not null,
  id             bigint not null default nextval('entitlements.proposal_id'),
  programme      text   not null,
  kind           text   not null,
  doubt          text,
  state          text   not null default 'open' check (state in ('open', 'contested', 'approved', 'rejected', 'withdrawn')),
  is_adverse     boolean not null,
  loss_from      date   not null,
  effective_from date   not null,
  timeline       jsonb  not null,
  once           jsonb  not null,
  findings       jsonb  not null,
  trace          jsonb  not null,
  fact_key       text   not null,
  law_hash       text   not null,
  known_at       bigint not null,
  proposed_on    date   not null,
  contest_until  date   not null,
  contested_on   date,
  contested_by   bigint,
  contest_text   text,
  decided_by     text,
  decided_on     date,
  reason         text,
  decision_id    bigint,
  primary key (party_id, id),
  check ((state in ('approved', 'rejected')) = (decided_by is not null and reason is not null))
);
create unique index proposal_open on entitlements.proposal (party_id, programme) where state in ('open', 'contested');
create index proposal_by_id on entitlements.proposal (id);

comment on table entitlements.proposal is 'A change that the machine may not decide: what it would be, why, until when the person may contest it, and what an officer decided.';
comment on column entitlements.proposal.loss_from is 'First day on which the law, as we read the facts, gives something else than was decided.';
comment on column entitlements.proposal.effective_from is 'First day on which the change would be felt: after the notice has run.';
comment on column entitlements.proposal.timeline is 'The whole timeline as determined. Approved, it holds from effective_from on, or from the day that the officer names.';
comment on column entitlements.proposal.fact_key is 'Names the set of facts relied on: what was rejected stays rejected while it is the same.';

create sequence entitlements.offer_id;

create table entitlements.offer (
  party_id    bigint   not null,
  id          bigint   not null default nextval('entitlements.offer_id'),
  programme   text     not null,
  state       text     not null default 'open' check (state in ('open', 'confirmed', 'withdrawn')),
  told_to     bigint[] not null,
  award       jsonb    not null,
  trace       jsonb    not null,
  arisen_on   date     not null,
  offered_on  date     not null,
  confirmed_by bigint,
  claim_id    bigint,
  primary key (party_id, id)
);
create unique index offer_open on entitlements.offer (party_id, programme) where state = 'open';
create index offer_by_id on entitlements.offer (id);
create index offer_told on entitlements.offer using gin (told_to);
comment on table entitlements.offer is 'A right that would arise if somebody said one word: made by the machine, confirmed in one step by a person.';
comment on column entitlements.offer.told_to is 'Who was told, and may confirm.';
comment on column entitlements.offer.award is 'What it would be.';

create table entitlements.claim (
  party_id     bigint not null,
  id           bigint generated always as identity,
  programme    text   not null,
  claimant_id  bigint not null,
  claimed_on   date   not null,
  confirmed_by text   not null,
  known_from   bigint not null,
  primary key (party_id, id)
);
create index claim_claimant on entitlements.claim (claimant_id);
comment on table entitlements.claim is 'That somebody asked for a right or confirmed its offer: who, about whom, on which day.';
comment on column entitlements.claim.claimant_id is 'Who has the right: the carer, who buried. For a carer nobody knows this before.';
comment on column entitlements.claim.confirmed_by is 'The account that said so: party/ID of the person, or an officer at a desk.';

create table entitlements.renunciation (
  party_id       bigint not null,
  programme      text   not null,
  renounced_from date   not null,
  said_by        bigint not null,
  said_on        date   not null,
  known_from     bigint not null,
  primary key (party_id, programme, known_from)
);
comment on table entitlements.renunciation is 'That a person gave a right up from a day on. The last one counts; it does not touch what was due before.';

create table entitlements.term_notice (
  party_id    bigint not null,
  programme   text   not null,
  ends_on     date   not null,
  days_before int    not null,
  told_on     date   not null,
  primary key (party_id, programme, ends_on, days_before)
);
comment on table entitlements.term_notice is 'That a person was told that a term runs out: each of the notices once.';

grant usage on all sequences in schema entitlements to dayaq_app;
grant select, insert, update on entitlements.proposal, entitlements.offer to dayaq_app;
grant select, insert on entitlements.claim, entitlements.renunciation, entitlements.term_notice to dayaq_app;

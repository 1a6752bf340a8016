create schema if not exists determinations;

create table determinations.law (
  hash      text        primary key,
  country   text        not null,
  body      jsonb       not null,
  stored_at timestamptz not null default now()
);
comment on table determinations.law is 'Every law that ever was loaded: trees, parameters, texts. Immutable; replay runs what stands here.';
comment on column determinations.law.hash is 'sha256 of the body as JSON with sorted keys.';

create table determinations.adoption (
  known_from bigint      primary key,
  hash       text        not null references determinations.law,
  known_on   date        not null,
  adopted_at timestamptz not null default now()
);
comment on table determinations.adoption is 'Which law was in use from when on. The last row is the law in use; going back to an older law is a row too.';
comment on column determinations.adoption.known_from is 'Number from platform.known: a determination known at S ran the law adopted last before S.';
comment on column determinations.adoption.known_on is 'Business day on which the law was adopted: its known-from for people.';

create table determinations.determination (
  party_id    bigint      not null,
  programme   text        not null,
  mode        text        not null,
  claimed     boolean     not null,
  rhythm      text        not null,
  timeline    jsonb       not null,
  once        jsonb       not null,
  conditions  jsonb       not null,
  fact_ids    text[]      not null,
  law_hash    text        not null,
  known_at    bigint      not null,
  determined_on date      not null,
  next_on     date,
  primary key (party_id, programme)
);
create index determination_next on determinations.determination (next_on, party_id) where next_on is not null;
create index determination_programme on determinations.determination (programme);

comment on table determinations.determination is
  'The latest answer of the rules. Kept only where something is or was due, is not known yet, or changes on a known day.';
comment on column determinations.determination.party_id is 'Whom the programme is about here: a person, a child, a deceased, a household.';
comment on column determinations.determination.timeline is '[{from, until, award}]: days as YYYY-MM-DD, null for an open end, sums in minor units. Days that are left out: nothing is due.';
comment on column determinations.determination.fact_ids is 'Facts that the answer rests on, as the registry names them.';
comment on column determinations.determination.known_at is 'Number from platform.known: what was known when this was determined. With law_hash it is enough to get the same answer again.';
comment on column determinations.determination.next_on is 'The first day on which the answer changes, or a notice is due, if nothing happens. The daily run takes rows whose day has come.';

grant usage on schema determinations to dayaq_app;
grant select, insert on determinations.law, determinations.adoption to dayaq_app;
grant select, insert, update, delete on determinations.determination to dayaq_app;

create schema registry;
comment on schema registry is 'Persons and households, their identifiers, relations and facts, with who said what and since when we know.';

create extension if not exists pg_trgm;

create sequence registry.party_id cache 64;
create sequence registry.fact_id cache 256;

create table registry.party (
  id bigint primary key,
  uuid uuid not null,
  kind text not null check (kind in ('person', 'household')),
  merged_into bigint check (merged_into <> id),
  created_at timestamptz not null default now()
);
comment on table registry.party is 'Whoever facts are about. The id never leaves the house; the uuid is what others see.';
comment on column registry.party.uuid is 'UUIDv7, made in Node. Not a unique index: a distributed table allows none beside its key.';
comment on column registry.party.merged_into is 'The party that this one turned out to be, never one that is itself merged. Facts keep their party, so an un-merge only clears this.';
create index party_uuid on registry.party (uuid);
create index party_merged_into on registry.party (merged_into) where merged_into is not null;

create table registry.identifier (
  scheme text not null,
  value text not null,
  party_id bigint not null,
  primary key (scheme, value)
);
comment on table registry.identifier is 'Directory of numbers by which the world names a party: FIN, SSN, document. The only place where they are unique.';
create index identifier_party on registry.identifier (party_id);

create table registry.record (
  register text not null,
  number text not null,
  version integer not null,
  parties jsonb not null,
  primary key (register, number)
);
comment on table registry.record is 'What we hold of each record of an agency: its highest version applied.';
comment on column registry.record.parties is 'Who stands in which role: {"child": 12, "mother": 34}. A person without a number is found again by it when the record is corrected.';

create table registry.fact (
  party_id bigint not null,
  id bigint not null default nextval('registry.fact_id'),
  kind text not null,
  key text not null,
  statement text not null check (statement in ('assert', 'annul', 'withdraw')),
  value jsonb not null,
  valid_from date not null,
  valid_until date not null,
  other_party_id bigint,
  known_from bigint not null,
  known_on date not null,
  stated_at timestamptz not null,
  agency text not null,
  record text not null,
  record_version integer not null,
  message_id text not null,
  primary key (party_id, id),
  check (valid_from < valid_until)
);
comment on table registry.fact is 'Statements, insert-only. Which of them count is computed from (stated_at, record, record_version), never from the order of arrival.';
comment on column registry.fact.key is 'Tells apart facts of one kind that may hold side by side: the contract, the status. Empty where only one may hold.';
comment on column registry.fact.statement is 'assert: this value on these days. annul: nothing on these days. withdraw: this version of the record no longer says anything under this key.';
comment on column registry.fact.value is 'In wire form: days as YYYY-MM-DD, money as decimal strings.';
comment on column registry.fact.other_party_id is 'In a relation: who is it. Parent of the party, spouse of the party.';
comment on column registry.fact.known_from is 'Number of the transaction from platform.known, taken under the locks. As known at S: known_from <= S.';
comment on column registry.fact.known_on is 'Business day on which we learned it.';
comment on column registry.fact.record is 'Register and number: civil-registry:BIRTH/2025-17.';
create index fact_other on registry.fact (other_party_id) where other_party_id is not null;

create table registry.person (
  party_id bigint primary key,
  given text not null default '',
  family text not null default '',
  patronymic text not null default '',
  folded text not null default '',
  sound text not null default '',
  born_on date,
  died_on date,
  sex text,
  language text,
  district text
);
comment on table registry.person is 'Current view for search and screens, drawn again from the facts in the transaction that changes them.';
comment on column registry.person.folded is 'The three names in plain letters (domain/fold.ts): puts what a search found in order.';
comment on column registry.person.sound is 'The names as they sound: what a search finds people by.';
create index person_sound on registry.person using gin (sound gin_trgm_ops);
create index person_born_on on registry.person (born_on);

create table registry.search (
  id uuid primary key,
  asked_by text not null,
  criteria jsonb not null,
  asked_at timestamptz not null default now()
);
comment on table registry.search is 'A search asked for by POST; the address of its results carries only this id, never a name or a number. Swept after a day.';

create table registry.merge (
  id bigint generated always as identity primary key,
  kept bigint not null,
  merged bigint not null,
  reason text not null,
  state text not null check (state in ('proposed', 'standing', 'undo-proposed', 'undone', 'rejected')),
  proposed_by text not null,
  proposed_at timestamptz not null,
  approved_by text,
  approved_at timestamptz,
  undo_reason text,
  undo_proposed_by text,
  undo_proposed_at timestamptz,
  undone_by text,
  undone_at timestamptz,
  check (kept <> merged),
  check (proposed_by <> approved_by),
  check (undo_proposed_by <> undone_by)
);
comment on table registry.merge is 'Two parties found to be one person: proposed by one of the staff, approved by another; undone in the same way.';
create unique index merge_standing on registry.merge (merged) where state in ('proposed', 'standing', 'undo-proposed');
create index merge_kept on registry.merge (kept);

grant usage on schema registry to dayaq_app;
grant usage on all sequences in schema registry to dayaq_app;
grant select, insert, update on registry.party, registry.record, registry.person, registry.merge to dayaq_app;
grant select, insert on registry.identifier, registry.fact to dayaq_app;
grant select, insert, delete on registry.search to dayaq_app;

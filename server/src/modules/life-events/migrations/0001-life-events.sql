create schema life_events;
comment on schema life_events is 'What happened to people, and how each event that could open a right ended.';

create table life_events.event (
  party_id bigint not null,
  id bigint not null,
  type text not null,
  happened_on date not null,
  record text not null,
  record_version integer not null,
  known_from bigint not null,
  recorded_on date not null,
  outcome text not null check (outcome in ('granted', 'not-granted', 'waiting', 'with-officer', 'opens-nothing')),
  primary key (party_id, id)
);
comment on table life_events.event is 'One row for each applied event. id is that of the inbox.';
comment on column life_events.event.outcome is 'The best of its outcomes by programme. opens-nothing: no programme of the law opens by an event of this type.';
create index event_recorded on life_events.event (recorded_on);
create index event_unsettled on life_events.event (outcome) where outcome in ('waiting', 'with-officer');

create table life_events.outcome (
  party_id bigint not null,
  event_id bigint not null,
  programme text not null,
  about bigint not null,
  outcome text not null check (outcome in ('granted', 'not-granted', 'waiting', 'with-officer')),
  condition text,
  needs jsonb not null default '[]',
  facts text[] not null default '{}',
  law_hash text not null,
  since date not null,
  primary key (party_id, event_id, programme, about)
);
comment on table life_events.outcome is 'No silent no: how the event ended for each programme that it could open.';
comment on column life_events.outcome.condition is 'Of a not-granted: the first condition of the law that does not hold.';
comment on column life_events.outcome.needs is 'Of a waiting: which fact of whom, and which agency supplies it.';
comment on column life_events.outcome.since is 'Business day on which it came to stand so.';
create index outcome_about on life_events.outcome (about, programme);

grant usage on schema life_events to dayaq_app;
grant select, insert, update on life_events.event, life_events.outcome to dayaq_app;

create schema if not exists cases;

create table cases.task (
  id         bigint      generated always as identity primary key,
  key        text        not null,
  kind       text        not null,
  reason     text        not null,
  party_id   bigint,
  subject    jsonb       not null default '{}',
  opened_on  date        not null,
  opened_at  timestamptz not null default now(),
  due_on     date        not null,
  state      text        not null default 'open' check (state in ('open', 'assigned', 'closed')),
  assignee   text,
  closed_at  timestamptz,
  closed_by  text,
  outcome    text,
  closing_reason text,
  check (state <> 'assigned' or assignee is not null),
  check ((state = 'closed') = (closed_at is not null and closed_by is not null and outcome is not null))
);

-- The same matter is one task while it is open; when it comes up again after it was closed, it is another.
create unique index task_open_key on cases.task (key) where state <> 'closed';
create index task_waiting on cases.task (due_on, id) where state <> 'closed';
create index task_party on cases.task (party_id, id) where party_id is not null;

comment on table cases.task is 'One thing that a human has to do. A queue: it stays on the coordinator when the database is distributed.';
comment on column cases.task.key is 'What the matter is, so that opening it twice leaves one task: proposal/17.';
comment on column cases.task.reason is 'Stored code of why a human is asked; it has a text in every language.';
comment on column cases.task.subject is 'Ids of what it is about (proposal, decision, order, message); never names or numbers of a person.';
comment on column cases.task.due_on is 'Last day, counted in working days of the country''s calendar.';
comment on column cases.task.outcome is 'Stored code of how it ended.';

grant usage on schema cases to dayaq_app;
grant select, insert, update on cases.task to dayaq_app;

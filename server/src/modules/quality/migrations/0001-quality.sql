create schema if not exists quality;

create table quality.tally (
  happened_on date   not null,
  programme   text   not null,
  condition   text   not null,
  law_hash    text   not null,
  answered_in date   not null check (extract(day from answered_in) = 1),
  what        text   not null check (what in ('answer', 'contested', 'rejected', 'corrected', 'undone')),
  count       bigint not null check (count > 0),
  primary key (happened_on, programme, condition, law_hash, answered_in, what)
);
create index tally_rule on quality.tally (programme, condition, answered_in);
comment on table quality.tally is 'How often a rule answered by itself, and what became of its answers: counts by day, never a person.';
comment on column quality.tally.condition is 'Id of the condition in the law, or "amount": what the amount rests on.';
comment on column quality.tally.answered_in is 'First day of the month in which the answer was given, whenever it turned out to be wrong.';
comment on column quality.tally.what is
  'contested: a person said it is wrong; rejected: an officer did not follow it; corrected: other facts changed days already decided; undone: a version of the law was backed out.';

create table quality.counted (
  single boolean primary key default true check (single),
  until  date    not null
);
comment on table quality.counted is 'One row: the first day that is not counted to its end yet.';

create table quality.rule_act (
  programme text   not null,
  condition text   not null,
  nth       int    not null,
  act       text   not null check (act in ('stopped', 'start-proposed', 'start-refused', 'started')),
  by        text   not null,
  reason    text   not null,
  answers   bigint,
  errors    bigint,
  on_day    date   not null,
  acted_at  timestamptz not null default now(),
  primary key (programme, condition, nth)
);
comment on table quality.rule_act is 'When a rule was stopped for new decisions and started again, by whom and why. Never updated: the last row says how it stands.';
comment on column quality.rule_act.by is 'Account of the supervisor; machine where the threshold of the country was passed.';
comment on column quality.rule_act.errors is 'Of the answers counted when the machine stopped it.';

grant usage on schema quality to dayaq_app;
grant select, insert, delete on quality.tally to dayaq_app;
grant select, insert, update on quality.counted to dayaq_app;
grant select, insert on quality.rule_act to dayaq_app;

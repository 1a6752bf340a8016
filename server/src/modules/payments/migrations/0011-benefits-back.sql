create table payments.benefit_back (
  party_id bigint not null,
  from_day date   not null,
  primary key (party_id, from_day)
);
comment on table payments.benefit_back is 'People whose paid benefit came back in a later month than it was paid: their rights were not looked at again since. The daily run empties it.';
comment on column payments.benefit_back.from_day is 'First day on which what came back is no income of theirs any more: after the month in which it came.';
grant select, insert, delete on payments.benefit_back to dayaq_app;

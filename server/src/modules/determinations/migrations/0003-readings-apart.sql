create table determinations.reading_apart (
  law_hash   text   not null references determinations.law,
  choice     text   not null,
  reading    text   not null,
  counted_on date   not null,
  more       int    not null check (more >= 0),
  less       int    not null check (less >= 0),
  sum        bigint not null,
  primary key (law_hash, choice, reading)
);
comment on table determinations.reading_apart is 'Where the sources of the law contradict one another: what lies between a reading and the one in force, over everybody in the registry.';
comment on column determinations.reading_apart.more is 'People who would have more in the month of that day; nobody is named.';
comment on column determinations.reading_apart.sum is 'What the reading would cost beyond the one in force, in minor units a month.';

grant select, insert, update on determinations.reading_apart to dayaq_app;

-- What was counted did not say of which month it spoke; it is counted anew by the daily run.
delete from determinations.reading_apart;
alter table determinations.reading_apart
  add column asked_of date not null,
  add column anybody boolean not null,
  add column unclear int not null check (unclear >= 0),
  drop constraint reading_apart_pkey,
  add primary key (law_hash, choice, reading, asked_of);
comment on column determinations.reading_apart.asked_of is 'The day that is asked about: that of the count, or one in the past on which the readings differed.';
comment on column determinations.reading_apart.anybody is 'Whether anybody had one of the rights in the month of that day, by either reading; else nothing can be told of it.';
comment on column determinations.reading_apart.unclear is 'People of whom it is not known.';

grant delete on determinations.reading_apart to dayaq_app;

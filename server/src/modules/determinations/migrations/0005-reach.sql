create table determinations.reach (
  before_law text not null references determinations.law,
  after_law  text not null references determinations.law,
  primary key (before_law, after_law)
);
comment on table determinations.reach is 'A law that has come into force in place of another, as long as nobody has looked whom it touches among those of whom no answer is kept. The row goes when they are woken.';

-- Taking a row for oneself (skip locked) is an update to PostgreSQL.
grant select, insert, update, delete on determinations.reach to dayaq_app;

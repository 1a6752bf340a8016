grant usage on schema platform to dayaq_app;
grant select on platform.migration to dayaq_app;

create table platform.business_day (
  today  date    not null,
  single boolean primary key default true check (single)
);
comment on table platform.business_day is
  'One row: the day on which the state''s business stands in this database. It is moved by command, never by the clock in the middle of work.';
comment on column platform.business_day.single is 'Always true: the primary key allows one row only.';
grant select, insert, update on platform.business_day to dayaq_app;

create sequence platform.known as bigint;
comment on sequence platform.known is
  'Known-from: the order in which transactions learned what they record. Taken once a transaction, after the locks on the parties.';
grant usage, select on sequence platform.known to dayaq_app;

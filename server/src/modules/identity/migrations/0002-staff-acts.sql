alter table identity.account add column closed_at timestamptz;
comment on column identity.account.closed_at is 'From then on nobody signs in with it. It stays, for what was done with it names it.';

create table identity.staff_act (
  id         bigint generated always as identity primary key,
  account_id bigint not null references identity.account,
  act        text   not null check (act in ('put', 'close')),
  role       text   not null,
  by         text   not null,
  at         timestamptz not null default now()
);
comment on table identity.staff_act is 'Who gave somebody an account of the staff, with which role, or closed it. Insert-only.';
comment on column identity.staff_act.by is 'operator/ and the account at the machine. Never a name.';
grant select, insert on identity.staff_act to dayaq_app;

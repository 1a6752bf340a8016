create table agencies.key_act (
  id     bigint generated always as identity primary key,
  agency text not null,
  key_id text not null,
  act    text not null check (act in ('trust', 'withdraw')),
  by     text not null,
  at     timestamptz not null default now()
);
comment on table agencies.key_act is 'Who let a key be trusted, or withdrew it, and when. Insert-only.';
comment on column agencies.key_act.agency is 'The sender: an agency by its code, or a bank by its BIC.';
comment on column agencies.key_act.by is 'operator/ and the account at the machine, or who else acted. Never a name.';
comment on column agencies.key.agency is 'The sender: an agency by its code, or a bank by its BIC.';
grant select, insert on agencies.key_act to dayaq_app;

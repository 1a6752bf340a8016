create schema if not exists identity;

create table identity.account (
  id       bigint generated always as identity primary key,
  issuer   text   not null,
  subject  text   not null,
  role     text   not null check (role in ('citizen', 'officer', 'supervisor')),
  party_id bigint,
  name     text,
  office   text,
  unique (issuer, subject),
  check ((role = 'citizen') = (party_id is not null)),
  check (role = 'citizen' or name is not null)
);

create table identity.session (
  token_hash bytea       primary key,
  account_id bigint      not null references identity.account,
  began_at   timestamptz not null default now(),
  seen_at    timestamptz not null default now()
);
create index session_seen on identity.session (seen_at);

create table identity.sign_in (
  state_hash   bytea       primary key,
  browser_hash bytea       not null,
  verifier     text        not null,
  nonce        text        not null,
  return_to    text        not null,
  began_at     timestamptz not null default now()
);

comment on table identity.account is 'Who may sign in: a person of the registry, or somebody on the staff. Roles are ours: no identity provider gives one.';
comment on column identity.account.subject is 'The provider''s own id of the person; never shown.';
comment on column identity.account.name is 'Of staff. A citizen''s name is read from the registry.';
comment on table identity.session is 'A signed-in browser. Only the hash of its token is kept: who reads this table cannot sign in.';
comment on table identity.sign_in is 'A sign-in that has begun and not come back yet. It is used once.';
comment on column identity.sign_in.browser_hash is 'Ties the answer to the browser that asked: nobody is signed in to somebody else''s account by a link.';

grant usage on schema identity to dayaq_app;
grant select, insert, update on identity.account to dayaq_app;
grant select, insert, update, delete on identity.session to dayaq_app;
grant select, insert, delete on identity.sign_in to dayaq_app;

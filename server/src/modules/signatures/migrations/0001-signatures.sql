create schema if not exists signatures;

create table signatures.draft (
  digest     text        primary key,
  statement  text        not null,
  account_id bigint      not null,
  began_at   timestamptz not null default now()
);

create table signatures.signature (
  id         bigint generated always as identity primary key,
  programme  text        not null,
  right_hash text        not null,
  articles   jsonb       not null,
  law_hash   text        not null,
  account_id bigint      not null,
  signer     text        not null,
  signed_on  date        not null,
  statement  text        not null,
  digest     text        not null unique,
  token      text        not null,
  key        jsonb       not null,
  kept_at    timestamptz not null default now()
);
create index signature_programme on signatures.signature (programme);

create table signatures.withdrawal (
  signature_id bigint      primary key references signatures.signature,
  account_id   bigint      not null,
  signer       text        not null,
  reason       text        not null check (reason <> ''),
  withdrawn_on date        not null,
  kept_at      timestamptz not null default now()
);

comment on table signatures.draft is 'What somebody is about to sign, until they come back from the identity provider. Used once.';
comment on table signatures.signature is 'That a lawyer has read articles of a right and says that they are what the acts say. Insert-only; a change of the law needs no row here: its hashes are then others.';
comment on column signatures.signature.articles is '[{act, article, hash}]: the places that were signed.';
comment on column signatures.signature.statement is 'The text that was signed, byte for byte: JSON with the hashes, the signer and the day.';
comment on column signatures.signature.digest is 'SHA-256 of the statement, base64url: the nonce of the id token.';
comment on column signatures.signature.token is 'The id token (JWS) by which the identity provider vouches that this person, signed in anew, agreed to this digest.';
comment on column signatures.signature.key is 'The public key (JWK) of the provider under which the token holds: enough to verify it years later, offline.';
comment on table signatures.withdrawal is 'That a signature is taken back, by whom and why. The signature itself is kept.';

grant usage on schema signatures to dayaq_app;
grant select, insert, delete on signatures.draft to dayaq_app;
grant select, insert on signatures.signature, signatures.withdrawal to dayaq_app;

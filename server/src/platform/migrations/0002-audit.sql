create table platform.audit_read (
  id          bigint      generated always as identity primary key,
  read_at     timestamptz not null default now(),
  reader      text        not null,
  reader_role text        not null,
  party_id    bigint      not null,
  operation   text        not null,
  basis       text        not null,
  reason      text        not null default ''
);
comment on table platform.audit_read is
  'Who read whom and why: one row for each person whose data another person or agency read, written in the transaction of the reading. Never updated, never deleted.';
comment on column platform.audit_read.read_at is 'Start of the transaction that read.';
comment on column platform.audit_read.reader is 'The account that read: an officer''s, a citizen''s or an agency''s id, never a name.';
comment on column platform.audit_read.operation is 'Id of the operation: findPerson, showRights.';
comment on column platform.audit_read.basis is 'The legal basis that the operation declares.';
comment on column platform.audit_read.reason is 'What the reader gave as the reason, where the operation asks for one.';
create index on platform.audit_read (party_id, read_at);
create index on platform.audit_read (read_at);
grant select, insert on platform.audit_read to dayaq_app;

create table platform.audit_batch (
  number        bigint        primary key check (number > 0),
  reads         int8multirange not null,
  read_count    bigint        not null check (read_count > 0),
  reads_hash    text          not null,
  previous_hash text          not null,
  hash          text          not null unique,
  sealed_at     timestamptz   not null default now()
);
comment on table platform.audit_batch is
  'Sealed batches of audit_read. Each batch names its rows, the hash of their contents and the hash of the batch before: a changed, missing or added row is seen.';
comment on column platform.audit_batch.number is 'Position in the chain, from 1 without a gap.';
comment on column platform.audit_batch.reads is
  'Ids of the rows in this batch. Not a plain range: a transaction that was still open at sealing keeps its ids for a later batch.';
comment on column platform.audit_batch.reads_hash is 'SHA-256 of the rows as audit-chain.ts writes them, in the order of id.';
comment on column platform.audit_batch.previous_hash is 'Hash of batch number - 1; empty for the first.';
grant select, insert on platform.audit_batch to dayaq_app;

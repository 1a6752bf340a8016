create schema contributions;
comment on schema contributions is 'Insured persons and their accounts: months of wage lines as the tax authority sends them, and what counts of them.';

create table contributions.upload (
  id uuid primary key,
  sender text not null,
  signed_by text,
  register text not null,
  month date not null check (extract(day from month) = 1),
  version integer not null,
  stated_at timestamptz not null,
  bytes bigint not null,
  sha256 text not null,
  received bigint not null default 0,
  damaged integer not null default 0,
  state text not null default 'receiving' check (state in ('receiving', 'reading', 'replacing', 'applied', 'superseded')),
  read_bytes bigint not null default 0,
  read_lines integer not null default 0,
  reached bigint not null default 0,
  taken integer not null default 0,
  refused integer not null default 0,
  added integer not null default 0,
  changed integer not null default 0,
  removed integer not null default 0,
  begun_at timestamptz not null default now(),
  ended_at timestamptz,
  unique (month, version),
  check (received <= bytes and read_bytes <= received)
);
comment on table contributions.upload is 'One version of one month, from the first byte to the last line replaced. Killed anywhere, it goes on where it says it is.';
comment on column contributions.upload.id is 'Random: whoever knows it may send the bytes whose digest its sender signed, and read which lines were refused.';
comment on column contributions.upload.signed_by is 'Key of the signature over the manifest; null when an operator vouched for a file.';
comment on column contributions.upload.damaged is 'How often all bytes had come and were not those of the digest: they were dropped, and begin anew.';
comment on column contributions.upload.read_bytes is 'Up to here the bytes were read as lines.';
comment on column contributions.upload.reached is 'The last party whose lines were replaced.';
comment on column contributions.upload.added is 'What replacing the month came to, line by line: added, changed, removed. All 0 where nothing is new.';
comment on column contributions.upload.taken is 'Lines that count, or wait for their person; with the refused and the empty ones they are all lines of the file.';
create index upload_open on contributions.upload (begun_at) where state in ('receiving', 'reading', 'replacing');

create table contributions.part (
  upload_id uuid not null,
  starts bigint not null,
  bytes bytea not null,
  primary key (upload_id, starts)
);
comment on table contributions.part is 'Bytes of a month as they came, in order and without gaps; gone once its lines are read. The upload keeps their digest.';
alter table contributions.part alter column bytes set storage external;

create table contributions.staged (
  upload_id uuid not null,
  line integer not null,
  person text not null,
  party_id bigint,
  employer text not null,
  amount bigint not null,
  contribution bigint not null
);
comment on table contributions.staged is 'Lines that were read and not yet replaced; party_id is null where nobody is known by the number.';
create index staged_party on contributions.staged (upload_id, party_id);

create table contributions.refusal (
  upload_id uuid not null,
  line integer not null,
  code text not null,
  detail jsonb not null default '{}',
  primary key (upload_id, line)
);
comment on table contributions.refusal is 'Lines that were not taken, by their number in the file from 1 on; never what the line said.';

create table contributions.waiting (
  month date not null,
  version integer not null,
  line integer not null,
  person text not null,
  employer text not null,
  amount bigint not null,
  contribution bigint not null,
  primary key (month, version, line)
);
comment on table contributions.waiting is 'Lines of people whom nobody has introduced yet; the daily run takes them when they are known. A later version of the month drops them.';
create index waiting_person on contributions.waiting (person);

create table contributions.line (
  party_id bigint not null,
  id bigint not null default nextval('registry.fact_id'),
  known_from bigint not null,
  amount bigint,
  contribution bigint,
  month date not null,
  known_on date not null,
  version integer not null,
  employer text not null,
  primary key (month, party_id, employer, version)
) partition by range (month);
comment on table contributions.line is 'What one employer paid one person in one month, insert-only. Of a (month, party, employer) the highest version counts; without sums: nothing any more.';
comment on column contributions.line.id is 'From the sequence of facts, so that no line is named like a fact: rules, traces and explanations name both alike.';
comment on column contributions.line.known_from is 'Number from platform.known, taken with the party locked. As known at S: known_from <= S.';
comment on column contributions.line.amount is 'Minor units, as are the contributions.';
comment on column contributions.line.version is 'Version of the month that stated it first; with the month it names the upload.';
create index line_party on contributions.line (party_id);

-- One partition a year: a month that comes touches the indexes of its own year alone, however many years there are.
do $$
begin
  execute 'create table contributions.line_before partition of contributions.line for values from (minvalue) to (''2020-01-01'')';
  for year in 2020..2031 loop
    execute format('create table contributions.line_%s partition of contributions.line for values from (%L) to (%L)',
      year, make_date(year, 1, 1), make_date(year + 1, 1, 1));
  end loop;
  execute 'create table contributions.line_after partition of contributions.line for values from (''2032-01-01'') to (maxvalue)';
end $$;

create table contributions.touched (
  party_id bigint primary key
);
comment on table contributions.touched is 'People whose lines have changed and whose rights have not been looked at since. The daily run empties it.';

create sequence contributions.account_number;
create table contributions.account (
  party_id bigint primary key,
  number text not null,
  opened_on date not null,
  known_from bigint not null
);
comment on table contributions.account is 'Accounts that we opened, with the number given: when, and in which transaction. The number itself stands in the directory of identifiers.';

grant usage on schema contributions to dayaq_app;
grant usage on all sequences in schema contributions to dayaq_app;
grant select, insert on contributions.line, contributions.account, contributions.refusal to dayaq_app;
grant select, insert, update on contributions.upload to dayaq_app;
grant select, insert, delete on contributions.part, contributions.waiting, contributions.touched to dayaq_app;
grant select, insert, update, delete on contributions.staged to dayaq_app;

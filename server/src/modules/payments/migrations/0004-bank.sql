create table payments.bank_file (
  batch_id   bigint primary key references payments.batch (id),
  message_id text   not null unique,
  name       text   not null,
  sha256     text   not null,
  body       text   not null,
  recorded_at timestamptz not null default now()
);
comment on table payments.bank_file is 'The pain.001 file of a batch, byte for byte as the bank gets it. A second sending is the same file under the same key.';

create sequence payments.answer_id;
create table payments.bank_answer (
  id          bigint primary key default nextval('payments.answer_id'),
  bank        text   not null,
  kind        text   not null check (kind in ('pain.002', 'camt.053')),
  message_id  text   not null,
  body        text   not null,
  received_on date   not null,
  recorded_at timestamptz not null default now(),
  unique (bank, kind, message_id)
);
comment on table payments.bank_answer is 'What a bank told us, as it came. The same message again changes nothing.';

create table payments.bank_entry (
  bank          text   not null,
  reference     text   not null,
  answer_id     bigint not null references payments.bank_answer (id),
  direction     text   not null check (direction in ('debit', 'credit')),
  amount        bigint not null check (amount > 0),
  booked_on     date   not null,
  fund          text   not null,
  end_to_end_id text,
  order_id      bigint,
  became        text   not null check (became in ('booked', 'returned', 'suspense')),
  settled_by    text,
  primary key (bank, reference)
);
create index bank_entry_suspense on payments.bank_entry (answer_id) where became = 'suspense' and settled_by is null;
comment on table payments.bank_entry is 'Each line of the bank statements once, by the reference of the bank, and what it was matched to.';
comment on column payments.bank_entry.direction is 'Of our account: debit is money that left.';
comment on column payments.bank_entry.fund is 'Whose account the statement is of; empty when it is none of ours.';
comment on column payments.bank_entry.settled_by is 'Who cleared a line out of suspense.';

grant select, insert on payments.bank_file, payments.bank_answer, payments.bank_entry to dayaq_app;
grant update (settled_by) on payments.bank_entry to dayaq_app;
grant usage on sequence payments.answer_id to dayaq_app;

create sequence payments.entry_id;

create table payments.entry (
  id          bigint primary key default nextval('payments.entry_id'),
  kind        text   not null,
  on_day      date   not null,
  month       date   not null check (extract(day from month) = 1),
  subject     bigint,
  recorded_at timestamptz not null default now()
);
comment on table payments.entry is 'One happening in the accounts: dues posted, a batch released, a bank statement booked. Append-only; an error is mended by a further entry.';
comment on column payments.entry.month is 'Accounting month, by its first day.';
comment on column payments.entry.subject is 'The batch, bank answer or recovery that the kind names.';

create table payments.posting (
  entry_id  bigint not null references payments.entry (id),
  line      int    not null,
  account   text   not null check (account in ('expense', 'payable', 'in-transit', 'bank', 'receivable', 'written-off', 'suspense')),
  fund      text   not null,
  programme text   not null,
  month     date   not null,
  amount    bigint not null check (amount <> 0),
  primary key (entry_id, line)
);
comment on table payments.posting is 'Lines of an entry: debit positive, credit negative, adding up to 0.';
comment on column payments.posting.programme is 'Empty where no programme is known: money in suspense.';

create table payments.balance (
  account   text   not null,
  fund      text   not null,
  programme text   not null,
  month     date   not null,
  slot      int    not null,
  amount    bigint not null,
  primary key (account, fund, programme, month, slot)
);
comment on table payments.balance is 'Running sum of the postings by account, fund, programme and month.';
comment on column payments.balance.slot is 'Sixteen rows share one balance, chosen by connection, so that workers do not queue for it. Only their sum means something.';

create function payments.entries_balance() returns trigger language plpgsql as $$
begin
  if exists (select from posted group by entry_id having sum(amount) <> 0) then
    raise exception 'a ledger entry does not add up to 0' using errcode = 'check_violation';
  end if;
  return null;
end $$;
create trigger entries_balance after insert on payments.posting
  referencing new table as posted for each statement execute function payments.entries_balance();

grant select, insert on payments.entry, payments.posting to dayaq_app;
grant select, insert, update on payments.balance to dayaq_app;
grant usage on sequence payments.entry_id to dayaq_app;

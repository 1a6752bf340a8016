create schema payments;
grant usage on schema payments to dayaq_app;

create table payments.entitled (
  party_id       bigint not null,
  programme      text   not null,
  nth            int    not null,
  decision_id    bigint not null,
  accrual        text   not null check (accrual in ('by-days', 'state-on-first', 'any-day')),
  rhythm         text   not null check (rhythm in ('monthly', 'once')),
  once           boolean not null,
  beneficiary_id bigint not null,
  payee_id       bigint,
  valid_from     date   not null,
  valid_until    date   not null,
  amount         bigint not null check (amount > 0),
  primary key (party_id, programme, nth),
  check (valid_from < valid_until)
);
comment on table payments.entitled is 'What is decided at present, as the last decision of each (programme, about) said it: from it the dues of every month are made. Replaced whole by the next decision.';
comment on column payments.entitled.party_id is 'Whom the right is about.';
comment on column payments.entitled.once is 'A sum due once, on valid_from; otherwise an amount for every month of [valid_from, valid_until).';
comment on column payments.entitled.payee_id is 'Empty while an officer has still to say who is paid.';
comment on column payments.entitled.amount is 'In the smallest unit of the currency, as all money here.';

create sequence payments.due_id;

create table payments.due (
  party_id       bigint not null,
  id             bigint not null default nextval('payments.due_id'),
  programme      text   not null,
  beneficiary_id bigint not null,
  payee_id       bigint,
  month          date   not null check (extract(day from month) = 1),
  sequence       int    not null check (sequence > 0),
  origin         date   not null check (extract(day from origin) = 1),
  kind           text   not null check (kind in ('regular', 'arrears', 'reduction', 'overpayment', 'reinstatement')),
  amount         bigint not null check (amount <> 0),
  to_pay         bigint not null check (to_pay >= 0),
  status         text   not null check (status in ('payable', 'waiting', 'ordered', 'paid', 'settled')),
  wait_reason    text   check (wait_reason in ('payee', 'account', 'death', 'hold', 'returned')),
  order_id       bigint,
  hold_id        bigint,
  recovery_id    bigint,
  reduces_id     bigint,
  refused_account text,
  urgent         boolean not null default false,
  decision_id    bigint not null,
  entry_id       bigint not null,
  posted_on      date   not null,
  primary key (party_id, id),
  check ((amount > 0) = (kind in ('regular', 'arrears', 'reinstatement'))),
  check (origin <= month),
  check (to_pay <= greatest(amount, 0)),
  check ((status = 'waiting') = (wait_reason is not null)),
  check ((wait_reason is not distinct from 'hold') = (hold_id is not null)),
  check (status in ('payable', 'waiting', 'settled') or order_id is not null),
  check (status in ('settled', 'waiting') or payee_id is not null)
);
create unique index due_sequence on payments.due (party_id, programme, beneficiary_id, coalesce(payee_id, 0), month, sequence);
create index due_by_id on payments.due (id);
create index due_to_order on payments.due (payee_id) where status in ('payable', 'waiting');
create index due_in_order on payments.due (order_id) where order_id is not null;
create index due_held on payments.due (hold_id) where hold_id is not null;

comment on table payments.due is 'One sum owed for one month. Written once: corrections are further rows, so that the rows of a month always add up to what is decided for it.';
comment on column payments.due.party_id is 'Whom the right is about.';
comment on column payments.due.month is 'First day of the month in whose accounts it stands: the month open when it was posted.';
comment on column payments.due.origin is 'First day of the month for which it is owed.';
comment on column payments.due.amount is 'Never changes. Negative for what is owed no more (reduction) or was paid too much (overpayment).';
comment on column payments.due.to_pay is 'What an order pays for it: the amount less its reductions. 0 for rows that only correct others.';
comment on column payments.due.refused_account is 'The account from which its money came back: it is paid again when the payee has another one.';
comment on column payments.due.urgent is 'Has waited already: goes with the next payment run, not with the next day of its group.';
comment on column payments.due.posted_on is 'Business day on which it was written.';
grant select, insert on payments.due to dayaq_app;
grant update (to_pay, status, wait_reason, order_id, hold_id, refused_account, urgent) on payments.due to dayaq_app;
grant usage on sequence payments.due_id to dayaq_app;
grant select, insert, update, delete on payments.entitled to dayaq_app;

create table payments.opened_month (
  month     date   primary key check (extract(day from month) = 1),
  opened_on date   not null,
  done      boolean not null default false
);
comment on table payments.opened_month is 'Months whose regular dues have been made, or are being made. Opening one again adds nothing.';
grant select, insert, update on payments.opened_month to dayaq_app;

create sequence payments.recovery_id;

create table payments.recovery (
  party_id       bigint not null,
  id             bigint not null default nextval('payments.recovery_id'),
  programme      text   not null,
  about_id       bigint not null,
  beneficiary_id bigint not null,
  decision_id    bigint not null,
  amount         bigint not null check (amount > 0),
  repaid         bigint not null default 0 check (repaid >= 0),
  waived         bigint not null default 0 check (waived >= 0),
  withdrawn      bigint not null default 0 check (withdrawn >= 0),
  status         text   not null default 'to-decide' check (status in ('to-decide', 'to-repay', 'closed')),
  opened_on      date   not null,
  primary key (party_id, id),
  check (repaid + withdrawn <= amount and repaid + waived <= amount)
);
create index recovery_about on payments.recovery (about_id, programme);
comment on table payments.recovery is 'Money paid that was not owed. A person decides what becomes of it; it is never taken silently from another payment.';
comment on column payments.recovery.party_id is 'Who was paid, and would pay back.';
comment on column payments.recovery.withdrawn is 'Claimed no more because the right came back: a waived part may be withdrawn too.';
grant select, insert on payments.recovery to dayaq_app;
grant update (repaid, waived, withdrawn, status) on payments.recovery to dayaq_app;
grant usage on sequence payments.recovery_id to dayaq_app;

create table payments.recovery_act (
  recovery_id bigint not null,
  nth         int    not null,
  act         text   not null check (act in ('claim', 'waive', 'repay', 'withdraw')),
  amount      bigint not null check (amount > 0),
  by          text   not null,
  reason      text   not null,
  on_day      date   not null,
  recorded_at timestamptz not null default now(),
  primary key (recovery_id, nth)
);
comment on table payments.recovery_act is 'What was decided and done about a recovery, by whom and why. Never updated.';
grant select, insert on payments.recovery_act to dayaq_app;

create sequence payments.order_id;
create sequence payments.batch_id;
create sequence payments.hold_id;

create table payments.batch (
  id          bigint primary key default nextval('payments.batch_id'),
  bank        text   not null,
  pay_on      date   not null,
  status      text   not null default 'drafted' check (status in ('drafted', 'released', 'sent', 'accepted', 'partly-accepted', 'rejected')),
  held        boolean not null default false,
  released_on date,
  recorded_at timestamptz not null default now()
);
create unique index batch_draft on payments.batch (bank, pay_on) where status = 'drafted';
comment on table payments.batch is 'Payment orders that go to one bank for one day in one file. Until it is released its orders may still change.';
comment on column payments.batch.bank is 'As the account scheme of the country names banks.';
comment on column payments.batch.held is 'The whole batch stays back until its hold is lifted.';

create table payments.batch_signature (
  batch_id  bigint not null references payments.batch (id),
  by        text   not null,
  nth       int    not null check (nth in (1, 2)),
  orders    int    not null,
  total     bigint not null,
  recorded_at timestamptz not null default now(),
  primary key (batch_id, nth),
  unique (batch_id, by)
);
comment on table payments.batch_signature is 'The two people who let a batch go, and the count and sum that each of them saw.';

create table payments.payment_order (
  party_id      bigint not null,
  id            bigint not null default nextval('payments.order_id'),
  batch_id      bigint not null,
  fund          text   not null,
  bank          text   not null,
  account       text   not null,
  pay_on        date   not null,
  amount        bigint not null check (amount >= 0),
  status        text   not null default 'drafted' check (status in ('drafted', 'dropped', 'released', 'accepted', 'rejected', 'booked', 'returned')),
  reason        text,
  primary key (party_id, id)
);
create unique index order_draft on payments.payment_order (party_id, batch_id, fund, account) where status = 'drafted';
create index order_by_id on payments.payment_order (id);
create index order_of_batch on payments.payment_order (batch_id);
comment on table payments.payment_order is 'One instruction to pay one sum to one payee on one day from one fund. Its id travels in EndToEndId.';
comment on column payments.payment_order.party_id is 'The payee.';
comment on column payments.payment_order.account is 'As known when the order was made.';
comment on column payments.payment_order.reason is 'Code of the bank (ISO 20022) for a rejection or a return.';

create table payments.order_line (
  party_id bigint not null,
  order_id bigint not null,
  about_id bigint not null,
  due_id   bigint not null,
  fund     text   not null,
  programme text  not null,
  amount   bigint not null check (amount > 0),
  primary key (party_id, order_id, due_id)
);
create index order_line_order on payments.order_line (order_id);
create index order_line_due on payments.order_line (due_id);
comment on table payments.order_line is 'Which dues an order pays, as it was released. Until then the due itself names its order.';

create table payments.order_event (
  order_id    bigint not null,
  nth         int    not null,
  status      text   not null,
  reason      text,
  answer_id   bigint,
  on_day      date   not null,
  recorded_at timestamptz not null default now(),
  primary key (order_id, nth)
);
comment on table payments.order_event is 'What happened to an order after its release, in order: where the money is.';

create table payments.hold (
  id          bigint primary key default nextval('payments.hold_id'),
  batch_id    bigint not null references payments.batch (id),
  scope       text   not null check (scope in ('batch', 'programme', 'district')),
  value       text   not null,
  reason      text   not null,
  by          text   not null,
  lifted_by   text,
  recorded_at timestamptz not null default now()
);
comment on table payments.hold is 'What an officer keeps back from a batch while the rest is released.';

create table payments.card_order (
  party_id bigint not null,
  id       bigint generated always as identity,
  bank     text   not null,
  district text,
  asked_on date   not null,
  deadline date   not null,
  status   text   not null default 'asked' check (status in ('asked', 'account-known', 'lapsed')),
  primary key (party_id, id)
);
create index card_order_by_id on payments.card_order (id);
create unique index card_order_open on payments.card_order (party_id) where status = 'asked';
comment on table payments.card_order is 'A bank was asked to open an account with a card for a payee without one, to be fetched at a branch by the deadline.';

grant select, insert on payments.batch, payments.batch_signature, payments.payment_order, payments.order_line, payments.order_event, payments.hold, payments.card_order to dayaq_app;
grant update (status, held, released_on) on payments.batch to dayaq_app;
grant delete on payments.batch_signature to dayaq_app;
grant update (status, amount, reason) on payments.payment_order to dayaq_app;
grant update (lifted_by) on payments.hold to dayaq_app;
grant update (status) on payments.card_order to dayaq_app;
grant usage on sequence payments.order_id, payments.batch_id, payments.hold_id to dayaq_app;

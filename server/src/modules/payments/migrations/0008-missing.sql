alter table payments.due drop constraint due_wait_reason_check;
alter table payments.due add constraint due_wait_reason_check
  check (wait_reason in ('payee', 'account', 'death', 'missing', 'hold', 'returned'));
comment on column payments.due.wait_reason is
  'missing: a court has found the payee, or who has the right, missing: it is kept until they are back, or a person decides.';

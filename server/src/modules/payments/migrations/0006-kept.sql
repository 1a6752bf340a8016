alter table payments.due drop constraint due_kind_check;
alter table payments.due add constraint due_kind_check
  check (kind in ('regular', 'arrears', 'reduction', 'overpayment', 'reinstatement', 'kept', 'counted'));
alter table payments.due drop constraint due_check;
alter table payments.due add constraint due_sign_of_kind
  check ((amount > 0) = (kind in ('regular', 'arrears', 'reinstatement', 'counted')));
comment on column payments.due.kind is
  'kept: paid under a version of the law that was backed out, and asked back from nobody; counted: what was kept counts again, since the right came back. Neither stands in the ledger: the expense stays what it was.';

alter table payments.entitled drop constraint entitled_accrual_check;
alter table payments.entitled add constraint entitled_accrual_check
  check (accrual in ('by-days', 'state-on-first', 'any-day', 'per-quarter', 'per-year'));

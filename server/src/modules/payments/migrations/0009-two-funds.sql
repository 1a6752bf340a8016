-- What an insured and an uninsured person get alike is one right with two sources of funds: which of them pays is kept with the money.
alter table payments.entitled add column fund text;
alter table payments.due add column fund text;
alter table payments.recovery add column fund text;
comment on column payments.entitled.fund is 'Of what is due once: the fund that pays it. Empty for what runs on: the programme''s own.';
comment on column payments.due.fund is 'The fund that pays it, or whose money it corrects, for good. Empty for what runs on: the programme''s own.';
comment on column payments.recovery.fund is 'The fund that paid, and to which the money returns. Empty for what runs on: the programme''s own.';

-- The sums of rights that are due once stay in the fund in which they were posted, whatever the country says of it from now on. Until
-- now a programme had one fund, that of its expense; the entry of a due may have no line of it, where another lowers it by as much. A
-- programme whose every grant was withdrawn says no rhythm here: its sums are kept where they are too, whichever it is.
with before as (
  select distinct on (programme) programme, fund from payments.balance
  where account = 'expense'
    and programme not in (select programme from payments.entitled group by programme having every(rhythm = 'monthly'))
  order by programme, month desc
), dues as (
  update payments.due d set fund = before.fund from before where d.programme = before.programme
), recoveries as (
  update payments.recovery r set fund = before.fund from before where r.programme = before.programme
)
update payments.entitled e set fund = before.fund from before where e.programme = before.programme and e.rhythm = 'once';

-- What an insured and an uninsured person get alike is one right with two sources of funds: which of them pays is kept with the money.
alter table payments.entitled add column fund text;
alter table payments.due add column fund text;
alter table payments.recovery add column fund text;
comment on column payments.entitled.fund is 'Of what is due once: the fund that pays it. Empty for what runs on: the programme''s own.';
comment on column payments.due.fund is 'The fund that pays it, or whose money it corrects, for good. Empty for what runs on: the programme''s own.';
comment on column payments.recovery.fund is 'The fund that paid, and to which the money returns. Empty for what runs on: the programme''s own.';

-- The sums of rights that are due once stay in the fund in which they were posted, whatever the country says of it from now on.
update payments.due d set fund = p.fund
from payments.posting p
where p.entry_id = d.entry_id and p.programme = d.programme and p.account = 'expense'
  and d.programme in (select programme from payments.entitled where rhythm = 'once');
update payments.recovery r set fund = d.fund from payments.due d where d.recovery_id = r.id and d.kind = 'overpayment' and d.fund is not null;
update payments.entitled e set fund = d.fund
from payments.due d
where e.rhythm = 'once' and d.party_id = e.party_id and d.programme = e.programme and d.fund is not null;

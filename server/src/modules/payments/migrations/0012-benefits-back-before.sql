-- What came back before it was kept whose income it had been: those households stayed at the lower sum. They are looked at again by the next daily run.
insert into payments.benefit_back (party_id, from_day)
select distinct line.beneficiary_id, (date_trunc('month', returned.on_day) + interval '1 month')::date
  from payments.order_event returned
  join payments.order_event booked
    on booked.order_id = returned.order_id and booked.status = 'booked' and booked.on_day < date_trunc('month', returned.on_day)
  join payments.order_line line on line.order_id = returned.order_id
 where returned.status = 'returned'
    on conflict do nothing;

-- Money that came in may also repay an overpayment: two people say so, as they do of an order.
alter table payments.suspense_match alter column order_id drop not null;
alter table payments.suspense_match add column recovery_id bigint;
alter table payments.suspense_match add constraint suspense_match_of_one check (num_nonnulls(order_id, recovery_id) = 1);
comment on column payments.suspense_match.recovery_id is 'The overpayment that the line is said to repay, where it is of no order.';
comment on table payments.suspense_match is 'Which order a line in suspense is said to be of, or which overpayment it is said to repay, by whom and why, and the second person who said yes or no.';

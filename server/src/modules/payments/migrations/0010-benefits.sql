-- Every line is written anew, once for each column: payments stand still meanwhile, some minutes for ten million lines.
alter table payments.order_line add column beneficiary_id bigint;
update payments.order_line l set beneficiary_id = d.beneficiary_id
  from payments.due d where d.party_id = l.about_id and d.id = l.due_id;
alter table payments.order_line alter column beneficiary_id set not null;
alter table payments.order_line add column id bigint not null default nextval('registry.fact_id');
create index order_line_beneficiary on payments.order_line (beneficiary_id);
comment on column payments.order_line.beneficiary_id is 'Whose money it is, whoever is paid for them.';
comment on column payments.order_line.id is 'From the sequence of facts, so that no line is named like a fact: rules read what somebody was paid as one (store/benefits.ts).';

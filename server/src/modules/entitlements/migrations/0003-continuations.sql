create table entitlements.continuation (
  party_id    bigint not null,
  programme   text   not null,
  ends_on     date   not null,
  continued_until date not null check (continued_until > ends_on),
  fact_key    text   not null,
  decision_id bigint not null,
  primary key (party_id, programme, ends_on)
);
comment on table entitlements.continuation is
  'That an officer let a right go on after its term, since the agency that must assess it again is late. It lasts while nothing new is known.';
comment on column entitlements.continuation.fact_key is 'Names the facts that were known then: with any other the rules decide again.';

grant select, insert on entitlements.continuation to dayaq_app;

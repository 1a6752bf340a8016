alter table agencies.message drop constraint message_protocol_check;
alter table agencies.message add constraint message_protocol_check check (protocol in ('dci', 'cloudevents', 'file', 'paper'));
alter table agencies.message add column seen_by text;
alter table agencies.message add check ((protocol = 'paper') = (seen_by is not null));
comment on column agencies.message.seen_by is 'Account of the officer who saw the paper and entered what it says; its body tells which papers those were. Null for what came over a wire.';

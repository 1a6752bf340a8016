-- A right is also given up at a desk. Until now nothing but a test has written a renunciation: each of them is the person's own word.
alter table entitlements.renunciation add column confirmed_by text;
update entitlements.renunciation set confirmed_by = 'party/' || said_by;
alter table entitlements.renunciation alter column confirmed_by set not null;
comment on column entitlements.renunciation.confirmed_by is 'The account that said so: party/ID of the person, or an officer at a desk.';
comment on table entitlements.renunciation is 'That a person gave a right up from a day on, until they asked for it again (a later claim). The last word counts; it does not touch what was due before.';

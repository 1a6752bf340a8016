alter table entitlements.offer add column withdrawn_at timestamptz;
comment on column entitlements.offer.withdrawn_at is 'When it was withdrawn, and whoever was told of it was told so; null also of those withdrawn by earlier releases, which told nobody.';

alter table entitlements.offer add column confirmed_at timestamptz;
comment on column entitlements.offer.confirmed_at is 'When it was confirmed, and whoever else was told of it was told so; null also of those confirmed by earlier releases, which told nobody.';

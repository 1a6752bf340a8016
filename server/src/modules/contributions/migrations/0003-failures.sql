alter table contributions.upload add column failures integer not null default 0;
comment on column contributions.upload.failures is 'How often a step of it failed by our fault: it goes behind the others, so that one month keeps no other waiting.';

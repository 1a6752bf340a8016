-- Who turns a proposal down is not who approves it, and may be who made it: a slip is taken back.
alter table registry.merge add column rejected_by text, add column rejected_at timestamptz;
update registry.merge set rejected_by = approved_by, rejected_at = approved_at, approved_by = null, approved_at = null
 where state = 'rejected';

create table registry.undo_rejected (
  id          bigint generated always as identity primary key,
  merge_id    bigint not null,
  reason      text not null,
  proposed_by text not null,
  proposed_at timestamptz not null,
  rejected_by text not null,
  rejected_at timestamptz not null
);
comment on table registry.undo_rejected is 'Proposals to undo a merge that were turned down, or taken back: the merge stands, and who asked for what stays written.';
create index undo_rejected_merge on registry.undo_rejected (merge_id);
grant usage on all sequences in schema registry to dayaq_app;
grant select, insert on registry.undo_rejected to dayaq_app;

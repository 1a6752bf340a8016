create table determinations.law_version (
  id          bigint generated always as identity primary key,
  hash        text   not null references determinations.law,
  base        text   not null references determinations.law,
  title       text   not null,
  state       text   not null default 'loaded'
    check (state in ('loaded', 'shadowed', 'in-stages', 'in-use', 'backing-out', 'backed-out')),
  share       int    not null default 0 check (share between 0 and 10000),
  districts   text[] not null default '{}',
  switched_on_known bigint,
  backed_out_up_to  bigint not null default 0,
  loaded_on   date   not null
);
-- Two versions half in force at once would leave nobody able to say which law a person is under.
create unique index law_version_on_the_way on determinations.law_version ((true)) where state in ('in-stages', 'backing-out');

comment on table determinations.law_version is 'A new version of the law: run in shadow, switched on in stages by two people, and backed out by two people.';
comment on column determinations.law_version.base is 'The law in use when it was loaded: what the shadow compares it with.';
comment on column determinations.law_version.share is 'Hundredths of a percent of all parties that are under it, by a stable number of each (determinations.slot_of).';
comment on column determinations.law_version.districts is 'Districts whose people are under it, beside the share.';
comment on column determinations.law_version.switched_on_known is 'Number from platform.known of the first stage: no decision under it is older.';
comment on column determinations.law_version.backed_out_up_to is 'The last party whose decisions under it have been undone: killed, the back-out goes on behind it.';

create table determinations.law_act (
  version    bigint not null references determinations.law_version,
  nth        int    not null,
  act        text   not null check (act in ('loaded', 'shadow-asked', 'shadow-run', 'stage-proposed', 'stage-agreed',
                                            'back-out-proposed', 'back-out-agreed', 'refused', 'backed-out')),
  by         text   not null,
  reason     text   not null default '',
  share      int,
  districts  text[],
  on_day     date   not null,
  acted_at   timestamptz not null default now(),
  primary key (version, nth)
);
comment on table determinations.law_act is 'What was done with a version of the law, by whom, when and why. Never updated.';
comment on column determinations.law_act.share is 'Of a stage: the whole share after it.';

create table determinations.shadow (
  version    bigint primary key references determinations.law_version,
  known_at   bigint not null,
  on_day     date   not null,
  programmes text[] not null,
  after_party bigint not null default 0,
  people     bigint not null default 0,
  done       boolean not null default false
);
comment on table determinations.shadow is 'The run of a version over the whole registry, in which nothing is decided. One for each version: asked for again, it begins anew.';
comment on column determinations.shadow.known_at is 'Everybody is looked at as known at this number, however long the run takes.';
comment on column determinations.shadow.programmes is 'Those whose answer may differ between the two laws; no other is run.';

create table determinations.shadow_change (
  version    bigint not null references determinations.law_version,
  programme  text   not null,
  kind       text   not null check (kind in ('ended', 'lowered', 'undetermined', 're-split', 'begun', 'raised', 'determined')),
  party_id   bigint not null,
  from_day   date,
  before     bigint,
  after      bigint,
  past       bigint not null,
  primary key (version, programme, kind, party_id)
);
comment on table determinations.shadow_change is 'A right that the version would change, as the shadow found it.';
comment on column determinations.shadow_change.from_day is 'The first day that differs; empty: since always.';
comment on column determinations.shadow_change.before is 'A month, or once, under the law in use, in minor units; empty where it is not known.';
comment on column determinations.shadow_change.past is 'What the months before would come to more (arrears), or less (which nobody is asked for).';

create table determinations.wake (
  party_id  bigint not null,
  programme text   not null,
  primary key (party_id, programme)
);
comment on table determinations.wake is 'Rights of which no answer is kept and which are to be looked at, since a law that was switched on may give them. The daily run takes them.';

create function determinations.slot_of(version bigint, party bigint) returns int
  language sql immutable parallel safe
  return ('x' || substr(md5(version || '/' || party), 1, 8))::bit(32)::bigint % 10000;
comment on function determinations.slot_of is 'A stable number from 0 to 9999 of a party for a version: in the stage when it is below the share. Other people are first with another version.';

grant select, insert on determinations.law_version to dayaq_app;
grant update (state, share, districts, switched_on_known, backed_out_up_to) on determinations.law_version to dayaq_app;
grant select, insert on determinations.law_act to dayaq_app;
grant select, insert, update, delete on determinations.shadow to dayaq_app;
grant select, insert, delete on determinations.shadow_change to dayaq_app;
-- Taking a row for oneself (skip locked) is an update to PostgreSQL.
grant select, insert, update, delete on determinations.wake to dayaq_app;

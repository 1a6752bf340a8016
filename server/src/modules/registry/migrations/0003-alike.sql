-- Pairs that may be one person, found over the whole registry by the daily run; whether they are is for two people to say.
create table registry.alike (
  party_id bigint not null,
  other_id bigint not null,
  names real not null,
  same_birth_date boolean not null,
  primary key (party_id, other_id),
  check (party_id < other_id)
);
comment on table registry.alike is 'Two records that look like one person. Found again for whoever has a new name or birth date; what was merged or said to be two is left out when it is read.';
comment on column registry.alike.names is '0 to 1: how alike the names sound.';
create index alike_other on registry.alike (other_id);
create index alike_likeness on registry.alike (same_birth_date desc, names desc, party_id, other_id);

create table registry.comparison (
  id bigint generated always as identity primary key,
  known_after bigint not null,
  known_through bigint not null,
  reached bigint not null default 0,
  people integer not null default 0,
  begun_at timestamptz not null default now(),
  ended_at timestamptz
);
comment on table registry.comparison is 'One pass over the people of whom a name or birth date was learned since the pass before. Killed, it goes on.';
comment on column registry.comparison.known_after is 'People are compared who have a name or birth date with a known_from above this.';
comment on column registry.comparison.reached is 'The last party that was compared.';
create unique index comparison_open on registry.comparison ((ended_at is null)) where ended_at is null;

-- The same name with a birth date that was mistyped: no other index answers an exact name without a date.
create index person_sound_same on registry.person using hash (sound);

grant select, insert, delete on registry.alike to dayaq_app;
grant select, insert, update on registry.comparison to dayaq_app;

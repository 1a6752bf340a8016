create table platform.installation (
  country    text        not null,
  created_at timestamptz not null default now(),
  single     boolean     primary key default true check (single)
);
comment on table platform.installation is
  'One row: the country whose data this database holds. One database is one country; another pack is refused at the start.';
comment on column platform.installation.country is 'Code of the country pack: az, xx.';
comment on column platform.installation.single is 'Always true: the primary key allows one row only.';
grant select, insert on platform.installation to dayaq_app;

create table platform.day_work (
  on_day  date not null,
  work    text not null,
  done_at timestamptz not null default now(),
  primary key (on_day, work)
);
comment on table platform.day_work is 'Work of the daily run that is done once a business day, written down when it is finished: a run that was killed does it again.';
grant select, insert on platform.day_work to dayaq_app;

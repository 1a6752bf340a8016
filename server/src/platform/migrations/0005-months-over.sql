create table platform.month_over (
  month      date   primary key check (extract(day from month) = 1),
  known_from bigint not null
);
comment on table platform.month_over is 'Months that the business day has left behind, by their first day. What is written with a day of such a month cannot become more.';
comment on column platform.month_over.known_from is 'Number from platform.known, taken when the day moved on. As known at S the month is over: known_from <= S.';
grant select, insert on platform.month_over to dayaq_app;

-- A database that is older than this table learns now which months are behind it: no answer that it has given rested on them.
insert into platform.month_over (month, known_from)
select month, nextval('platform.known')
  from platform.business_day cross join generate_series('2018-01-01', date_trunc('month', today) - interval '1 month', '1 month') month;

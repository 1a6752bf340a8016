create index outcome_since on life_events.outcome (since);
comment on index life_events.outcome_since is 'What was looked at on a business day; days only grow, so it is written at its end.';

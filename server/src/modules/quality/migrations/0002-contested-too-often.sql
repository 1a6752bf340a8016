alter table quality.rule_act add column appeals bigint;
comment on column quality.rule_act.appeals is 'Of the answers counted when the machine stopped it, how many were contested.';

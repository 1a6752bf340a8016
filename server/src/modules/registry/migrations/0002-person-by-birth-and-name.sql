-- A newborn whom another register introduces a second time is looked for by birth date and name: on one day of a large country
-- hundreds are born, so the date alone would read them all for each.
create index person_born_on_name on registry.person (born_on, folded collate "C");
drop index registry.person_born_on;

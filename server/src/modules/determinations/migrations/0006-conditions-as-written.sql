-- How each condition came out is read whole, with its answer: nothing is asked of it in SQL.
alter table determinations.determination alter column conditions type json;

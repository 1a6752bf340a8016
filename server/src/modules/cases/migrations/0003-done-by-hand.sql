-- An application is looked for by its key also after a person has closed its task, and that each time its right is looked at.
create index task_done on cases.task (key) where outcome = 'done';

-- Of a newborn's age allowance nothing is known but that it cannot begin for decades. To keep that day alone is enough, and working
-- the answer out is not: the row is without one until its day comes.
alter table determinations.determination
  alter column mode drop not null,
  alter column claimed drop not null,
  alter column rhythm drop not null,
  alter column timeline drop not null,
  alter column once drop not null,
  alter column conditions drop not null,
  alter column fact_ids drop not null,
  add constraint answer_whole_or_none
    check (num_nonnulls(mode, claimed, rhythm, timeline, once, conditions, fact_ids) in (0, 7)),
  add constraint no_answer_has_its_day check (timeline is not null or next_on is not null);

comment on table determinations.determination is
  'The latest answer of the rules. Kept only where something is or was due, is not known yet, or changes on a known day. Without an answer: nothing is due before next_on, for certain, and no answer was worked out.';

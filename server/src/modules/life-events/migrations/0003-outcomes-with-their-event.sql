-- How an event ended for each programme is said in the event's own row: the table of outcomes wrote five rows for a birth, each with
-- three entries of indexes, and none was ever read without its event (docs/adr/0023-an-event-keeps-how-it-ended.md).
alter table life_events.event
  add column outcomes jsonb not null default '[]',
  add column abouts bigint[],
  add column settled_on date;

update life_events.event e set outcomes = o.outcomes, abouts = o.abouts, settled_on = nullif(o.since, e.recorded_on)
  from (
    select party_id, event_id, array_agg(distinct about) as abouts, max(since) as since,
      jsonb_agg(jsonb_build_object('programme', programme, 'about', about, 'outcome', outcome, 'condition', condition, 'needs', needs,
        'facts', facts, 'lawHash', law_hash, 'since', since) order by programme, about) as outcomes
      from life_events.outcome group by party_id, event_id) o
 where (e.party_id, e.id) = (o.party_id, o.event_id);
drop table life_events.outcome;

comment on column life_events.event.outcomes is 'No silent no: how it ended for each programme that it could open, about whom, by which condition, facts and law.';
comment on column life_events.event.abouts is 'About whom its outcomes are; null where it opens nothing.';
comment on column life_events.event.settled_on is 'Business day on which one of its outcomes last came to stand otherwise; null where none did since it was recorded.';
-- Its pending list would be read through by every batch, which asks for the events about everybody in it.
create index event_abouts on life_events.event using gin (abouts) with (fastupdate = off) where abouts is not null;
create index event_settled on life_events.event (settled_on) where settled_on is not null;

create view life_events.outcome as
  select e.party_id, e.id as event_id, e.type, e.happened_on, e.recorded_on, e.settled_on, e.known_from, e.abouts, o.programme, o.about,
    o.outcome, o.condition, o.needs, o.facts, o."lawHash" as law_hash, o.since
    from life_events.event e, jsonb_to_recordset(e.outcomes) as o(programme text, about bigint, outcome text, condition text, needs jsonb,
      facts text[], "lawHash" text, since date);
comment on view life_events.outcome is 'The outcomes of events one by one, with their event. What asks about somebody asks for `abouts` too, and about a day for recorded_on or settled_on: those have an index.';
grant select on life_events.outcome to dayaq_app;

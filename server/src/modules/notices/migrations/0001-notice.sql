create schema if not exists notices;

create sequence notices.notice_id cache 64;

create table notices.notice (
  party_id     bigint      not null,
  id           bigint      not null default nextval('notices.notice_id'),
  kind         text        not null,
  programme    text,
  about        bigint,
  decision_id  bigint,
  proposal_id  bigint,
  offer_id     bigint,
  data         jsonb       not null default '{}',
  told_on      date        not null,
  told_at      timestamptz not null default now(),
  read_at      timestamptz,
  sms_text     text        not null,
  sms_language text        not null,
  sms_state    text        not null default 'queued' check (sms_state in ('queued', 'sent', 'delivered', 'failed', 'no-address')),
  sms_tries    int         not null default 0,
  sms_moved_at timestamptz,
  primary key (party_id, id)
);
create index notice_by_id on notices.notice (id);
create index notice_about on notices.notice (about, id) where about is not null;
create index notice_decision on notices.notice (decision_id) where decision_id is not null;
create index notice_unsent on notices.notice (id) where sms_state in ('queued', 'failed');

comment on table notices.notice is 'What a person was told, when, and how the SMS fared. The letter is rendered from the trace of the decision each time it is read.';
comment on column notices.notice.data is 'Sums in minor units, days as YYYY-MM-DD, ids: what the sentences of this kind need.';
comment on column notices.notice.sms_text is 'The very words that were sent: at most two segments of UCS-2, 134 characters.';
comment on column notices.notice.sms_state is 'queued until the gateway took it; delivered when the gateway said so; no-address where nobody can be reached by SMS.';

grant usage on schema notices to dayaq_app;
grant usage on all sequences in schema notices to dayaq_app;
grant select, insert, update on notices.notice to dayaq_app;

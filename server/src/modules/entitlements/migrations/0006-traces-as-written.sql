-- A trace is written once, read whole and never asked into but by the count of rules: to take it apart into jsonb was half of what
-- PostgreSQL did to write a decision, and made it a quarter longer.
alter table entitlements.decision alter column trace type json, alter column findings type json;
alter table entitlements.proposal alter column trace type json, alter column findings type json;
alter table entitlements.offer alter column trace type json;

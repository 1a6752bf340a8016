alter table identity.account drop constraint account_role_check;
alter table identity.account add constraint account_role_check check (role in ('citizen', 'officer', 'supervisor', 'lawyer'));

alter table identity.sign_in add column vouches boolean not null default false;
comment on column identity.sign_in.vouches is 'Somebody who is signed in was asked to sign in anew, so that the provider vouches for the nonce: the digest of what they agree to.';

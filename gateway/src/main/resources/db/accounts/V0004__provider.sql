-- Accounts of people who sign in at a provider of identities: known there by a subject, without a password here.
alter table account alter column password_hash drop not null;
alter table account add column subject text unique;
alter table account add constraint account_signs_in_somewhere
    check (password_hash is not null or subject is not null);

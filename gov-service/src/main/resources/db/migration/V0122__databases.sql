-- Databases (cơ sở dữ liệu) of units, with the audits of samples that say whether what is in them is right. Audits are a list of
-- JSON in the order of their days.
create table unit_database (
    id              uuid primary key,
    version         bigint not null,
    org_unit        text collate "C" not null,
    code            text collate "C" not null,
    name            text collate "vi-x-icu" not null,
    kind            text not null check (kind in ('SHARED', 'SPECIALISED')),
    in_use_since    date not null,
    ended_on        date, -- first day on which it is no more in use
    record_count    bigint check (record_count >= 0), -- null: not known
    connected_since date, -- null: not connected to the sharing platform
    audits          jsonb not null check (jsonb_typeof(audits) = 'array'),
    demo            boolean not null,
    check (in_use_since < ended_on),
    constraint unit_database_once unique (org_unit, code)
);

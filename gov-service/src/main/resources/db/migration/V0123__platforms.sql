-- Digital platforms (nền tảng số) of units, and how many use them. Uses are a list of JSON by month: only head counts, no
-- personal data.
create table digital_platform (
    id           uuid primary key,
    version      bigint not null,
    org_unit     text collate "C" not null,
    code         text collate "C" not null,
    name         text collate "vi-x-icu" not null,
    kind         text not null check (kind in ('CITIZEN_APP', 'DOCUMENT_SYSTEM', 'DIGITAL_DESK', 'PAPERLESS_MEETING',
        'VIRTUAL_ASSISTANT', 'PARTY_HANDBOOK', 'TEAM_APP', 'OTHER')),
    in_use_since date not null,
    ended_on     date, -- first day on which it is no more in use
    uses         jsonb not null check (jsonb_typeof(uses) = 'array'),
    demo         boolean not null,
    check (in_use_since < ended_on),
    constraint digital_platform_once unique (org_unit, code)
);

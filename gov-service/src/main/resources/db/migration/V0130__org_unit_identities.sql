-- Identities (mã định danh): under which code another system knows an org unit. A code of a system stands for one unit on one day.
create table org_unit_identity (
    id         uuid primary key,
    version    bigint not null,
    org_unit   text collate "C" not null,
    system     text not null check (system in ('STATISTICS', 'ELECTRONIC_IDENTITY', 'PORTAL', 'DOCUMENT_BUS', 'FORMER')),
    code       text collate "C" not null,
    name       text collate "vi-x-icu" not null, -- what the unit is called there
    valid_from date not null,
    valid_to   date, -- first day on which it stands for the unit no more
    demo       boolean not null,
    check (valid_from < valid_to),
    constraint org_unit_identity_one_unit exclude using gist (
        system with =, code with =, daterange(valid_from, valid_to) with &&)
);
create index org_unit_identity_unit on org_unit_identity (org_unit);

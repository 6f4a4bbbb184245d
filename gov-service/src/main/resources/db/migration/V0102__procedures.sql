-- Administrative procedures (thủ tục hành chính). A row is one state of a procedure: when its level of online service
-- changes, the row ends and the next one begins.
create table procedure (
    id         uuid primary key,
    version    bigint not null,
    org_unit   text collate "C" not null,
    code       text collate "C" not null,
    name       text collate "vi-x-icu" not null,
    field      text,
    level      text not null check (level in ('NONE', 'PARTIAL', 'FULL')),
    postal     boolean not null,
    valid_from date not null,
    valid_to   date, -- first day on which it is no more
    demo       boolean not null,
    check (valid_from < valid_to),
    constraint procedure_one_state exclude using gist (
        org_unit with =, code with =, daterange(valid_from, valid_to) with &&) deferrable initially deferred
);

create index procedure_code on procedure (code);

-- Guiding documents (văn bản chỉ đạo): what a unit issued to direct its digital transformation. Numbers begin again each year,
-- so that the day is part of what makes a document the same one.
create table document (
    id         uuid primary key,
    version    bigint not null,
    org_unit   text collate "C" not null,
    number     text collate "C" not null,
    issued_on  date not null,
    kind       text not null check (kind in ('RESOLUTION', 'DECISION', 'DIRECTIVE', 'PLAN', 'SCHEME', 'GUIDE')),
    name      text collate "vi-x-icu" not null,
    valid_from date not null,
    valid_to   date, -- first day on which it is no more in force
    replaces   text collate "C", -- the number of the document before it
    link       text,
    demo       boolean not null,
    check (issued_on <= valid_from),
    check (valid_from < valid_to),
    constraint document_once unique (org_unit, number, issued_on)
);

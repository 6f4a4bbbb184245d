-- Plans of units to support so many businesses, and how many they had reached by which day: a list of JSON in the order of its days.
create table support_plan (
    id          uuid primary key,
    version     bigint not null,
    org_unit    text collate "C" not null,
    code        text collate "C" not null,
    name        text collate "vi-x-icu" not null,
    valid_from  date not null,
    valid_to    date, -- first day on which it holds no more
    enterprises bigint not null check (enterprises >= 1),
    progress    jsonb not null check (jsonb_typeof(progress) = 'array'),
    demo        boolean not null,
    check (valid_from < valid_to),
    constraint support_plan_once unique (org_unit, code)
);

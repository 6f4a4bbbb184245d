-- Schools (trường học): which there are, since when they use which digital service, and what they tell of a year. Years are a list
-- of JSON: only numbers of pupils, classes, teachers and payments, no personal data. A school whose commune merges ends, and goes on as
-- another one of the new commune.
create table school (
    id                 uuid primary key,
    version            bigint not null,
    commune            text collate "C" not null,
    name               text collate "vi-x-icu" not null,
    level              text not null check (level in ('PRESCHOOL', 'PRIMARY', 'LOWER_SECONDARY', 'UPPER_SECONDARY', 'SEVERAL',
        'CONTINUING')),
    active_from        date not null,
    active_to          date, -- first day on which it is no more
    pilot              boolean not null,
    surveyed           boolean not null, -- false: of a day that is null nobody knows
    platform_since     date,
    report_card_since  date,
    contact_book_since date,
    roll_call_since    date,
    cashless_since     date,
    resources_since    date,
    years              jsonb not null check (jsonb_typeof(years) = 'array'),
    demo               boolean not null,
    check (active_from < active_to),
    constraint school_once unique (commune, name)
);

create index school_commune on school (commune text_pattern_ops);

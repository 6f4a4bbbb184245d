-- Pilot models (mô hình thí điểm) of digital transformation. How far one is follows from its days. Kinds are a list of our own:
-- the twelve of the province are not known. Steps and the units a model spread to are lists of JSON; no personal data.
create table pilot_model (
    id             uuid primary key,
    version        bigint not null,
    org_unit       text collate "C" not null,
    code           text collate "C" not null,
    name           text collate "vi-x-icu" not null,
    kind           text not null check (kind in ('GOVERNMENT_OFFICE', 'PUBLIC_SERVICE', 'COMMUNE', 'VILLAGE', 'SCHOOL',
        'HEALTH', 'COMMERCE', 'AGRICULTURE', 'TOURISM', 'OTHER')),
    started_on     date not null,
    reviewed_on    date,
    scaled_on      date,
    closed_on      date, -- first day on which it is no more
    goal_indicator text collate "C",
    baseline_value numeric,
    target_value   numeric,
    target_date    date,
    tasks          text, -- a question that is not answered is null
    institutions   text,
    people         text,
    money          text,
    technology     text,
    steps          jsonb not null check (jsonb_typeof(steps) = 'array'),
    spread_to      jsonb not null check (jsonb_typeof(spread_to) = 'array'),
    demo           boolean not null,
    check (started_on <= reviewed_on),
    check (scaled_on is null or reviewed_on <= scaled_on),
    check (started_on < closed_on),
    constraint pilot_model_once unique (org_unit, code)
);

-- What sources say of how figures changed, beside the figures themselves. One source says one thing about a figure and two periods; what
-- it said before and what was taken back stays.
create table stated_change (
    number       bigint generated always as identity primary key,
    indicator    text collate "C" not null,
    org_unit     text collate "C" not null,
    breakdown    text collate "C" not null,
    since        text collate "C" not null,
    period       text collate "C" not null,
    change       numeric not null,
    source_name  text not null,
    published_on text,
    place        text,
    note         text,
    stated_at    timestamptz not null,
    stated_by    text not null,
    withdrawn_at timestamptz, -- also when the source says something else
    withdrawn_by text
);

create unique index stated_change_stands on stated_change (indicator, org_unit, period, since, breakdown, source_name)
    where withdrawn_at is null;

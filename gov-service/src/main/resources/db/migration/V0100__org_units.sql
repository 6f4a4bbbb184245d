-- The register of org units and who went on as whom.
create extension if not exists btree_gist;

create table org_unit (
    id            text collate "C" primary key,
    official_code text,
    kind          text not null,
    name_vi       text collate "vi-x-icu" not null, -- lists sort as Vietnamese sorts
    name_en       text,
    parent        text collate "C" references org_unit deferrable initially deferred,
    valid_from    date,
    valid_to      date, -- first day on which it is no more
    area_km2      numeric,
    population    bigint,
    demo          boolean not null,
    code_path     text collate "C" not null, -- id without the years in which codes were reused
    search        text not null, -- names and codes in lower case, without diacritics
    version       bigint not null, -- of the row; the revision of its events is one more
    check (valid_from < valid_to),
    -- on one day an official code means one unit; that is how other boundaries are resolved
    constraint org_unit_code_once exclude using gist (code_path with =, daterange(valid_from, valid_to) with &&)
        deferrable initially deferred
);

create index org_unit_parts on org_unit (parent);

create table succession (
    predecessor text collate "C" not null references org_unit,
    successor   text collate "C" not null references org_unit,
    date        date not null,
    share       numeric not null check (share > 0 and share <= 1),
    document    text,
    version     bigint not null,
    primary key (predecessor, successor),
    check (predecessor <> successor)
);

create index succession_of_successor on succession (successor);

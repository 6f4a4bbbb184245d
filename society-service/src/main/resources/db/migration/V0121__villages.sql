-- What villages have of networks, power and a culture house. A row is one state of a village: when something changes, the row
-- ends and the next one begins.
create extension if not exists btree_gist;

create table village_profile (
    id               uuid primary key,
    version          bigint not null,
    village          text collate "C" not null,
    name             text collate "vi-x-icu" not null,
    valid_from       date not null,
    valid_to         date, -- first day on which it is no more so
    mobile4g         boolean, -- null: not known, as of all that follows
    mobile5g         boolean,
    fixed_internet   boolean,
    households       integer check (households >= 0),
    fibre_households integer check (fibre_households >= 0),
    power            boolean,
    culture_house    boolean,
    demo             boolean not null,
    check (valid_from < valid_to),
    check (fibre_households <= households),
    constraint village_profile_one_state exclude using gist (
        village with =, daterange(valid_from, valid_to) with &&) deferrable initially deferred
);

create index village_profile_village on village_profile (village text_pattern_ops);

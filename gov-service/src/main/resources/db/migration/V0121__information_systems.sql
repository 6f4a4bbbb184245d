-- Information systems (hệ thống thông tin) of units: the level of security that each needs, and since when what the level asks
-- for is there.
create table information_system (
    id                uuid primary key,
    version           bigint not null,
    org_unit          text collate "C" not null,
    code              text collate "C" not null,
    name              text collate "vi-x-icu" not null,
    level             integer not null check (level between 1 and 5),
    in_use_since      date not null,
    ended_on          date, -- first day on which it is no more in use
    level_approved_on date, -- null: not approved
    protected_since   date, -- null: the plan of protection is not fully deployed
    monitored_since   date, -- null: not monitored
    last_checked_on   date, -- null: never, or not known
    demo              boolean not null,
    check (in_use_since < ended_on),
    constraint information_system_once unique (org_unit, code)
);

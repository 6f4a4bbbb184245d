-- The log of what community digital teams did. Only numbers: no personal data. A team is named as in its village; what it did
-- of one kind on one day is one row, so that an activity that is sent twice is there once.
create table team_activity_log (
    id      uuid primary key,
    version bigint not null,
    village text collate "C" not null,
    team    text collate "vi-x-icu" not null,
    held_on date not null,
    kind    text not null check (kind in ('TRAINING', 'HOUSEHOLD_VISIT', 'PUBLIC_SERVICE_SUPPORT', 'CASHLESS_PROMOTION',
        'ONLINE_SELLING_SUPPORT', 'MEETING')),
    name    text, -- what it was about
    people  integer not null check (people >= 0),
    demo    boolean not null,
    constraint team_activity_log_once unique (village, team, held_on, kind)
);

create index team_activity_log_village on team_activity_log (village text_pattern_ops);

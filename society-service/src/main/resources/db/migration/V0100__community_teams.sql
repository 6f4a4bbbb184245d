-- Community digital teams (tổ công nghệ số cộng đồng). Only head counts and numbers of participants: no personal data.
create table team (
    id             uuid primary key,
    version        bigint not null,
    village        text collate "C" not null,
    name           text collate "vi-x-icu" not null,
    established_on date not null,
    dissolved_on   date, -- first day on which it is no more
    demo           boolean not null,
    check (established_on < dissolved_on)
);

create index team_village on team (village text_pattern_ops);

-- The head count from a day until the next row's.
create table team_membership (
    team_id    uuid not null references team,
    valid_from date not null,
    members    integer not null check (members >= 0),
    primary key (team_id, valid_from)
);

create table team_activity (
    team_id      uuid not null references team,
    held_on      date not null,
    kind         text not null,
    participants integer not null check (participants >= 0)
);

create index team_activity_of_team on team_activity (team_id, held_on);

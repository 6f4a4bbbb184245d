-- Teams of units that support businesses in their digital transformation (tổ hỗ trợ doanh nghiệp chuyển đổi số). Head counts, no
-- names of people. Who gave advice may be told of a session.
create table support_team (
    id          uuid primary key,
    version     bigint not null,
    org_unit    text collate "C" not null,
    code        text collate "C" not null,
    name        text collate "vi-x-icu" not null,
    kind        text not null check (kind in ('ENTERPRISES', 'COOPERATIVES', 'HOUSEHOLDS', 'ANY')),
    members     integer not null check (members >= 1),
    specialists integer check (specialists between 0 and members), -- null: not known
    active_from date not null,
    active_to   date, -- first day on which it is no more
    demo        boolean not null,
    check (active_from < active_to),
    constraint support_team_once unique (org_unit, code)
);

alter table advice_session
    add column team text collate "C"; -- null: of no team, or not told

create index advice_session_team on advice_session (org_unit, team, held_on);

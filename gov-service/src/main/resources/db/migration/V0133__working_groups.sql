-- Working groups (ban chỉ đạo, tổ công tác) for digital transformation. A unit has one steering committee at a time. Members are
-- head counts by agency; who leads is a position: no personal data.
create table working_group (
    id              uuid primary key,
    version         bigint not null,
    org_unit        text collate "C" not null,
    code            text collate "C" not null,
    name            text collate "vi-x-icu" not null,
    kind            text not null check (kind in ('STEERING_COMMITTEE', 'WORKING_GROUP', 'EXPERT_GROUP', 'DIGITAL_TEAM')),
    document_number text collate "C" not null,
    document_date   date not null,
    valid_from      date not null,
    valid_to        date, -- first day on which it is no more
    head_position   text,
    members         integer not null check (members > 0),
    agencies        jsonb not null check (jsonb_typeof(agencies) = 'array'),
    demo            boolean not null,
    check (document_date <= valid_from),
    check (valid_from < valid_to),
    constraint working_group_once unique (org_unit, code),
    constraint working_group_one_committee exclude using gist (
        org_unit with =, daterange(valid_from, valid_to) with &&) where (kind = 'STEERING_COMMITTEE')
        deferrable initially deferred
);

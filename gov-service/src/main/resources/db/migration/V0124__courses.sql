-- Courses on digital transformation (khóa bồi dưỡng) that units held. Only numbers of those who attended: no personal data.
create table course (
    id        uuid primary key,
    version   bigint not null,
    org_unit  text collate "C" not null,
    name      text collate "vi-x-icu" not null,
    kind      text not null check (kind in ('TRAINING', 'WORKSHOP', 'SEMINAR', 'OTHER')),
    level     text not null check (level in ('BASIC', 'ADVANCED')),
    starts_on date not null,
    ends_on   date not null, -- the last day
    leaders   bigint not null check (leaders >= 0),
    officials bigint not null check (officials >= 0),
    others    bigint not null check (others >= 0),
    demo      boolean not null,
    check (starts_on <= ends_on),
    constraint course_once unique (org_unit, name, starts_on)
);

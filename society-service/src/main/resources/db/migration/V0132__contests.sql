-- Contests and campaigns (cuộc thi, chiến dịch truyền thông) about digital transformation. Only numbers of entries and of people
-- reached: no personal data.
create table contest (
    id        uuid primary key,
    version   bigint not null,
    org_unit  text collate "C" not null,
    name      text collate "vi-x-icu" not null,
    kind      text not null check (kind in ('CONTEST', 'CAMPAIGN')),
    starts_on date not null,
    ends_on   date not null, -- the last day
    entries   bigint check (entries >= 0), -- null: nobody counted
    reach     bigint check (reach >= 0),
    demo      boolean not null,
    check (starts_on <= ends_on),
    constraint contest_once unique (org_unit, name, starts_on)
);

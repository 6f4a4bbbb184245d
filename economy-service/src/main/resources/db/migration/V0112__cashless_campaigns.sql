-- Campaigns for payment without cash (ngày không dùng tiền mặt) that units held. Only numbers: no personal data.
create table cashless_campaign (
    id        uuid primary key,
    version   bigint not null,
    org_unit  text collate "C" not null,
    name      text collate "vi-x-icu" not null,
    starts_on date not null,
    ends_on   date not null, -- the last day
    merchants bigint check (merchants >= 0), -- null: nobody counted, as of the next two
    payments  bigint check (payments >= 0),
    value_vnd bigint check (value_vnd >= 0),
    demo      boolean not null,
    check (starts_on <= ends_on),
    constraint cashless_campaign_once unique (org_unit, name, starts_on)
);

-- Sites for tourists (khu, điểm du lịch) and since when each has what makes it smart. A site whose commune merges ends, and goes on as
-- another one of the new commune.
create table tourism_site (
    id            uuid primary key,
    version       bigint not null,
    commune       text collate "C" not null,
    code          text collate "C" not null,
    name          text collate "vi-x-icu" not null,
    active_from   date not null,
    active_to     date, -- first day on which it is no more
    guide_since   date, -- null: has none, as of the next three
    qr_since      date,
    booking_since date,
    app_since     date,
    demo          boolean not null,
    check (active_from < active_to),
    constraint tourism_site_once unique (commune, code)
);

create index tourism_site_commune on tourism_site (commune text_pattern_ops);

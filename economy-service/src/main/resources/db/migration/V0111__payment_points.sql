-- Payment points: merchants that take payment without cash, and agents that pay money in and out. A point whose commune merges
-- ends, and goes on as another one of the new commune.
create table payment_point (
    id        uuid primary key,
    version   bigint not null,
    commune   text collate "C" not null,
    code      text collate "C" not null,
    name      text collate "vi-x-icu" not null,
    kind      text not null check (kind in ('MERCHANT', 'AGENT')),
    opened_on date not null,
    closed_on date, -- first day on which it is no more
    qr_since  date, -- null: takes no QR codes
    demo      boolean not null,
    check (opened_on < closed_on),
    constraint payment_point_once unique (commune, code)
);

create index payment_point_commune on payment_point (commune text_pattern_ops);

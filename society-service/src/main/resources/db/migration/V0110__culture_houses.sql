-- Culture houses (nhà văn hóa thôn) of the villages, with the equipment that makes one digital.
create table culture_house (
    id        uuid primary key,
    version   bigint not null,
    village   text collate "C" not null,
    name      text collate "vi-x-icu" not null,
    opened_on date not null,
    closed_on date, -- first day on which it is no more
    computers integer check (computers >= 0), -- null: not known
    internet  boolean not null,
    screen    boolean not null,
    demo      boolean not null,
    check (opened_on < closed_on),
    constraint culture_house_once unique (village, name)
);

create index culture_house_village on culture_house (village text_pattern_ops);

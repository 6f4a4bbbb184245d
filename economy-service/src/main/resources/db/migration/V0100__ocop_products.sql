-- OCOP products (mỗi xã một sản phẩm, Decision 919/QĐ-TTg of 2022): recognised with 3 to 5 stars, listed on marketplaces,
-- sold. A product whose commune merges ends, and goes on as another one of the new commune.
create table product (
    id            uuid primary key,
    version       bigint not null,
    code          text collate "C" not null,
    name          text collate "vi-x-icu" not null,
    producer      text not null,
    commune       text collate "C" not null,
    stars         smallint not null check (stars between 3 and 5),
    recognised_on date not null,
    ended_on      date, -- first day on which it is no OCOP product any more
    demo          boolean not null,
    check (recognised_on < ended_on),
    constraint product_code unique (code)
);

create index product_commune on product (commune text_pattern_ops);

create table product_listing (
    product_id    uuid not null references product,
    marketplace   text not null,
    listed_from   date not null,
    listed_to     date, -- first day on which it is listed no more
    check (listed_from < listed_to)
);

create index product_listing_of_product on product_listing (product_id);

-- Orders and their value in VND in one month.
create table product_sale (
    product_id uuid not null references product,
    month      text collate "C" not null,
    orders     bigint not null check (orders >= 0),
    value_vnd  bigint not null check (value_vnd >= 0),
    primary key (product_id, month)
);

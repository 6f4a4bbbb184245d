-- Listings and sales of a product are part of its one row, as lists of JSON; they were tables of their own. Their order is
-- that in which they are answered.
alter table product
    add column listings jsonb not null default '[]' check (jsonb_typeof(listings) = 'array'),
    add column sales    jsonb not null default '[]' check (jsonb_typeof(sales) = 'array'),
    alter column stars type integer;

update product p set
    listings = coalesce((
        select jsonb_agg(
            jsonb_strip_nulls(jsonb_build_object('marketplace', l.marketplace, 'from', l.listed_from, 'to', l.listed_to))
            order by l.listed_from, l.marketplace collate "C", l.listed_to)
        from product_listing l where l.product_id = p.id), '[]'),
    sales = coalesce((
        select jsonb_agg(jsonb_build_object('month', s.month, 'orders', s.orders, 'valueVnd', s.value_vnd)
            order by s.month)
        from product_sale s where s.product_id = p.id), '[]');

alter table product
    alter column listings drop default,
    alter column sales drop default;

drop table product_listing, product_sale;

-- The same rows as before, for who counts them or looks them up.
create view product_listing as
    select p.id as product_id, l.marketplace, l."from" as listed_from, l."to" as listed_to
    from product p cross join lateral jsonb_to_recordset(p.listings) as l(marketplace text, "from" date, "to" date);

create view product_sale as
    select p.id as product_id, s.month collate "C" as month, s.orders, s."valueVnd" as value_vnd
    from product p cross join lateral jsonb_to_recordset(p.sales) as s(month text, orders bigint, "valueVnd" bigint);

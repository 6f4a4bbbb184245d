-- Products are graded anew after some years: what they had before is a list of JSON in the order of its days, so that earlier
-- months keep their stars. A label of traceability (tem truy xuất nguồn gốc) counts from its day on.
alter table product
    add column traceable_since date, -- null: no label
    add column earlier_stars   jsonb not null default '[]' check (jsonb_typeof(earlier_stars) = 'array');

alter table product
    alter column earlier_stars drop default;

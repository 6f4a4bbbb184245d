-- Enterprises, cooperatives and household businesses. A row is the time of one tax code in one commune, so that a business that
-- moves or whose commune merges has several. Made for a million of them: a row of a file is found by its tax code, which a list
-- is in the order of too; what is counted, and a list of a unit, by the commune.
create extension if not exists btree_gist;

create table enterprise (
    id                 uuid primary key,
    version            bigint not null,
    tax_code           text collate "C" not null,
    kind               text not null check (kind in ('ENTERPRISE', 'COOPERATIVE', 'HOUSEHOLD')),
    name               text collate "vi-x-icu", -- null: of a household business, which may be that of a person
    name_public        boolean not null,
    size_class         text check (size_class in ('MICRO', 'SMALL', 'MEDIUM', 'LARGE')), -- null: not known
    area               text not null check (area in ('AGRICULTURE', 'INDUSTRY', 'SERVICES')),
    commune            text collate "C" not null,
    active_from        date not null,
    active_to          date, -- first day on which it is active no more in the commune
    digital_technology boolean not null,
    e_invoice_since    date, -- null: not used, as of the next three
    e_contract_since   date,
    e_tax_since        date,
    platform_since     date,
    demo               boolean not null,
    check (active_from < active_to),
    check (kind = 'HOUSEHOLD' or name is not null),
    check (kind <> 'HOUSEHOLD' or name is null or name_public),
    constraint enterprise_once unique (tax_code, active_from),
    constraint enterprise_one_at_a_time exclude using gist (
        tax_code with =, daterange(active_from, active_to) with &&) deferrable initially deferred
);

create index enterprise_commune on enterprise (commune text_pattern_ops);

-- What an indicator of an org unit must reach by the end of a period, for the indicators of all pillars.
create table target (
    indicator   text collate "C" not null,
    org_unit    text collate "C" not null references org_unit,
    due         text collate "C" not null,
    value       numeric not null,
    legal_basis text,
    note        text,
    version     bigint not null,
    primary key (indicator, org_unit, due)
);

-- One row per org unit whose records are counted: locked, in sorted order, before records change and are counted.

create table measure_lock (
    org_unit text collate "C" primary key
);

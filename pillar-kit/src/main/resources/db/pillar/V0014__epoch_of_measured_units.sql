-- A unit that was told anew after a restore of its register may have a lower revision than the one that was counted with.
alter table measured_unit add column epoch bigint not null default 0;

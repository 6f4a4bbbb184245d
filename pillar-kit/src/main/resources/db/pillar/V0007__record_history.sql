-- Every state a record ever had, who made it so and by which request: written in the transaction that changes the record.
-- Records that were there before this table have no history until they change.
create table record_revision (
    position    bigint generated always as identity primary key,
    kind        text collate "C" not null,
    record_id   uuid not null,
    version     bigint not null,
    deleted     boolean not null, -- then state is the last one
    recorded_at timestamptz not null,
    recorded_by text not null,
    cause       text not null,
    state       jsonb not null
);

create index record_revision_of_record on record_revision (record_id, position);

create trigger record_revision_append_only
    before update or delete or truncate on record_revision
    for each statement execute function refuse_change();

-- Definitions, org units, successions and targets on their way to the topics, and how far the relay is.

create table reference_event (
    position    bigint generated always as identity primary key,
    xid         xid8 not null default pg_current_xact_id(),
    topic       text collate "C" not null,
    key         text collate "C" not null,
    type        text collate "C" not null,
    payload     text not null,
    revision    bigint not null,
    recorded_at timestamptz not null,
    unique (topic, key, revision)
);

create index reference_event_published on reference_event (xid);

-- sent: everything visible in this snapshot has been acknowledged by the broker; in '1:1:' nothing is visible.
-- epoch: counts restores of this database.
create table stream_state (
    stream text collate "C" primary key,
    epoch  bigint not null default 1,
    sent   pg_snapshot not null default '1:1:'
);

insert into stream_state (stream) values ('observations'), ('reference');

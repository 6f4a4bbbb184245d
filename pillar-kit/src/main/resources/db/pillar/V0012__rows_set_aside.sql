-- Rows of an outbox that cannot be sent: the relay goes on without them, and says so until a later state of the same is sent.
create table relay_set_aside (
    stream       text not null,
    position     bigint not null,
    what         text not null,
    reason       text not null,
    set_aside_at timestamptz not null,
    primary key (stream, position)
);

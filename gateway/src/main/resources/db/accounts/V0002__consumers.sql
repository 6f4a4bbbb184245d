-- Other systems that ask this one, and what they may.
create table consumer (
    name text primary key,
    title text not null,
    organisation text not null,
    contact text not null, -- of an office, not of a person
    grants text[] not null,
    per_minute bigint not null,
    per_day bigint not null,
    expires_at timestamptz,
    active boolean not null,
    stamp uuid not null, -- another one with each change
    created_at timestamptz not null
);

-- Their keys. Who reads this table cannot ask with any of them: a key is 256 random bits, and only its SHA-256 is here.
create table consumer_key (
    hash bytea primary key,
    consumer text not null references consumer on delete cascade,
    prefix text not null,
    made_at timestamptz not null,
    ends_at timestamptz, -- with the system itself, if there is none
    last_used timestamptz,
    unique (consumer, prefix)
);

-- What was done to them, by whom; nothing of it is ever changed, and a name that stands here is never another system's.
create table consumer_event (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    actor text not null,
    consumer text not null,
    kind text not null,
    detail text
);

create index consumer_event_of_consumer on consumer_event (consumer, id);

create trigger consumer_event_stays before update or delete on consumer_event
    for each statement execute function account_event_stays();

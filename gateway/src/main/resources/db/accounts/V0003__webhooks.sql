-- Who is told of changed figures, where and which ones.
create table webhook (
    id uuid primary key,
    owner text not null,
    title text not null,
    url text not null,
    indicators text[] not null, -- all if empty
    org_unit text, -- with all that its figures are made of; all if null
    active boolean not null,
    secret bytea not null, -- encrypted
    former_secret bytea, -- signs beside the present one until its end
    former_until timestamptz,
    created_at timestamptz not null,
    position bigint not null, -- of the last change that was put into a delivery or passed over
    failures integer not null default 0, -- in a row
    next_at timestamptz not null -- not tried before; whoever works on it moves it on, so that no other gateway does
);

create index webhook_of_owner on webhook (owner);

-- What changed, in the order that it is told in. Kept while somebody is told, for some days.
create table webhook_change (
    position bigint generated always as identity primary key,
    noted_at timestamptz not null,
    state text not null unique, -- key, epoch and revision: several gateways note a state once
    indicator text, -- null with a gap
    org_unit text,
    data text not null
);

-- One row: up to when changes were noted, and what was thrown away.
create table webhook_reach (
    one boolean primary key default true check (one),
    seen_at timestamptz not null,
    version bigint not null default 0, -- of the cube at that time
    pruned_to bigint not null default 0
);

insert into webhook_reach (seen_at) values (now());

create table webhook_delivery (
    number bigint generated always as identity primary key,
    webhook uuid not null references webhook on delete cascade,
    event text not null,
    from_position bigint not null,
    to_position bigint not null,
    body text not null,
    state text not null,
    attempts integer not null default 0,
    made_at timestamptz not null,
    tried_at timestamptz,
    answer text,
    unique (webhook, event)
);

create index webhook_delivery_of_webhook on webhook_delivery (webhook, state, from_position);

-- What was done to them, by whom; nothing of it is ever changed.
create table webhook_event (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    actor text not null,
    webhook uuid not null,
    kind text not null,
    detail text
);

create index webhook_event_of_webhook on webhook_event (webhook, id);

create trigger webhook_event_stays before update or delete on webhook_event
    for each statement execute function account_event_stays();

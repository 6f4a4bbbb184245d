-- Who may sign in at this gateway, and with what rights.
create table account (
    name text primary key,
    full_name text not null,
    grants text[] not null,
    password_hash text not null,
    must_change boolean not null,
    active boolean not null,
    demo boolean not null,
    stamp uuid not null, -- another one ends all sessions
    failures integer not null default 0,
    locked_until timestamptz,
    created_at timestamptz not null,
    last_sign_in timestamptz
);

-- What was done to accounts, by whom; nothing of it is ever changed.
create table account_event (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    actor text not null,
    account text not null,
    kind text not null,
    detail text
);

create index account_event_of_account on account_event (account, id);

create function account_event_stays() returns trigger language plpgsql as $$
begin
    raise exception 'events of accounts are kept as they are';
end $$;

create trigger account_event_stays before update or delete on account_event
    for each statement execute function account_event_stays();

-- Public halves of the keys that gateways sign tokens with; the private half never leaves the gateway that made it.
create table signing_key (
    id text primary key,
    jwk text not null,
    made_at timestamptz not null,
    gone_at timestamptz not null -- no token that it signed counts any more
);

-- What is stated about a key (indicator, org unit, period, breakdown), and the log of every accepted change.
-- Key columns sort bytewise: they are codes, and bytewise comparison is what makes bulk writes fast.

create type source_kind as enum ('RECORDS', 'SYSTEM', 'REPORTED', 'PUBLISHED', 'DEMO'); -- strongest first
create type review_status as enum ('SUBMITTED', 'APPROVED', 'RETURNED');

-- One row per key that was ever stated: what writers of the key lock, in sorted order.
create table observation_key (
    indicator text collate "C" not null,
    org_unit  text collate "C" not null,
    period    text collate "C" not null,
    breakdown text collate "C" not null,
    primary key (indicator, org_unit, period, breakdown)
);

-- One row per key and source name; exactly one approved row of a key is in force.
create table observation (
    indicator   text collate "C" not null,
    org_unit    text collate "C" not null,
    period      text collate "C" not null,
    breakdown   text collate "C" not null,
    source_name text collate "C" not null,
    source_kind source_kind not null,
    numerator   numeric,
    denominator numeric,
    status      review_status not null,
    in_force    boolean not null,
    revision    bigint not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    primary key (indicator, org_unit, period, breakdown, source_name)
);

-- Audit trail, outbox and replay source in one. in_force: what is published from this revision on;
-- withdrawn: the source states nothing any more. revision = 1 + the highest of the key.
create table observation_revision (
    position    bigint generated always as identity primary key,
    xid         xid8 not null default pg_current_xact_id(),
    indicator   text collate "C" not null,
    org_unit    text collate "C" not null,
    period      text collate "C" not null,
    breakdown   text collate "C" not null,
    revision    bigint not null,
    source_name text collate "C" not null,
    source_kind source_kind not null,
    numerator   numeric,
    denominator numeric,
    status      review_status not null,
    in_force    boolean not null,
    withdrawn   boolean not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    cause       text not null,
    unique (indicator, org_unit, period, breakdown, revision)
);

-- How the relay finds what became visible since its last snapshot.
create index observation_revision_published on observation_revision (xid) where in_force;

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end
$$;

create trigger observation_revision_append_only
    before update or delete or truncate on observation_revision
    for each statement execute function refuse_change();

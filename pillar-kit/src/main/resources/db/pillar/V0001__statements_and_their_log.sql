-- What is stated about a key (indicator, org unit, period, breakdown), and the log of every accepted change.
-- Codes sort bytewise, which is what they are and what makes bulk writes fast. For the same reason only one table spells
-- the key out, and nothing is checked by a foreign key: all writes go through the kit's observation store.

create type source_kind as enum ('RECORDS', 'SYSTEM', 'REPORTED', 'PUBLISHED', 'DEMO'); -- strongest first
create type review_status as enum ('SUBMITTED', 'APPROVED', 'RETURNED');

-- One row per key that was ever stated: what writers of the key lock. Rows are never deleted.
create sequence observation_key_id;
create table observation_key (
    id        bigint primary key,
    indicator text collate "C" not null,
    org_unit  text collate "C" not null,
    period    text collate "C" not null,
    breakdown text collate "C" not null,
    unique (indicator, org_unit, period, breakdown)
);

-- One row per key and source name; at most one row of a key is in force, the strongest approved one.
create table statement (
    key_id      bigint not null,
    source_name text collate "C" not null,
    source_kind source_kind not null,
    status      review_status not null,
    in_force    boolean not null,
    revision    bigint not null,
    recorded_at timestamptz not null,
    numerator   numeric,
    denominator numeric,
    recorded_by text not null,
    primary key (key_id, source_name)
) with (fillfactor = 90);

-- Audit trail, outbox and replay source in one. in_force: what is published from this revision on;
-- withdrawn: the source states nothing any more. revision = 1 + the highest of the key.
create table statement_revision (
    position    bigint generated always as identity primary key,
    xid         xid8 not null default pg_current_xact_id(),
    key_id      bigint not null,
    revision    bigint not null,
    recorded_at timestamptz not null,
    source_kind source_kind not null,
    status      review_status not null,
    in_force    boolean not null,
    withdrawn   boolean not null,
    source_name text collate "C" not null,
    numerator   numeric,
    denominator numeric,
    recorded_by text not null,
    cause       text not null,
    unique (key_id, revision)
);

-- How the relay finds what became visible since its last snapshot.
create index statement_revision_published on statement_revision (xid) where in_force;

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end
$$;

create trigger statement_revision_append_only
    before update or delete or truncate on statement_revision
    for each statement execute function refuse_change();

-- The same with the key spelt out, for readers.
create view observation as
    select k.indicator, k.org_unit, k.period, k.breakdown, s.source_name, s.source_kind, s.numerator, s.denominator,
        s.status, s.in_force, s.revision, s.recorded_at, s.recorded_by
    from statement s join observation_key k on k.id = s.key_id;

create view observation_revision as
    select r.position, r.xid, k.indicator, k.org_unit, k.period, k.breakdown, r.revision, r.source_name, r.source_kind,
        r.numerator, r.denominator, r.status, r.in_force, r.withdrawn, r.recorded_at, r.recorded_by, r.cause
    from statement_revision r join observation_key k on k.id = r.key_id;

-- Of statements that contradict each other a person may put another one in force than the rule does (decision 44).
-- chosen: stands before all others of its key, as long as it is there and approved; at most one of a key.
alter table statement add chosen boolean not null default false;

-- What was chosen, in order; source_name is null where a key was given back to the rule.
create table statement_choice (
    number      bigint generated always as identity primary key,
    key_id      bigint not null,
    source_name text collate "C",
    reason      text not null,
    document    text,
    decided_at  timestamptz not null,
    decided_by  text not null
);

create index statement_choice_of on statement_choice (key_id, number desc);

create trigger statement_choice_append_only
    before update or delete or truncate on statement_choice
    for each statement execute function refuse_change();

-- Contradictions are found from these: most that is not in force is generated, and that contradicts nobody.
create index statement_contradicting on statement (key_id)
    where not in_force and status = 'APPROVED' and source_kind <> 'DEMO';

create or replace view observation as
    select k.indicator, k.org_unit, k.period, k.breakdown, s.source_name, s.source_kind, s.numerator, s.denominator,
        s.status, s.in_force, s.revision, s.recorded_at, s.recorded_by, s.published_on, s.place, s.note, s.arrival,
        s.chosen, s.key_id
    from statement s join observation_key k on k.id = s.key_id;

-- What was decided about periods of forms (decision 42), in order: the last decision about a unit or a whole that it is part of holds.
create table form_period_decision (
    number     bigint generated always as identity primary key,
    form       text collate "C" not null,
    period     text collate "C" not null,
    org_unit   text collate "C" not null,
    closed     boolean not null,
    reason     text check (reason is not null or closed),
    open_until date check (open_until is null or not closed), -- last day on which it is open again; null without an end
    decided_at timestamptz not null,
    decided_by text not null
);

create index form_period_decision_of on form_period_decision (form, period);

create trigger form_period_decision_append_only
    before update or delete or truncate on form_period_decision
    for each statement execute function refuse_change();

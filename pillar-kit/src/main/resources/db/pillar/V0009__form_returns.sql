-- What units returned of forms. A return is one of its form, unit and period; its lines are JSON, as forms are data.
create table form_return (
    id           uuid primary key,
    version      bigint not null,
    form         text collate "C" not null,
    org_unit     text collate "C" not null,
    period       text collate "C" not null,
    state        text not null check (state in ('DRAFT', 'SUBMITTED', 'APPROVED', 'RETURNED')),
    answer       text not null check (answer in ('FIGURES', 'NOTHING', 'UNCHANGED')),
    lines        jsonb not null,
    approved     jsonb check (approved is null or state <> 'APPROVED'), -- what is counted while a later state waits
    comment      text,
    received_on  date,
    submitted_by text,
    reason       text,
    demo         boolean not null,
    first_day    date not null generated always as (case
        when length(period) = 4 then make_date(period::int, 1, 1)
        when substr(period, 6, 1) = 'Q' then make_date(left(period, 4)::int, substr(period, 7, 1)::int * 3 - 2, 1)
        else make_date(left(period, 4)::int, right(period, 2)::int, 1) end) stored,
    constraint form_return_once unique (form, org_unit, period)
);

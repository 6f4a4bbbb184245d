-- Who was reminded of a return that was not there; rows are only added.
create table form_reminder (
    number      bigint generated always as identity primary key,
    form        text collate "C" not null,
    period      text collate "C" not null,
    org_unit    text collate "C" not null,
    text        text,
    reminded_at timestamptz not null,
    reminded_by text not null
);

create index form_reminder_of on form_reminder (form, period, org_unit);

create trigger form_reminder_append_only
    before update or delete or truncate on form_reminder
    for each statement execute function refuse_change();

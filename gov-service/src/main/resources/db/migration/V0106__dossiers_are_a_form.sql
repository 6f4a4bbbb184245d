-- A row was one procedure's line; the lines of a unit and month are one return now. Its id is worked out of form, unit and
-- period as the service does it (a UUID of version 3). The history of single lines stays under the kind 'dossiers'.
create function id_of_return(form text, org_unit text, period text) returns uuid language sql immutable as $$
    select (left(h, 12) || '3' || substr(h, 14, 3)
        || substr('89ab', ('x' || substr(h, 17, 1))::bit(4)::int % 4 + 1, 1) || substr(h, 18))::uuid
    from (select md5(form || '|' || org_unit || '|' || period)) as name(h)
$$;

insert into form_return (id, version, form, org_unit, period, state, answer, lines, received_on, demo)
select id_of_return('dossiers', org_unit, period), 0, 'dossiers', org_unit, period, 'APPROVED', 'FIGURES',
    jsonb_agg(jsonb_build_object('line', procedure_code, 'figures', jsonb_build_object(
        'received', received, 'online', online, 'postal', postal, 'resolved', resolved, 'onTime', on_time,
        'overdue', overdue, 'digitised', digitised, 'withFee', with_fee, 'paidOnline', paid_online, 'rated', rated,
        'satisfied', satisfied)) order by procedure_code),
    -- when it was received is not known
    null, bool_or(demo)
from dossier group by org_unit, period;

insert into record_revision (kind, record_id, version, deleted, recorded_at, recorded_by, cause, state)
select 'forms/dossiers/returns', id, version, false, now(), 'migration', 'V0106', jsonb_build_object(
    'form', form, 'orgUnit', org_unit, 'period', period, 'state', state, 'answer', answer, 'lines', lines, 'demo', demo)
from form_return where form = 'dossiers' order by org_unit, period;

drop function id_of_return;
drop table dossier;

-- what the measure of dossiers had planned is the form's now
delete from measure_waiting where measure = 'dossier flow';
delete from measure_progress where measure = 'dossier flow';

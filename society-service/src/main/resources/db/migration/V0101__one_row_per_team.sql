-- Head counts and activities of a team are part of its one row, as lists of JSON; they were tables of their own. Their order
-- is that in which they are answered.
alter table team
    add column memberships jsonb not null default '[]' check (jsonb_typeof(memberships) = 'array'),
    add column activities  jsonb not null default '[]' check (jsonb_typeof(activities) = 'array');

update team t set
    memberships = coalesce((
        select jsonb_agg(jsonb_build_object('from', m.valid_from, 'members', m.members) order by m.valid_from)
        from team_membership m where m.team_id = t.id), '[]'),
    activities = coalesce((
        select jsonb_agg(jsonb_build_object('on', a.held_on, 'kind', a.kind, 'participants', a.participants)
            order by a.held_on,
                array_position(array['TRAINING', 'HOUSEHOLD_VISIT', 'PUBLIC_SERVICE_SUPPORT', 'CASHLESS_PROMOTION',
                    'ONLINE_SELLING_SUPPORT', 'MEETING'], a.kind),
                a.participants)
        from team_activity a where a.team_id = t.id), '[]');

alter table team
    alter column memberships drop default,
    alter column activities drop default;

drop table team_membership, team_activity;

-- The same rows as before, for who counts them or looks them up.
create view team_membership as
    select t.id as team_id, m."from" as valid_from, m.members
    from team t cross join lateral jsonb_to_recordset(t.memberships) as m("from" date, members integer);

create view team_activity as
    select t.id as team_id, a."on" as held_on, a.kind, a.participants
    from team t cross join lateral jsonb_to_recordset(t.activities) as a("on" date, kind text, participants integer);

package vn.trucot.society.team;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;
import vn.trucot.events.Frequency;
import vn.trucot.events.IndicatorCode;
import vn.trucot.pillar.history.RecordKind;
import vn.trucot.pillar.measure.CountedRecords;
import vn.trucot.pillar.measure.Measure;

/** What is counted from teams. */
final class TeamMeasures {

    static final RecordKind KIND = new RecordKind("community-teams", """
            select t.id, t.version, jsonb_strip_nulls(jsonb_build_object(
                'village', t.village, 'name', t.name, 'establishedOn', t.established_on,
                'dissolvedOn', t.dissolved_on, 'demo', t.demo,
                'memberships', coalesce((
                    select jsonb_agg(jsonb_build_object('from', m.valid_from, 'members', m.members) order by m.valid_from)
                    from team_membership m where m.team_id = t.id), '[]'),
                'activities', coalesce((
                    select jsonb_agg(jsonb_build_object(
                            'on', a.held_on, 'kind', a.kind, 'participants', a.participants)
                        order by a.held_on, a.kind, a.participants)
                    from team_activity a where a.team_id = t.id), '[]'))) as state
            from team t""");

    /**
     * Of one village in one quarter: whether it has a team at the end ({@code SOC.TEAM.VILLAGES_COVERED}, 1 or 0 of 1), its
     * members then ({@code SOC.TEAM.MEMBERS}), and how many of the teams that were there did something
     * ({@code SOC.TEAM.ACTIVE}). A village without a team is counted too.
     */
    static final Measure OF_VILLAGE = new Measure(
            "teams of a village",
            Frequency.QUARTER,
            Set.of(
                    IndicatorCode.of("SOC.TEAM.VILLAGES_COVERED"),
                    IndicatorCode.of("SOC.TEAM.MEMBERS"),
                    IndicatorCode.of("SOC.TEAM.ACTIVE")),
            """
            select f.indicator, c.org_unit, c.period, '', f.numerator, f.denominator, c.demo
            from (
                select s.org_unit, s.period,
                    s.demo or coalesce(bool_or(t.demo) filter (where t.was_there), bool_or(t.demo), false) as demo,
                    max(case when t.stands then 1 else 0 end) as covered,
                    coalesce(sum(m.members), 0) as members,
                    count(*) filter (where t.was_there and a.is_active) as active,
                    count(*) filter (where t.was_there) as teams
                from scope s
                left join lateral (
                    select t.id, t.demo,
                        t.established_on <= s.last_day
                            and (t.dissolved_on is null or t.dissolved_on > s.last_day) as stands,
                        t.established_on <= s.last_day
                            and (t.dissolved_on is null or t.dissolved_on > s.first_day) as was_there
                    from team t where t.village = s.org_unit
                ) t on true
                left join lateral (
                    select m.members from team_membership m
                    where m.team_id = t.id and m.valid_from <= s.last_day order by m.valid_from desc limit 1
                ) m on t.stands
                left join lateral (
                    select true as is_active from team_activity a
                    where a.team_id = t.id and a.held_on between s.first_day and s.last_day limit 1
                ) a on t.was_there
                group by s.org_unit, s.period, s.demo
            ) c
            cross join lateral (values
                ('SOC.TEAM.VILLAGES_COVERED', c.covered, 1),
                ('SOC.TEAM.MEMBERS', c.members, null),
                ('SOC.TEAM.ACTIVE', c.active, c.teams)) as f(indicator, numerator, denominator)""");

    /** The teams that {@link #OF_VILLAGE} counts; a village that has two is covered by the one that was there first. */
    static final CountedRecords TEAMS_OF_VILLAGE = new CountedRecords(OF_VILLAGE, KIND, """
            select f.indicator, '', t.id, t.name, f.numerator, f.denominator, t.demo, t.version
            from scope s
            join lateral (
                select t.id, t.name, t.demo, t.version, t.stands,
                    t.stands and row_number() over (order by t.stands desc, t.established_on, t.id) = 1 as is_first
                from (
                    select t.*, t.established_on <= s.last_day
                            and (t.dissolved_on is null or t.dissolved_on > s.last_day) as stands
                    from team t
                    where t.village = s.org_unit and t.established_on <= s.last_day
                        and (t.dissolved_on is null or t.dissolved_on > s.first_day)
                ) t
            ) t on true
            cross join lateral (
                select coalesce((
                    select m.members from team_membership m
                    where m.team_id = t.id and m.valid_from <= s.last_day order by m.valid_from desc limit 1), 0
                ) as members, exists (
                    select 1 from team_activity a
                    where a.team_id = t.id and a.held_on between s.first_day and s.last_day) as is_active
            ) d
            cross join lateral (values
                ('SOC.TEAM.VILLAGES_COVERED', case when t.is_first then 1 else 0 end, null),
                ('SOC.TEAM.MEMBERS', case when t.stands then d.members end, null),
                ('SOC.TEAM.ACTIVE', case when d.is_active then 1 else 0 end, 1)
            ) as f(indicator, numerator, denominator)
            where f.numerator is not null""");

    private TeamMeasures() {}

    @Produces
    @Singleton
    static Measure ofVillage() {
        return OF_VILLAGE;
    }

    @Produces
    @Singleton
    static CountedRecords teamsOfVillage() {
        return TEAMS_OF_VILLAGE;
    }
}

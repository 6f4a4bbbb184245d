package vn.trucot.society.team;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;
import vn.trucot.events.Frequency;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.pillar.measure.CountedRecords;
import vn.trucot.pillar.measure.Measure;

/** What is counted from teams. */
final class TeamMeasures {

    /**
     * Of one village in one quarter: whether it has a team at the end ({@code SOC.TEAM.VILLAGES_COVERED}, 1 or 0 of 1) and its
     * members then ({@code SOC.TEAM.MEMBERS}). Of one village in one quarter and in one year: how many of the teams that stood
     * on some day of it did something in it ({@code SOC.TEAM.ACTIVE}); a team that is active in two quarters is one active
     * team of the year. Of an open period that is only told once the commune has recorded some activity of it. A village
     * without a team is counted too.
     */
    static final Measure OF_VILLAGE = new Measure(
            "teams of a village",
            OrgUnitKind.VILLAGE,
            Set.of(Frequency.QUARTER, Frequency.YEAR),
            Set.of(
                    IndicatorCode.of("SOC.TEAM.VILLAGES_COVERED"),
                    IndicatorCode.of("SOC.TEAM.MEMBERS"),
                    IndicatorCode.of("SOC.TEAM.ACTIVE")),
            """
            with begun as materialized (
                select s.keeper, s.period
                from (select distinct keeper, period, first_day, last_day from scope where not closed) s
                where exists (
                    select 1 from team t, jsonb_to_recordset(t.activities) as a("on" date)
                    where t.village ~>=~ (s.keeper || '.') and t.village ~<~ (s.keeper || '/')
                        and a."on" between s.first_day and s.last_day)
            )
            select f.indicator, c.org_unit, c.period, '', f.numerator, f.denominator, c.demo
            from (
                select s.org_unit, s.period, s.frequency,
                    s.closed or (s.keeper, s.period) in (select keeper, period from begun) as tells_activity,
                    s.demo or coalesce(
                        bool_or(t.demo) filter (where t.was_there), bool_or(t.demo), s.demo_register) as demo,
                    max(case when t.stands then 1 else 0 end) as covered,
                    coalesce(sum(m.members), 0) as members,
                    count(*) filter (where t.was_there and a.is_active) as active,
                    count(*) filter (where t.was_there) as teams
                from scope s
                left join lateral (
                    select t.memberships, t.activities, t.demo,
                        t.established_on <= s.last_day
                            and (t.dissolved_on is null or t.dissolved_on > s.last_day) as stands,
                        t.established_on <= s.last_day
                            and (t.dissolved_on is null or t.dissolved_on > s.first_day) as was_there
                    from team t where t.village = s.org_unit
                ) t on true
                left join lateral (
                    select m.members from jsonb_to_recordset(t.memberships) as m("from" date, members int)
                    where m."from" <= s.last_day order by m."from" desc limit 1
                ) m on t.stands and s.frequency = 'QUARTER'
                left join lateral (
                    select true as is_active from jsonb_to_recordset(t.activities) as a("on" date)
                    where a."on" between s.first_day and s.last_day limit 1
                ) a on t.was_there
                group by s.org_unit, s.keeper, s.period, s.frequency, s.closed, s.demo, s.demo_register
            ) c
            cross join lateral (values
                ('SOC.TEAM.VILLAGES_COVERED', c.covered, 1, c.frequency = 'QUARTER'),
                ('SOC.TEAM.MEMBERS', c.members, null, c.frequency = 'QUARTER'),
                ('SOC.TEAM.ACTIVE', c.active, c.teams, c.tells_activity)
            ) as f(indicator, numerator, denominator, is_told)
            where f.is_told""",
            """
            select village, established_on, demo from team
            union all
            select village, dissolved_on, demo from team where dissolved_on is not null
            union all
            select t.village, m."from", t.demo from team t, jsonb_to_recordset(t.memberships) as m("from" date)""");

    /** The teams that {@link #OF_VILLAGE} counts; a village that has two is covered by the one that was there first. */
    static final CountedRecords TEAMS_OF_VILLAGE = new CountedRecords(OF_VILLAGE, Teams.COLLECTION, """
            select f.indicator, '', t.id, t.name, f.numerator, f.denominator, t.demo, t.version
            from scope s
            join lateral (
                select t.id, t.name, t.demo, t.version, t.memberships, t.activities, t.stands,
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
                    select m.members from jsonb_to_recordset(t.memberships) as m("from" date, members int)
                    where m."from" <= s.last_day order by m."from" desc limit 1), 0
                ) as members, exists (
                    select 1 from jsonb_to_recordset(t.activities) as a("on" date)
                    where a."on" between s.first_day and s.last_day) as is_active
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

package vn.trucot.society.team;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;
import vn.trucot.events.Frequency;
import vn.trucot.events.IndicatorCode;
import vn.trucot.pillar.measure.Measure;

/** What is counted from teams. */
final class TeamMeasures {

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

    private TeamMeasures() {}

    @Produces
    @Singleton
    static Measure ofVillage() {
        return OF_VILLAGE;
    }
}

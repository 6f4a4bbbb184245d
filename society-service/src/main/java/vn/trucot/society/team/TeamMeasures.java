package vn.trucot.society.team;

import static vn.trucot.events.Frequency.QUARTER;
import static vn.trucot.events.Frequency.YEAR;
import static vn.trucot.pillar.measure.CountedFigure.ratio;
import static vn.trucot.pillar.measure.CountedFigure.share;
import static vn.trucot.pillar.measure.CountedFigure.sum;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.pillar.measure.CountedRecords;
import vn.trucot.pillar.measure.RecordMeasure;

/** What is counted from teams. */
public final class TeamMeasures {

    /**
     * Of one village in one quarter: whether it has a team at the end, 1 or 0 of 1 (of two teams the one that was there first
     * covers it), and its members then. Of one village in one quarter and in one year: how many of the teams that stood on
     * some day of it did something in it; a team that is active in two quarters is one active team of the year. Of an open
     * period that is only told once the commune has recorded some activity of it. What a team did stands in its own list or in
     * the log of activities; in both, it is active once.
     */
    @Produces
    @Singleton
    public static final CountedRecords OF_VILLAGE = RecordMeasure.of("teams of a village", Teams.COLLECTION, """
                    select id, version, name, demo, village as org_unit, established_on as since, dissolved_on as until,
                        memberships, array(
                            select a."on" from jsonb_to_recordset(activities) as a("on" date)
                            union
                            select l.held_on from team_activity_log l
                            where l.village = t.village and l.team = t.name and l.held_on >= t.established_on
                                and (t.dissolved_on is null or l.held_on < t.dissolved_on)) as active_on
                    from team t""")
            .every(OrgUnitKind.VILLAGE)
            .changing("""
                    select village, m."from", demo from team, jsonb_to_recordset(memberships) as m("from" date)""")
            .told("""
                    select village, a."on", a."on" from team, jsonb_to_recordset(activities) as a("on" date)
                    union all
                    select village, held_on, held_on from team_activity_log""")
            .look("""
                    left join lateral (
                        select m.members from jsonb_to_recordset(r.memberships) as m("from" date, members int)
                        where m."from" <= r.last_day order by m."from" desc limit 1
                    ) m on r.stands and r.frequency = 'QUARTER'
                    cross join lateral (
                        select count(*) > 0 as is_active from unnest(r.active_on) as a("on")
                        where a."on" between r.first_day and r.last_day
                    ) a""")
            .each(QUARTER)
            .figure(sum("SOC.TEAM.VILLAGES_COVERED", "r.is_first::int").perUnit())
            .figure(sum("SOC.TEAM.MEMBERS", "case when r.stands then coalesce(m.members, 0) end"))
            .each(QUARTER, YEAR)
            .figure(share("SOC.TEAM.ACTIVE", "a.is_active", "true").whenTold())
            .build();

    private static final String ROLES = "SOC.TEAM.ROLES";

    /** Of one village at the end of a quarter: the members of its teams by sex and by role, of the teams that tell. */
    @Produces
    @Singleton
    static final CountedRecords PARTS_OF_MEMBERS = RecordMeasure.of(
                    "members of teams by sex and role", Teams.COLLECTION, """
                    select id, version, name, demo, village as org_unit, established_on as since, dissolved_on as until,
                        memberships
                    from team t
                    where exists (
                        select 1 from jsonb_to_recordset(t.memberships) as m(women int, leaders int)
                        where m.women is not null or m.leaders is not null)""")
            .look("""
                    left join lateral (
                        select m.members, m.women, m.leaders, coalesce(m.youth, 0) as youth,
                            coalesce(m.associations, 0) as associations
                        from jsonb_to_recordset(r.memberships)
                            as m("from" date, members int, women int, leaders int, youth int, associations int)
                        where m."from" <= r.last_day order by m."from" desc limit 1
                    ) m on r.stands""")
            .each(QUARTER)
            .figure(ratio("SOC.TEAM.WOMEN", "m.women", "case when m.women is not null then m.members end"))
            .figure(sum(ROLES, inRoles("m.members")))
            .figure(sum(ROLES, inRoles("m.leaders")).by("role=leader"))
            .figure(sum(ROLES, inRoles("m.youth")).by("role=youth"))
            .figure(sum(ROLES, inRoles("m.associations")).by("role=association"))
            .figure(sum(ROLES, inRoles("m.members - m.leaders - m.youth - m.associations"))
                    .by("role=other"))
            .build();

    private TeamMeasures() {}

    /** Of a team that tells who leads it. */
    private static String inRoles(String number) {
        return "case when m.leaders is not null then " + number + " end";
    }
}

package vn.trucot.society.team;

import static vn.trucot.events.Frequency.QUARTER;
import static vn.trucot.events.Frequency.YEAR;
import static vn.trucot.pillar.measure.CountedFigure.share;
import static vn.trucot.pillar.measure.CountedFigure.sum;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.pillar.measure.CountedRecords;
import vn.trucot.pillar.measure.RecordMeasure;

/** What is counted from teams. */
final class TeamMeasures {

    /**
     * Of one village in one quarter: whether it has a team at the end, 1 or 0 of 1 (of two teams the one that was there first
     * covers it), and its members then. Of one village in one quarter and in one year: how many of the teams that stood on
     * some day of it did something in it; a team that is active in two quarters is one active team of the year. Of an open
     * period that is only told once the commune has recorded some activity of it.
     */
    @Produces
    @Singleton
    static final CountedRecords OF_VILLAGE = RecordMeasure.of("teams of a village", Teams.COLLECTION, """
                    select id, version, name, demo, village as org_unit, established_on as since, dissolved_on as until,
                        memberships, array(select a."on" from jsonb_to_recordset(activities) as a("on" date)) as active_on
                    from team""")
            .every(OrgUnitKind.VILLAGE)
            .changing("""
                    select village, m."from", demo from team, jsonb_to_recordset(memberships) as m("from" date)""")
            .told("""
                    select village, a."on", a."on" from team, jsonb_to_recordset(activities) as a("on" date)""")
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

    private TeamMeasures() {}
}

package vn.trucot.society.culturehouse;

import static vn.trucot.events.Frequency.QUARTER;
import static vn.trucot.events.Frequency.YEAR;
import static vn.trucot.pillar.measure.CountedFigure.share;
import static vn.trucot.pillar.measure.CountedFigure.sum;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import vn.trucot.pillar.measure.CountedRecords;
import vn.trucot.pillar.measure.RecordMeasure;

/** What is counted from culture houses. */
final class CultureHouseMeasures {

    /** Of one village in a quarter: the houses that stand at its end, and how those that were there in it were used, if that is told. */
    @Produces
    @Singleton
    static final CountedRecords OF_VILLAGE = RecordMeasure.of(
                    "culture houses of a village", CultureHouses.COLLECTION, """
                    select id, version, name, demo, village as org_unit, opened_on as since, closed_on as until, uses
                    from culture_house""")
            .look("""
                    left join lateral jsonb_to_recordset(r.uses) as u(quarter text, users bigint, "videoMeetings" bigint)
                        on u.quarter = r.period""")
            .each(QUARTER)
            .figure(sum("SOC.CULTURAL_HOUSE.COUNT", "r.stands::int"))
            .figure(sum("SOC.CULTURAL_HOUSE.USERS", "u.users"))
            .figure(sum("SOC.CULTURAL_HOUSE.VIDEO_MEETINGS", "u.\"videoMeetings\""))
            .build();

    /** Of one village at the end of a year: which part of its houses has what, and their computers as far as they are known. */
    @Produces
    @Singleton
    static final CountedRecords EQUIPMENT = RecordMeasure.of(
                    "equipment of culture houses of a village", CultureHouses.COLLECTION, """
                    select id, version, name, demo, village as org_unit, opened_on as since, closed_on as until, computers,
                        internet, screen
                    from culture_house""")
            .each(YEAR)
            .figure(share("SOC.CULTURAL_HOUSE.INTERNET", "r.internet", "r.stands"))
            .figure(share("SOC.CULTURAL_HOUSE.SCREEN", "r.screen", "r.stands"))
            .figure(sum("SOC.CULTURAL_HOUSE.COMPUTERS", "case when r.stands then r.computers end"))
            .build();

    private CultureHouseMeasures() {}
}

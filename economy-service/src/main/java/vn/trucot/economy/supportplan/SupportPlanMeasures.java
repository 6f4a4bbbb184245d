package vn.trucot.economy.supportplan;

import static vn.trucot.events.Frequency.QUARTER;
import static vn.trucot.pillar.measure.CountedFigure.ratio;
import static vn.trucot.pillar.measure.CountedFigure.sum;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import vn.trucot.pillar.measure.CountedRecords;
import vn.trucot.pillar.measure.RecordMeasure;

/** What is counted from support plans. */
final class SupportPlanMeasures {

    /** Of one unit at the end of a quarter: its plans, and how many of the businesses that they mean to reach were reached. */
    @Produces
    @Singleton
    static final CountedRecords OF_UNIT = RecordMeasure.of("support plans of a unit", SupportPlans.COLLECTION, """
                    select id, version, name, demo, org_unit, valid_from as since, valid_to as until, enterprises, progress
                    from support_plan""")
            .changing("""
                    select org_unit, x.day, demo from support_plan, jsonb_to_recordset(progress) as x(day date)""")
            .look("""
                    left join lateral (
                        select x.enterprises from jsonb_to_recordset(r.progress) as x(day date, enterprises bigint)
                        where x.day <= r.last_day order by x.day desc limit 1
                    ) p on true""")
            .each(QUARTER)
            .figure(sum("ECO.SUPPORT_PLAN.COUNT", "r.stands::int"))
            .figure(ratio(
                    "ECO.SUPPORT_PLAN.REACHED",
                    "case when r.stands then coalesce(p.enterprises, 0) end",
                    "case when r.stands then r.enterprises end"))
            .build();

    private SupportPlanMeasures() {}
}

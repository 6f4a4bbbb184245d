package vn.trucot.gov.pilotmodel;

import static vn.trucot.events.Frequency.MONTH;
import static vn.trucot.pillar.measure.CountedFigure.share;
import static vn.trucot.pillar.measure.CountedFigure.sum;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Locale;
import vn.trucot.events.Names;
import vn.trucot.gov.pilotmodel.PilotModel.ModelKind;
import vn.trucot.pillar.measure.CountedRecords;
import vn.trucot.pillar.measure.RecordMeasure;

/** What is counted from pilot models. */
final class PilotModelMeasures {

    private static final String COUNT = "GOV.PILOT_MODEL.COUNT";

    private static final String CLOSED = "coalesce(r.closed_on <= r.last_day, false)";
    private static final String RUNS = "not " + CLOSED;
    private static final String SCALED = "coalesce(r.scaled_on <= r.last_day, false)";
    private static final String REVIEWED = "coalesce(r.reviewed_on <= r.last_day, false)";

    /**
     * Of one unit at the end of a month: the models that it runs itself, in total, by state and by kind; those of them of which
     * all four questions are answered; the units that they spread to, model by model; and the models closed so far.
     */
    @Produces
    @Singleton
    static final CountedRecords OF_UNIT = measure();

    private PilotModelMeasures() {}

    private static CountedRecords measure() {
        RecordMeasure measure = RecordMeasure.of("pilot models of a unit", PilotModels.COLLECTION, """
                        select id, version, code || ' ' || name as name, name as title, demo, org_unit, started_on as since,
                            null::date as until, kind, reviewed_on, scaled_on, closed_on, spread_to,
                            jsonb_array_length(steps) > 0 and num_nulls(goal_indicator, baseline_value, target_value,
                                target_date, tasks, institutions, people, money, technology) = 0 as has_whole_goal
                        from pilot_model""")
                .named(new Names("Mô hình thí điểm", "Pilot models"), "title")
                .changing("""
                        select org_unit, d.day, demo
                        from pilot_model, unnest(array[reviewed_on, scaled_on, closed_on]) as d(day)
                        where d.day is not null""")
                .look("""
                        left join lateral (
                            select count(*) as units from jsonb_to_recordset(r.spread_to) as u(since date)
                            where u.since <= r.last_day
                        ) u on true""")
                .each(MONTH)
                .figure(sum(COUNT, truth(RUNS)))
                .figure(sum(COUNT, truth(RUNS + " and not " + SCALED + " and not " + REVIEWED))
                        .by("modelState=pilot"))
                .figure(sum(COUNT, truth(RUNS + " and not " + SCALED + " and " + REVIEWED))
                        .by("modelState=reviewed"))
                .figure(sum(COUNT, truth(RUNS + " and " + SCALED)).by("modelState=scaled"))
                .figure(sum("GOV.PILOT_MODEL.CLOSED", truth(CLOSED)))
                .figure(share("GOV.PILOT_MODEL.WHOLE_GOAL", "r.has_whole_goal", RUNS))
                .figure(sum("GOV.PILOT_MODEL.SPREAD", "case when " + RUNS + " then u.units else 0 end"));
        for (ModelKind kind : ModelKind.values()) {
            measure.figure(sum(COUNT, truth(RUNS + " and r.kind = '" + kind + "'"))
                    .by("modelKind=" + kind.name().toLowerCase(Locale.ROOT)));
        }
        return measure.build();
    }

    /** One or zero: a unit whose models are all closed runs zero. */
    private static String truth(String condition) {
        return "(" + condition + ")::int";
    }
}

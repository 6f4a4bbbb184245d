package vn.trucot.gov.task;

import static vn.trucot.events.Frequency.MONTH;
import static vn.trucot.events.Frequency.QUARTER;
import static vn.trucot.events.Frequency.YEAR;
import static vn.trucot.pillar.measure.CountedFigure.ratio;
import static vn.trucot.pillar.measure.CountedFigure.share;
import static vn.trucot.pillar.measure.CountedFigure.sum;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import vn.trucot.events.Names;
import vn.trucot.pillar.measure.CountedRecords;
import vn.trucot.pillar.measure.RecordMeasure;

/** What is counted from tasks. */
final class TaskMeasures {

    /** Open on some day of the period and not cancelled in it; a task that is done in the period was in hand. */
    private static final String IN_HAND =
            "coalesce(r.cancelled_on > r.last_day, true) and coalesce(r.done_on >= r.first_day, true)";

    private static final String DONE = "coalesce(r.done_on <= r.last_day, false)";
    /** With the first and last day of the period in the row, as {@code r.first_day}. */
    static final String DONE_IN_IT = "coalesce(r.done_on between r.first_day and r.last_day, false)";

    private static final String OPEN = IN_HAND + " and not " + DONE;
    private static final String BEGUN = "coalesce(r.started_on <= r.last_day, false)";

    /** On the day it was done, or at the end of the period if it is not. */
    private static final String LATE = "least(r.done_on, r.last_day) > r.due_on";

    static final String DUE_IN_IT =
            "r.due_on between r.first_day and r.last_day and coalesce(r.cancelled_on > r.due_on, true)";

    /**
     * Of one unit in one month, quarter and year: the tasks in hand, in total and by the state in which the period left them;
     * of them those followed electronically, those that serve a target or model, and the effort of those done; of those that
     * came due or are late those without a fault. Of one month: the tasks done, and of those judged those accepted; of those
     * whose deadline came those done by then; of those open at its end those that are late. An open month tells that none was
     * done once one is recorded.
     */
    @Produces
    @Singleton
    static final CountedRecords OF_UNIT = measure();

    private TaskMeasures() {}

    private static CountedRecords measure() {
        RecordMeasure measure = RecordMeasure.of("tasks of a unit", Tasks.COLLECTION, """
                        select id, version, code || ' ' || name as name, name as title, demo, org_unit, assigned_on as since,
                            case when cancelled_on is null and done_on is not null then greatest(done_on, due_on) + 1
                                else cancelled_on end as until,
                            due_on, started_on, done_on, cancelled_on, accepted, electronic, serves_indicator,
                            serves_model, effort
                        from task""")
                .named(new Names("Nhiệm vụ", "Tasks"), "title")
                .changing("""
                        select org_unit, d.day, demo from task, unnest(array[due_on, due_on + 1]) as d(day)""")
                .told("select org_unit, done_on, done_on from task where done_on is not null")
                .each(MONTH)
                .figure(sum("GOV.TASK.DONE", truth(DONE_IN_IT)).whenTold())
                .figure(share("GOV.TASK.ACCEPTED", "r.accepted", DONE_IN_IT + " and r.accepted is not null"))
                .figure(share("GOV.TASK.ON_TIME", "r.done_on <= r.due_on", DUE_IN_IT))
                .figure(share("GOV.TASK.OVERDUE", LATE, OPEN))
                .each(MONTH, QUARTER, YEAR)
                .figure(sum("GOV.TASK.COUNT", truth(IN_HAND)))
                .figure(share("GOV.TASK.ELECTRONIC", "r.electronic", IN_HAND))
                .figure(share("GOV.TASK.SERVING", "num_nonnulls(r.serves_indicator, r.serves_model) > 0", IN_HAND))
                .figure(ratio(
                        "GOV.TASK.EFFORT_DONE",
                        "case when " + IN_HAND + " then case when " + DONE + " then r.effort else r.effort * 0 end end",
                        "case when " + IN_HAND + " then r.effort end"))
                .figure(share(
                        "GOV.TASK.COMMENDABLE",
                        "r.done_on <= r.due_on and coalesce(r.accepted, true)",
                        "(" + DUE_IN_IT + " or " + OPEN + " and " + LATE + ")"));
        addState(measure, "not_begun", OPEN + " and not " + BEGUN);
        addState(measure, "doing", OPEN + " and " + BEGUN);
        addState(measure, "done", IN_HAND + " and " + DONE);
        return measure.build();
    }

    private static void addState(RecordMeasure measure, String state, String tasks) {
        measure.figure(sum("GOV.TASK.COUNT", truth(tasks + " and not " + LATE)).by("taskState=" + state + "_on_time"))
                .figure(sum("GOV.TASK.COUNT", truth(tasks + " and " + LATE)).by("taskState=" + state + "_late"));
    }

    /** One or zero: a unit that has tasks in a period and none of these has zero. */
    private static String truth(String condition) {
        return "(" + condition + ")::int";
    }
}

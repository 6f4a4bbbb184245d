package vn.trucot.gov.course;

import static vn.trucot.events.Frequency.QUARTER;
import static vn.trucot.pillar.measure.CountedFigure.count;
import static vn.trucot.pillar.measure.CountedFigure.sum;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import vn.trucot.pillar.measure.CountedRecords;
import vn.trucot.pillar.measure.RecordMeasure;

/** What is counted from courses. */
final class CourseMeasures {

    private static final String ENDED = "r.ends_on between r.first_day and r.last_day";

    /**
     * Of one unit in one quarter: the courses that it held and that ended in it, and how many attended them, in total and
     * by who they are. Who attends two courses attends twice. A quarter in which none ended has no figure.
     */
    @Produces
    @Singleton
    static final CountedRecords OF_UNIT = RecordMeasure.of("courses of a unit", Courses.COLLECTION, """
                    select id, version, name, demo, org_unit, starts_on as since, ends_on + 1 as until, ends_on,
                        leaders, officials, others
                    from course""")
            .each(QUARTER)
            .figure(count("GOV.COURSE.COUNT", ENDED))
            .figure(sum("GOV.COURSE.ATTENDANCE", people("r.leaders + r.officials + r.others")))
            .figure(sum("GOV.COURSE.ATTENDANCE", people("r.leaders")).by("attendee=leaders"))
            .figure(sum("GOV.COURSE.ATTENDANCE", people("r.officials")).by("attendee=officials"))
            .figure(sum("GOV.COURSE.ATTENDANCE", people("r.others")).by("attendee=others"))
            .build();

    private CourseMeasures() {}

    private static String people(String number) {
        return "case when " + ENDED + " then " + number + " end";
    }
}

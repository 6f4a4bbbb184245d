package vn.trucot.society.learning;

import static vn.trucot.events.Frequency.QUARTER;
import static vn.trucot.pillar.measure.CountedFigure.count;
import static vn.trucot.pillar.measure.CountedFigure.ratio;
import static vn.trucot.pillar.measure.CountedFigure.sum;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Locale;
import vn.trucot.pillar.measure.CountedFigure;
import vn.trucot.pillar.measure.CountedRecords;
import vn.trucot.pillar.measure.RecordMeasure;
import vn.trucot.society.learning.LearningCourse.Mode;
import vn.trucot.society.learning.LearningCourse.Programme;

/** What is counted from courses for everybody. */
final class LearningCourseMeasures {

    private static final String ENDED = "r.ends_on between r.first_day and r.last_day";

    /**
     * Of one unit in one quarter: the courses that ended in it and how many learned in them, in total, by programme and by
     * where one learned. Who learns in two courses learns twice. A quarter in which none ended has no figure.
     */
    @Produces
    @Singleton
    static final CountedRecords OF_UNIT = measure();

    private LearningCourseMeasures() {}

    private static CountedRecords measure() {
        RecordMeasure measure = RecordMeasure.of("courses for everybody of a unit", LearningCourses.COLLECTION, """
                        select id, version, name, demo, org_unit, starts_on as since, ends_on + 1 as until, ends_on, programme,
                            mode, learners, women, ethnic_minorities, certificates
                        from learning_course""")
                .each(QUARTER);
        addCourses(measure, "", ENDED);
        for (Programme programme : Programme.values()) {
            addCourses(measure, part("learningProgramme", programme), ENDED + " and r.programme = '" + programme + "'");
        }
        for (Mode mode : Mode.values()) {
            addCourses(measure, part("learningMode", mode), ENDED + " and r.mode = '" + mode + "'");
        }
        return measure.figure(counted("WOMEN", "women"))
                .figure(counted("ETHNIC_MINORITIES", "ethnic_minorities"))
                .figure(counted("CERTIFICATES", "certificates"))
                .build();
    }

    private static void addCourses(RecordMeasure measure, String part, String courses) {
        measure.figure(count("SOC.LEARNING.COURSES", courses).by(part))
                .figure(sum("SOC.LEARNING.LEARNERS", "case when " + courses + " then r.learners end")
                        .by(part));
    }

    private static String part(String dimension, Enum<?> code) {
        return dimension + "=" + code.name().toLowerCase(Locale.ROOT);
    }

    /** Of those who learned where it was counted. */
    private static CountedFigure counted(String indicator, String column) {
        String of = "case when " + ENDED + " and r." + column + " is not null then r.%s end";
        return ratio("SOC.LEARNING." + indicator, of.formatted(column), of.formatted("learners"));
    }
}

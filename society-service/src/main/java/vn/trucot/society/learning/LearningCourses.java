package vn.trucot.society.learning;

import static vn.trucot.pillar.register.Rules.notAfterToday;
import static vn.trucot.pillar.register.Rules.notBefore;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trucot.pillar.register.Mistakes;
import vn.trucot.pillar.register.RecordKind;
import vn.trucot.pillar.register.RecordKind.Column;

/** A course was held by a unit that was there, and is over: only then is known who learned. */
final class LearningCourses {

    static final String COLLECTION = "learning-courses";

    static final RecordKind<LearningCourse> KIND = RecordKind.of(
                    "course for everybody", COLLECTION, LearningCourse.class, LearningCourseRow::new)
            .unit("orgUnit", null, LearningCourse::startsOn)
            .key(
                    "name",
                    LearningCourse::key,
                    List.of(
                            new Column<>("orgUnit", LearningCourse::orgUnit),
                            new Column<>("name", LearningCourse::name),
                            new Column<>("startsOn", LearningCourse::startsOn)))
            .rule(notBefore("endsOn", LearningCourse::endsOn, "startsOn", LearningCourse::startsOn))
            .rule(notAfterToday("endsOn", LearningCourse::endsOn))
            .rule((course, _, mistakes) -> {
                checkPart("women", course.women(), course, mistakes);
                checkPart("ethnicMinorities", course.ethnicMinorities(), course, mistakes);
                checkPart("certificates", course.certificates(), course, mistakes);
            })
            .count(LearningCourseMeasures.OF_UNIT)
            .build();

    private LearningCourses() {}

    private static void checkPart(String field, @Nullable Long part, LearningCourse course, Mistakes mistakes) {
        if (part != null && part > course.learners()) {
            mistakes.invalid(field, field + " " + part + " is more than learners " + course.learners());
        }
    }
}

package vn.trucot.gov.course;

import static vn.trucot.pillar.register.Rules.notAfterToday;
import static vn.trucot.pillar.register.Rules.notBefore;

import java.util.List;
import vn.trucot.pillar.register.RecordKind;
import vn.trucot.pillar.register.RecordKind.Column;

/** A course was held by a unit that was there, and is over: only then is known who attended. */
final class Courses {

    static final String COLLECTION = "courses";

    static final RecordKind<Course> KIND = RecordKind.of("course", COLLECTION, Course.class, CourseRow::new)
            .unit("orgUnit", null, Course::startsOn)
            .key(
                    "name",
                    Course::key,
                    List.of(
                            new Column<>("orgUnit", Course::orgUnit),
                            new Column<>("name", Course::name),
                            new Column<>("startsOn", Course::startsOn)))
            .rule(notBefore("endsOn", Course::endsOn, "startsOn", Course::startsOn))
            .rule(notAfterToday("endsOn", Course::endsOn))
            .count(CourseMeasures.OF_UNIT)
            .build();

    private Courses() {}
}

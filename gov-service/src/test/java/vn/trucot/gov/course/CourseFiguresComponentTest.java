package vn.trucot.gov.course;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static vn.trucot.gov.course.CourseRegisterComponentTest.course;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trucot.pillar.KnownUnits;
import vn.trucot.pillar.MeasuredFigures;
import vn.trucot.pillar.OpenedFigures;
import vn.trucot.pillar.Platform;
import vn.trucot.pillar.orgunit.OrgUnits;

@QuarkusTest
@QuarkusTestResource(Platform.class)
@TestSecurity(
        user = "lan",
        roles = {"reporter", "reporter:*:*"})
class CourseFiguresComponentTest {

    private static final String COUNT = "GOV.COURSE.COUNT";
    private static final String ATTENDANCE = "GOV.COURSE.ATTENDANCE";

    @Inject
    OrgUnits orgUnits;

    @Inject
    DataSource dataSource;

    private MeasuredFigures figures;
    private String unit = "";

    /** A of one day and B of three end in the first quarter of 2025, C goes from there into the second. */
    @BeforeEach
    void aCommuneThatHeldThreeCourses() {
        figures = new MeasuredFigures(dataSource);
        unit = new KnownUnits(orgUnits).commune();
        batch(List.of(
                        course(unit, "A", "2025-01-01", "2025-01-01", 2, 30, 0),
                        course(unit, "B", "2025-03-29", "2025-03-31", 0, 12, 6),
                        course(unit, "C", "2025-03-31", "2025-04-01", 1, 9, 90)))
                .statusCode(200);
    }

    @Test
    void aCourseCountsInTheQuarterInWhichItEnds() {
        assertThat(figures.of(COUNT, unit, "2024-Q4")).isEmpty();
        assertThat(figures.of(COUNT, unit, "2025-Q1")).hasValue("2 RECORDS");
        assertThat(figures.of(COUNT, unit, "2025-Q2")).hasValue("1 RECORDS");
        assertThat(figures.of(COUNT, unit, "2025-Q3")).isEmpty();
    }

    /** 2 + 30 + 0 and 0 + 12 + 6 are 50: 2 leaders, 42 officials, 6 others. */
    @Test
    void attendancesAddUpInTotalAndByWhoAttended() {
        assertThat(figures.of(ATTENDANCE, unit, "2025-Q1")).hasValue("50 RECORDS");
        assertThat(figures.of(ATTENDANCE, unit, "2025-Q1", "attendee=leaders")).hasValue("2 RECORDS");
        assertThat(figures.of(ATTENDANCE, unit, "2025-Q1", "attendee=officials"))
                .hasValue("42 RECORDS");
        assertThat(figures.of(ATTENDANCE, unit, "2025-Q1", "attendee=others")).hasValue("6 RECORDS");
        assertThat(figures.of(ATTENDANCE, unit, "2025-Q2")).hasValue("100 RECORDS");
    }

    @Test
    void aCourseThatEndedLaterMovesToThatQuarterAndEveryFigureOpensToItsCourses() {
        // When
        batch(List.of(course(unit, "B", "2025-03-29", "2025-04-02", 0, 12, 6))).statusCode(200);

        // Then
        assertThat(figures.of(COUNT, unit, "2025-Q1")).hasValue("1 RECORDS");
        assertThat(figures.of(ATTENDANCE, unit, "2025-Q1")).hasValue("32 RECORDS");
        assertThat(figures.of(ATTENDANCE, unit, "2025-Q2")).hasValue("118 RECORDS");
        assertThat(new OpenedFigures(dataSource, "gov").addUp(unit)).containsExactlyInAnyOrder(COUNT, ATTENDANCE);
    }

    @Test
    void aCourseThatIsNotOverIsRefused() {
        batch(List.of(course(unit, "D", "2026-03-15", "2026-03-16", 1, 1, 1)))
                .statusCode(422)
                .body("errors.field", contains("endsOn"))
                .body("errors[0].reason", containsString("after today"));
    }

    @Test
    void aListHoldsTheCoursesOfWhichADayLiesInAPeriod() {
        given().queryParam("orgUnit", unit)
                .queryParam("heldIn", "2025-04")
                .get("/api/v1/gov/courses")
                .then()
                .statusCode(200)
                .body("items.name", contains("C"));
    }

    private static ValidatableResponse batch(List<Map<String, Object>> courses) {
        return given().contentType("application/json")
                .body(courses)
                .post("/api/v1/gov/courses/batch")
                .then();
    }
}

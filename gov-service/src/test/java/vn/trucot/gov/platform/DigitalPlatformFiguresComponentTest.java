package vn.trucot.gov.platform;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static vn.trucot.gov.platform.DigitalPlatformRegisterComponentTest.use;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
class DigitalPlatformFiguresComponentTest {

    private static final String COUNT = "GOV.PLATFORM.COUNT";
    private static final String REGISTERED = "GOV.PLATFORM.REGISTERED";
    private static final String ACTIVE = "GOV.PLATFORM.ACTIVE";

    @Inject
    OrgUnits orgUnits;

    @Inject
    DataSource dataSource;

    private MeasuredFigures figures;
    private String unit = "";

    /**
     * An app for citizens from 2024 on, and a desk that ends with June 2025. 2025-Q1: the app's last month is March with 60 of
     * 200 and 15 of them, the desk's is February with 18 of 20 and 9 of them.
     */
    @BeforeEach
    void aCommuneWithTwoPlatforms() {
        figures = new MeasuredFigures(dataSource);
        unit = new KnownUnits(orgUnits).commune();
        batch(List.of(
                        platform(
                                "APP",
                                "CITIZEN_APP",
                                Map.of("uses", List.of(use("2025-01", 200, 40, 10), use("2025-03", 200, 60, 15)))),
                        platform(
                                "DESK",
                                "DIGITAL_DESK",
                                Map.of(
                                        "endedOn",
                                        "2025-07-01",
                                        "uses",
                                        List.of(use("2025-02", 20, 18, 9), use("2025-06", 20, 20, 8))))))
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-Q1, '',                        2, 78/220, 24/78",
        "2025-Q1, platformKind=citizen_app,  1, 60/200, 15/60",
        "2025-Q1, platformKind=digital_desk, 1, 18/20,  9/18",
        "2025-Q2, '',                        2, 20/20,  8/20",
    })
    void thePeopleOfTheLastMonthToldOfEachPlatformAddUp(
            String period, String part, String platforms, String registered, String active) {
        assertThat(figures.of(COUNT, unit, period, part)).hasValue(platforms + " RECORDS");
        assertThat(figures.of(REGISTERED, unit, period, part)).hasValue(registered + " RECORDS");
        assertThat(figures.of(ACTIVE, unit, period, part)).hasValue(active + " RECORDS");
    }

    @Test
    void aQuarterOfWhichNothingIsToldHasPlatformsAndNoUse() {
        assertThat(figures.of(COUNT, unit, "2025-Q3")).hasValue("1 RECORDS");
        assertThat(figures.of(COUNT, unit, "2025-Q3", "platformKind=digital_desk"))
                .isEmpty();
        assertThat(figures.of(REGISTERED, unit, "2025-Q3")).isEmpty();
        assertThat(figures.of(ACTIVE, unit, "2024-Q4")).isEmpty();
    }

    @Test
    void anotherMonthChangesItsQuarterAndEveryFigureOpensToItsPlatforms() {
        // When
        batch(List.of(platform(
                        "APP",
                        "CITIZEN_APP",
                        Map.of("uses", List.of(use("2025-01", 200, 40, 10), use("2026-02", 210, 90, 45))))))
                .statusCode(200);

        // Then
        assertThat(figures.of(REGISTERED, unit, "2025-Q1")).hasValue("58/220 RECORDS");
        assertThat(figures.of(REGISTERED, unit, "2026-Q1")).hasValue("90/210 RECORDS");
        assertThat(figures.of(ACTIVE, unit, "2026-Q1")).hasValue("45/90 RECORDS");
        assertThat(new OpenedFigures(dataSource, "gov").addUp(unit))
                .containsExactlyInAnyOrder(COUNT, REGISTERED, ACTIVE);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-Q1, 10, 5,  1, is no month",
        "2026-04, 10, 5,  1, has not begun",
        "2023-12, 10, 5,  1, when it was not there",
        "2025-01, 10, 11, 1, registered 11 is more than entitled 10",
        "2025-01, 10, 5,  6, active 6 is more than registered 5",
    })
    void aUseThatCannotBeIsRefused(String month, int entitled, int registered, int active, String reason) {
        batch(List.of(platform("NEW", "OTHER", Map.of("uses", List.of(use(month, entitled, registered, active))))))
                .statusCode(422)
                .body("errors.field", contains("uses"))
                .body("errors[0].reason", containsString(reason));
    }

    @Test
    void aListHoldsThePlatformsThatAreInUseOnADay() {
        given().queryParam("orgUnit", unit)
                .queryParam("on", "2025-07-01")
                .get("/api/v1/gov/platforms")
                .then()
                .statusCode(200)
                .body("items.code", contains("APP"));
    }

    private Map<String, Object> platform(String code, String kind, Map<String, Object> more) {
        Map<String, Object> platform = DigitalPlatformRegisterComponentTest.platform(unit, code, kind, "2024-01-01");
        platform.putAll(more);
        return platform;
    }

    private static ValidatableResponse batch(List<Map<String, Object>> platforms) {
        return given().contentType("application/json")
                .body(platforms)
                .post("/api/v1/gov/platforms/batch")
                .then();
    }
}

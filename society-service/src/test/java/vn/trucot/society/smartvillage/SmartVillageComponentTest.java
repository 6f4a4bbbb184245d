package vn.trucot.society.smartvillage;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.oneOf;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trucot.pillar.KnownUnits;
import vn.trucot.pillar.MeasuredFigures;
import vn.trucot.pillar.Platform;
import vn.trucot.pillar.orgunit.OrgUnits;

/** Villages and communes by the trial sets, points counted by hand; the sets are files, there is no Java of them. */
@QuarkusTest
@QuarkusTestResource(Platform.class)
@TestSecurity(
        user = "minh",
        roles = {"reporter", "approver", "approver:*:*"})
class SmartVillageComponentTest {

    @Inject
    OrgUnits orgUnits;

    @Inject
    AgroalDataSource dataSource;

    private MeasuredFigures figures;
    private String commune = "";
    private String village = "";

    @BeforeEach
    void aVillage() {
        KnownUnits units = new KnownUnits(orgUnits);
        figures = new MeasuredFigures(dataSource);
        commune = units.commune();
        village = units.village(commune, 1);
    }

    @Test
    void aVillageIsSmartWithEnoughPointsOfWhichEachGroupHasHalf() {
        // When: 10 + 5 + 15, 15 + 10 + 5, 10 + 0 + 10 of 100 points
        ValidatableResponse smart = appraise(
                "smart-village",
                village,
                "mobile=1 fibre=40 house=1 team=1 identity=90 services=30 cashless=80 market=0 forum=1");

        // Then
        smart.body("points", equalTo(80))
                .body("maximum", equalTo(100))
                .body("level", equalTo("SMART"))
                .body("trial", equalTo(true));
        assertThat(figures.of("SOC.CRITERIA.SMART_VILLAGE", village, "2025", "level=SMART"))
                .hasValue("1 RECORDS");
        assertThat(figures.of("SOC.CRITERIA.SMART_VILLAGE.SHARE", village, "2025"))
                .hasValue("1/1 RECORDS");
    }

    @Test
    void aVillageWithAWeakGroupIsForming() {
        // When: all points of two groups, 10 of the 30 of the third
        appraise(
                        "smart-village",
                        village,
                        "mobile=1 fibre=80 house=1 team=1 identity=95 services=60 cashless=80 market=0 forum=0")
                .body("points", equalTo(80))
                .body("level", equalTo("FORMING"));

        // Then
        assertThat(figures.of("SOC.CRITERIA.SMART_VILLAGE.SHARE", village, "2025"))
                .hasValue("0/1 RECORDS");
    }

    @Test
    void aCommuneIsSmartWithItsSecondSmartVillage() {
        // Given: 15 + 10 + 0, 10 + 5 + 0, 8 + 10 + 10 + 5
        String answers = "online=80 files=1 centre=0 market=1 cashless=40 contracts=0 records=90 schools=1 security=1";
        appraise("smart-commune", commune, answers + " villages=1")
                .body("points", equalTo(73))
                .body("level", equalTo("FORMING"));

        // When
        appraise("smart-commune", commune, answers + " villages=2")
                .body("points", equalTo(80))
                .body("level", equalTo("SMART"));

        // Then
        assertThat(figures.of("SOC.CRITERIA.SMART_COMMUNE.SHARE", commune, "2025"))
                .hasValue("1/1 RECORDS");
    }

    /** Appraises a unit; answers what is told of that assessment. */
    private static ValidatableResponse appraise(String set, String unit, String answers) {
        String assessments = "/api/v1/society/criteria/" + set + "/assessments";
        given().contentType("application/json")
                .body(Map.of(
                        "answers",
                        Arrays.stream(answers.split(" "))
                                .map(answer -> answer.split("="))
                                .map(answer -> Map.of("criterion", answer[0], "value", Integer.valueOf(answer[1])))
                                .toList()))
                .put(assessments + "/" + unit + "/2025-12-01/appraisal")
                .then()
                .statusCode(oneOf(200, 201));
        return given().queryParam("subject", unit).get(assessments).then().rootPath("items[0]");
    }
}

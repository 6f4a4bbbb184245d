package vn.trucot.gov.recognition;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.pillar.KnownUnits;
import vn.trucot.pillar.MeasuredFigures;
import vn.trucot.pillar.OpenedFigures;
import vn.trucot.pillar.Platform;
import vn.trucot.pillar.orgunit.OrgUnits;

/** Recognition by the trial sets: 100 % of the mandatory and, but for agencies, 30 % of the extended criteria. */
@QuarkusTest
@QuarkusTestResource(Platform.class)
@TestSecurity(
        user = "minh",
        roles = {"approver", "approver:*:*"})
class RecognitionComponentTest {

    private static final String CRITERIA = "/api/v1/gov/criteria/";
    private static final String COMMUNES = "GOV.CRITERIA.RECOGNITION_COMMUNES";

    @Inject
    OrgUnits orgUnits;

    @Inject
    AgroalDataSource dataSource;

    private KnownUnits units;
    private MeasuredFigures figures;

    @BeforeEach
    void aProvince() {
        units = new KnownUnits(orgUnits);
        figures = new MeasuredFigures(dataSource);
    }

    @Test
    void thereIsATrialSetForEachKindOfUnit() {
        given().get("/api/v1/gov/criteria")
                .then()
                .statusCode(200)
                .body("code", hasItems("recognition-agencies", "recognition-communes", "recognition-districts"))
                .body("findAll { it.code.startsWith('recognition') }.trial", everyItem(equalTo(true)))
                .body("find { it.code == 'recognition-communes' }.groups.code", contains("mandatory", "extended"))
                .body("find { it.code == 'recognition-communes' }.groups.points", contains(8, 10))
                .body(
                        "find { it.code == 'recognition-communes' }.levels[0].shares.group",
                        contains("mandatory", "extended"))
                .body("find { it.code == 'recognition-communes' }.levels[0].shares.atLeast", contains(100, 30))
                .body("find { it.code == 'recognition-agencies' }.levels[0].shares.group", contains("mandatory"));
    }

    /** Of ten extended criteria three are 30 %. */
    @Test
    void aCommuneIsRecognisedWithAllMandatoryAndThreeOfTenExtendedCriteria() {
        // Given
        String recognised = units.commune();
        String short1 = units.commune();
        String missing = units.commune();

        // When
        assess("recognition-communes", recognised, "2024-12-10", 8, 3).body("level", equalTo("RECOGNISED"));
        assess("recognition-communes", short1, "2024-12-10", 8, 2).body("level", equalTo("NONE"));
        assess("recognition-communes", missing, "2024-12-10", 7, 10).body("level", equalTo("NONE"));

        // Then
        assertThat(told(recognised, "2024")).isEqualTo("1 RECORDS, recognised 1 RECORDS, share 1/1 RECORDS");
        assertThat(told(short1, "2024")).isEqualTo("1 RECORDS, recognised 0 RECORDS, share 0/1 RECORDS");
        assertThat(told(missing, "2024")).isEqualTo("1 RECORDS, recognised 0 RECORDS, share 0/1 RECORDS");
        assertThat(new OpenedFigures(dataSource, "gov").addUp(recognised))
                .containsExactlyInAnyOrder(COMMUNES, COMMUNES + ".SHARE");
    }

    @Test
    void recognitionIsExplainedCriterionByCriterion() {
        // Given
        String commune = units.commune();
        String id = assess("recognition-communes", commune, "2024-12-10", 7, 1)
                .extract()
                .path("id");

        // When
        ValidatableResponse score = given().get(CRITERIA + "recognition-communes/assessments/" + id + "/score")
                .then();

        // Then
        score.statusCode(200)
                .body("trial", equalTo(true))
                .body("next.code", equalTo("RECOGNISED"))
                .body("next.shortOf.group", contains("mandatory", "extended"))
                .body("next.shortOf.points", contains(1, 2))
                .body("groups[0].criteria", hasSize(8))
                .body("groups[0].criteria.points", contains(1, 1, 1, 1, 1, 1, 1, 0))
                .body("groups[1].share", equalTo(10));
    }

    @Test
    void aRecognitionHoldsUntilTheNextAssessment() {
        // Given
        String commune = units.commune();
        assess("recognition-communes", commune, "2024-12-10", 8, 5);

        // When
        assess("recognition-communes", commune, "2025-12-10", 6, 5);

        // Then
        assertThat(told(commune, "2024")).isEqualTo("1 RECORDS, recognised 1 RECORDS, share 1/1 RECORDS");
        assertThat(told(commune, "2025")).isEqualTo("1 RECORDS, recognised 0 RECORDS, share 0/1 RECORDS");
    }

    @Test
    void anAgencyNeedsItsMandatoryCriteriaOnlyADistrictExtendedOnesToo() {
        // Given
        String agency = units.unit(OrgUnitKind.DEPARTMENT, "so-mau");
        String district = units.unit(OrgUnitKind.DISTRICT, "132");

        // When
        assess("recognition-agencies", agency, "2024-12-10", 8, 0).body("level", equalTo("RECOGNISED"));
        assess("recognition-districts", district, "2024-12-10", 8, 2).body("level", equalTo("NONE"));

        // Then
        assertThat(figures.of("GOV.CRITERIA.RECOGNITION_AGENCIES.SHARE", agency, "2024"))
                .hasValue("1/1 RECORDS");
        assertThat(figures.of("GOV.CRITERIA.RECOGNITION_DISTRICTS.SHARE", district, "2024"))
                .hasValue("0/1 RECORDS");
        send("recognition-communes", district, "2024-12-10", 8, 3).statusCode(422);
    }

    private String told(String unit, String period) {
        return figures.of(COMMUNES, unit, period).orElse("none") + ", recognised "
                + figures.of(COMMUNES, unit, period, "level=RECOGNISED").orElse("none") + ", share "
                + figures.of(COMMUNES + ".SHARE", unit, period).orElse("none");
    }

    private ValidatableResponse assess(String set, String unit, String day, int mandatory, int extended) {
        return send(set, unit, day, mandatory, extended).statusCode(201);
    }

    /** An appraisal that finds so many criteria of each group met, the first ones. */
    private ValidatableResponse send(String set, String unit, String day, int mandatory, int extended) {
        List<Map<String, Object>> answers = new ArrayList<>();
        answers.addAll(answers(set, 0, mandatory));
        answers.addAll(answers(set, 1, extended));
        return given().contentType("application/json")
                .body(Map.of("answers", answers))
                .put(CRITERIA + set + "/assessments/" + unit + "/" + day + "/appraisal")
                .then();
    }

    private static List<Map<String, Object>> answers(String set, int group, int met) {
        List<Map<String, Object>> criteria =
                given().get(CRITERIA + set).jsonPath().getList("groups[" + group + "].criteria");
        List<Map<String, Object>> answers = new ArrayList<>();
        for (int i = 0; i < criteria.size(); i++) {
            int best = "YES_NO".equals(criteria.get(i).get("input")) ? 1 : 100;
            answers.add(Map.of("criterion", criteria.get(i).get("code"), "value", i < met ? best : 0));
        }
        return answers;
    }
}

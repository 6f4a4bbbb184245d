package vn.trucot.economy.enterprise;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trucot.pillar.KnownUnits;
import vn.trucot.pillar.MeasuredFigures;
import vn.trucot.pillar.Platform;
import vn.trucot.pillar.orgunit.OrgUnits;

/** Levels by Decision 1970/QĐ-BTTTT: points of six pillars, of 65, 25, 80, 65, 50 and 35; two conditions at once for each level. */
@QuarkusTest
@QuarkusTestResource(Platform.class)
@TestSecurity(
        user = "minh",
        roles = {"approver", "approver:*:*"})
class MaturityComponentTest {

    private static final AtomicInteger NUMBERS = new AtomicInteger(5_000_000);
    private static final String SET = "/api/v1/economy/criteria/sme-maturity";
    private static final String LEVELS = "ECO.CRITERIA.SME_MATURITY";
    private static final int[] CRITERIA = {13, 1, 16, 13, 10, 7};

    @Inject
    OrgUnits orgUnits;

    @Inject
    DataSource dataSource;

    private String commune = "";
    private String enterprise = "";

    @BeforeEach
    void anEnterprise() {
        commune = new KnownUnits(orgUnits).commune();
        enterprise = another();
    }

    /** Exactly a tenth are 6.5, 2.5, 8, 6.5, 5 and 3.5 points; exactly a fifth 13, 5, 16, 13, 10 and 7. */
    @ParameterizedTest
    @CsvSource({
        "0 0 0 0 0 0,       NONE, nothing at all",
        "6 5 0 0 5 4,       NONE, 20 points are not above 20 and three pillars are no four",
        "0 5 0 6 5 4,       NONE, the same with 6 points of 65 in operations",
        "0 5 0 7 5 4,       L1, 21 points and four pillars at a tenth: there are no fewer",
        "7 5 8 0 0 0,       NONE, three pillars",
        "7 5 8 7 0 0,       L1, technology exactly at a tenth",
        "7 5 7 7 0 0,       NONE, technology just below a tenth",
        "0 5 8 0 5 4,       L1, culture exactly at a tenth",
        "0 5 8 0 4 4,       NONE, culture just below a tenth",
        "0 5 8 0 5 3,       NONE, data just below a tenth",
        "65 25 80 0 0 0,    NONE, 170 points in three pillars",
        "65 25 80 6 4 3,    NONE, 183 points and three pillars just below a tenth",
        "65 25 80 7 0 0,    L1, 177 points and a fourth pillar at a tenth only",
        "65 25 80 13 0 0,   L1, a fourth pillar exactly at a fifth",
        "65 25 80 14 0 0,   L2, a fourth pillar above a fifth: more than enough points",
        "65 25 80 14 10 7,  L2, two more pillars exactly at a fifth",
        "14 10 17 14 0 0,   L1, four pillars above a fifth with 55 points",
        "14 10 17 23 0 0,   L1, 64 points are not above 64",
        "14 10 17 24 0 0,   L2, 65 points",
        "13 10 17 25 0 0,   L1, customers exactly at a fifth",
        "14 5 17 29 0 0,    L1, strategy exactly at a fifth",
        "14 10 16 25 0 0,   L1, technology exactly at a fifth",
        "29 10 17 13 0 0,   L1, operations exactly at a fifth",
        "0 10 37 0 11 8,    L2, four other pillars above a fifth with 66 points",
        "0 10 37 0 10 8,    L1, culture exactly at a fifth",
        "0 10 37 0 11 7,    L1, data exactly at a fifth",
        "27 15 33 27 0 0,   L2, four pillars above two fifths with 102 points",
        "27 15 33 53 0 0,   L2, 128 points are not above 128",
        "27 15 33 54 0 0,   L3, 129 points",
        "26 15 33 55 0 0,   L2, customers exactly at two fifths",
        "27 10 33 59 0 0,   L2, strategy exactly at two fifths",
        "27 15 32 55 0 0,   L2, technology exactly at two fifths",
        "55 15 33 26 0 0,   L2, operations exactly at two fifths",
        "0 15 80 0 21 15,   L3, four other pillars above two fifths",
        "0 15 80 0 20 15,   L2, culture exactly at two fifths",
        "0 15 80 0 21 14,   L2, data exactly at two fifths",
        "65 25 80 65 0 0,   L3, 235 points in four pillars: the fourth level asks for five",
        "65 25 80 65 30 0,  L3, a fifth pillar exactly at three fifths",
        "65 25 80 65 31 0,  L4, a fifth pillar above three fifths",
        "40 20 49 40 31 0,  L3, five pillars above three fifths with 180 points",
        "40 20 49 52 31 0,  L3, 192 points are not above 192",
        "40 20 49 53 31 0,  L4, 193 points",
        "39 20 49 54 31 0,  L3, customers exactly at three fifths",
        "40 15 49 58 31 0,  L3, strategy exactly at three fifths",
        "40 20 48 54 31 0,  L3, technology exactly at three fifths",
        "40 20 49 40 30 22, L4, culture exactly at three fifths but data above them",
        "40 20 49 40 30 21, L3, culture and data exactly at three fifths",
        "65 20 80 52 40 0,  L4, 257 points in five pillars: the fifth level asks for all six",
        "53 25 65 53 41 29, L5, all six just above four fifths",
        "52 25 65 53 41 29, L4, customers exactly at four fifths",
        "53 20 65 53 41 29, L4, strategy exactly at four fifths",
        "53 25 64 53 41 29, L4, technology exactly at four fifths",
        "53 25 65 52 41 29, L4, operations exactly at four fifths",
        "53 25 65 53 40 29, L4, culture exactly at four fifths",
        "65 25 80 65 50 28, L4, 313 points and data exactly at four fifths",
        "65 25 80 65 50 35, L5, all there is"
    })
    void theLevelIsTheHighestOfWhichBothConditionsHold(String points, String level, String why) {
        // When
        String reached = assess(enterprise, "2025-11-20", "self", answers(points), false)
                .statusCode(201)
                .extract()
                .path("level");

        // Then
        assertThat(reached).as(why).isEqualTo(level);
    }

    @Test
    void theSetHasSixPillarsSixtyCriteriaAnd320PointsAndSaysThatItIsATrial() {
        given().get(SET)
                .then()
                .statusCode(200)
                .body("trial", equalTo(true))
                .body("groups.points", contains(65, 25, 80, 65, 50, 35))
                .body("groups.criteria.collect { it.size() }", contains(13, 1, 16, 13, 10, 7))
                .body("levels.code", contains("L1", "L2", "L3", "L4", "L5"));
    }

    @Test
    void aWholeAnswerIsNeededAndADraftCountsWhatIsMissingAsNoPoints() {
        // Given
        List<Map<String, Object>> fourPillars = answers("65 25 80 65 50 35").subList(0, 13 + 1 + 16 + 13);

        // When
        assess(enterprise, "2025-11-20", "self", fourPillars, false).statusCode(400);
        String id = assess(enterprise, "2025-11-20", "self", fourPillars, true)
                .statusCode(201)
                .extract()
                .path("id");

        // Then
        given().get(SET + "/assessments/" + id + "/score")
                .then()
                .statusCode(200)
                .body("level.code", equalTo("L3"))
                .body("points", equalTo(235))
                .body("answered", equalTo(235))
                .body("unanswered", hasSize(17))
                .body("next.code", equalTo("L4"))
                .body("next.points", equalTo(0))
                .body("next.groups", equalTo(1))
                .body("next.shortOf.group", contains("data", "culture"))
                .body("next.shortOf.points", contains(21, 30));
        assertThat(new MeasuredFigures(dataSource).of(LEVELS, commune, "2025-Q4"))
                .as("a draft is not counted")
                .isEmpty();
    }

    /** What the enterprise says of itself stays beside what its adviser found, which alone is counted. */
    @Test
    void levelsAreCountedAsAdvisersFoundThem() {
        // Given
        String second = another();
        assess(enterprise, "2025-11-20", "self", answers("65 25 80 65 50 35"), false);
        assess(second, "2025-11-20", "self", answers("27 15 33 54 0 0"), false);

        // When
        assess(enterprise, "2025-12-20", "appraisal", answers("27 15 33 54 0 0"), false)
                .statusCode(201);
        assess(second, "2025-12-20", "appraisal", answers("14 10 17 24 0 0"), false)
                .statusCode(201);

        // Then
        MeasuredFigures figures = new MeasuredFigures(dataSource);
        assertThat(figures.of(LEVELS, commune, "2025-Q4")).hasValue("2 RECORDS");
        assertThat(figures.of(LEVELS, commune, "2025-Q4", "level=L2")).hasValue("1 RECORDS");
        assertThat(figures.of(LEVELS, commune, "2025-Q4", "level=L3")).hasValue("1 RECORDS");
        assertThat(figures.of(LEVELS, commune, "2025-Q4", "level=L5")).hasValue("0 RECORDS");
        assertThat(figures.of(LEVELS + ".SHARE", commune, "2025-Q4")).hasValue("1/2 RECORDS");
        given().get(SET + "/assessments?orgUnit=" + commune)
                .then()
                .body("items", hasSize(4))
                .body("items.findAll { it.kind == 'SELF' }", hasSize(2));
    }

    private String another() {
        UUID id = UUID.randomUUID();
        given().contentType("application/json")
                .body(Map.of(
                        "taxCode",
                        TaxCodeTest.taxCode(NUMBERS.getAndIncrement()),
                        "kind",
                        "ENTERPRISE",
                        "name",
                        "Công ty được tư vấn",
                        "sizeClass",
                        "SMALL",
                        "area",
                        "INDUSTRY",
                        "commune",
                        commune,
                        "activeFrom",
                        "2024-01-01"))
                .put("/api/v1/economy/enterprises/" + id)
                .then()
                .statusCode(201);
        return id.toString();
    }

    private static ValidatableResponse assess(
            String subject, String day, String kind, List<Map<String, Object>> answers, boolean draft) {
        return given().contentType("application/json")
                .body(Map.of("answers", answers, "draft", draft))
                .put(SET + "/assessments/" + subject + "/" + day + "/" + kind)
                .then();
    }

    /** Answers that give these points: fives as far as they go, the rest in the next criterion, then zeros. */
    private static List<Map<String, Object>> answers(String points) {
        String[] each = points.split(" ");
        List<Map<String, Object>> answers = new ArrayList<>();
        for (int pillar = 0; pillar < CRITERIA.length; pillar++) {
            int left = Integer.parseInt(each[pillar]) / (CRITERIA[pillar] == 1 ? 5 : 1);
            for (int criterion = 1; criterion <= CRITERIA[pillar]; criterion++) {
                int value = Math.min(left, 5);
                left -= value;
                answers.add(Map.of("criterion", "c%d-%02d".formatted(pillar + 1, criterion), "value", value));
            }
        }
        return answers;
    }
}

package vn.trucot.society.culturehouse;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static vn.trucot.society.culturehouse.CultureHouseRegisterComponentTest.house;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trucot.pillar.KnownUnits;
import vn.trucot.pillar.MeasuredFigures;
import vn.trucot.pillar.OpenedFigures;
import vn.trucot.pillar.Platform;
import vn.trucot.pillar.orgunit.OrgUnits;

/** How many culture houses there are, and how many are digital by the trial set; it is the fifteenth of March 2026. */
@QuarkusTest
@QuarkusTestResource(Platform.class)
@TestSecurity(
        user = "lan",
        roles = {"reporter", "reporter:*:*"})
class CultureHouseLevelsComponentTest {

    private static final String HOUSES = "/api/v1/society/culture-houses/";
    private static final String ASSESSMENTS = "/api/v1/society/criteria/culture-house/assessments/";

    @Inject
    OrgUnits orgUnits;

    @Inject
    AgroalDataSource dataSource;

    private MeasuredFigures figures;
    private String village;
    private UUID first;
    private UUID second;

    @BeforeEach
    void twoHousesOfAVillage() {
        KnownUnits units = new KnownUnits(orgUnits);
        figures = new MeasuredFigures(dataSource);
        village = units.village(units.commune(), 1);
        first = UUID.randomUUID();
        second = UUID.randomUUID();
        put(HOUSES + first, house(village, "Nhà văn hóa 1")).statusCode(201);
        put(HOUSES + second, house(village, "Nhà văn hóa 2")).statusCode(201);
    }

    @Test
    void housesAreCountedByTheLevelOfTheirLastAssessment() {
        // Given
        assess(first, "2025-12-01", 20, 1).body("level", equalTo("DIGITAL"));
        assess(second, "2025-12-01", 0, 0).body("level", equalTo("NONE"));

        // When
        assess(second, "2026-02-01", 12, 2)
                .body("level", equalTo("ADVANCED"))
                .body("subjectName", equalTo("Nhà văn hóa 2"))
                .body("orgUnit", equalTo(village));

        // Then
        assertThat(figures.of("SOC.CULTURAL_HOUSE.COUNT", village, "2025-Q4")).hasValue("2 RECORDS");
        assertThat(levels("2025-Q4")).isEqualTo("2 REPORTED: NONE 1, DIGITAL 1, ADVANCED 0");
        assertThat(levels("2026-Q1")).isEqualTo("2 REPORTED: NONE 0, DIGITAL 1, ADVANCED 1");
        assertThat(new OpenedFigures(dataSource, "society").addUp(village))
                .containsExactlyInAnyOrder(
                        "SOC.CULTURAL_HOUSE.COUNT",
                        "SOC.CULTURAL_HOUSE.INTERNET",
                        "SOC.CULTURAL_HOUSE.SCREEN",
                        "SOC.CULTURAL_HOUSE.COMPUTERS",
                        "SOC.CRITERIA.CULTURE_HOUSE");
    }

    @Test
    void aHouseThatClosedIsNotCountedAnyMoreAlsoIfThatIsToldLater() {
        // Given
        assess(first, "2025-12-01", 20, 1);
        assess(second, "2025-12-01", 20, 1);
        assertThat(levels("2026-Q1")).isEqualTo("2 REPORTED: NONE 0, DIGITAL 2, ADVANCED 0");

        // When
        Map<String, Object> closed = house(village, "Nhà văn hóa 2");
        closed.put("closedOn", "2026-01-10");
        put(HOUSES + second, closed).statusCode(200);

        // Then
        assertThat(levels("2025-Q4")).isEqualTo("2 REPORTED: NONE 0, DIGITAL 2, ADVANCED 0");
        assertThat(levels("2026-Q1")).isEqualTo("1 REPORTED: NONE 0, DIGITAL 1, ADVANCED 0");
        assertThat(figures.of("SOC.CULTURAL_HOUSE.COUNT", village, "2026-Q1")).hasValue("1 RECORDS");
    }

    @Test
    void anAssessmentOfAHouseThatIsDeletedCountsNowhere() {
        // Given
        assess(first, "2025-12-01", 20, 1);
        assess(second, "2025-12-01", 0, 0);

        // When
        given().delete(HOUSES + first).then().statusCode(204);

        // Then
        assertThat(levels("2025-Q4")).isEqualTo("1 REPORTED: NONE 1, DIGITAL 0, ADVANCED 0");
        put(ASSESSMENTS + first + "/2025-12-02/self", answers(0, 0)).statusCode(404);
    }

    @Test
    void theRecordsOfAFigureSayHowManyPiecesOfEvidenceStand() {
        // Given
        for (int i = 0; i < 3; i++) {
            given().contentType("application/json")
                    .body(Map.of("kind", "LINK", "link", "https://example.org/" + i))
                    .post(HOUSES + first + "/evidence")
                    .then()
                    .statusCode(201);
        }

        // When
        given().contentType("application/json")
                .body(Map.of("reason", "trang đã gỡ"))
                .post(HOUSES + first + "/evidence/2/withdrawal")
                .then()
                .statusCode(200);

        // Then
        Map<Object, Object> evidence = new HashMap<>();
        new OpenedFigures(dataSource, "society")
                .records("SOC.CULTURAL_HOUSE.COUNT/" + village + "/2026-Q1", "")
                .forEach(record -> evidence.put(record.get("id"), String.valueOf(record.get("evidence"))));
        assertThat(evidence).isEqualTo(Map.of(first.toString(), "2", second.toString(), "0"));
    }

    private String levels(String period) {
        String total = figures.of("SOC.CRITERIA.CULTURE_HOUSE", village, period).orElse("none");
        return total + ": NONE " + level(period, "NONE") + ", DIGITAL " + level(period, "DIGITAL") + ", ADVANCED "
                + level(period, "ADVANCED");
    }

    private String level(String period, String level) {
        return figures.of("SOC.CRITERIA.CULTURE_HOUSE", village, period, "level=" + level)
                .orElse("none")
                .replace(" REPORTED", "");
    }

    private ValidatableResponse assess(UUID house, String day, int meetings, int team) {
        return put(ASSESSMENTS + house + "/" + day + "/self", answers(meetings, team))
                .statusCode(201);
    }

    /** With Internet, Wi-Fi, two computers and no screen: 35 points of 50, and what the house is used for. */
    private static Map<String, Object> answers(int meetings, int team) {
        return Map.of(
                "answers",
                List.of(
                        answer("internet", 1),
                        answer("wifi", 1),
                        answer("computers", 2),
                        answer("screen", 0),
                        answer("meetings", meetings),
                        answer("team", team),
                        answer("services", team > 0 ? 1 : 0)));
    }

    private static Map<String, Object> answer(String criterion, int value) {
        return Map.of("criterion", criterion, "value", value);
    }

    private static ValidatableResponse put(String address, Object body) {
        return given().contentType("application/json").body(body).put(address).then();
    }
}

package vn.trucot.gov.targets;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trucot.events.Event;
import vn.trucot.events.Period;
import vn.trucot.events.Target;
import vn.trucot.events.Topics;
import vn.trucot.pillar.Platform;
import vn.trucot.pillar.relay.TopicReader;

@QuarkusTest
@QuarkusTestResource(Platform.class)
@TestSecurity(
        user = "quan",
        roles = {"administrator", "administrator:*:*"})
class TargetComponentTest {

    Platform platform;

    private String province = "";

    @BeforeEach
    void aProvince() {
        province = "T" + UUID.randomUUID().toString().substring(0, 8);
        given().contentType("text/csv; charset=UTF-8")
                .body("""
                        id,gso_code,kind,name,parent,valid_from,valid_to
                        VN,,COUNTRY,Việt Nam,,,
                        %1$s,,PROVINCE,Tỉnh Yên Bái,VN,,
                        """.formatted(province))
                .post("/api/v1/gov/org-units/batch")
                .then()
                .statusCode(200);
    }

    @Test
    void aRaisedTargetIsToldWithTheNextRevisionAndAnUnchangedOneIsNot() {
        // Given
        batch(target("GOV.DOSSIER.ONLINE", "80")).statusCode(200).body("created", equalTo(1));

        // When
        batch(target("GOV.DOSSIER.ONLINE", "80.0")).statusCode(200).body("unchanged", equalTo(1));
        batch(target("GOV.DOSSIER.ONLINE", "85")).statusCode(200).body("updated", equalTo(1));

        // Then
        when().get("/api/v1/gov/targets?orgUnit={unit}", province)
                .then()
                .body("items.value", contains(85))
                .body("items.revision", contains(2));
        try (TopicReader topic = new TopicReader(platform.kafka().bootstrapServers(), Topics.TARGETS)) {
            await().untilAsserted(() -> assertThat(topic.events())
                    .filteredOn(event -> event.key().contains("|" + province + "|"))
                    .extracting(Event::revision)
                    .containsExactly(1L, 2L));
            assertThat(topic.events().getLast()).isInstanceOfSatisfying(Event.TargetSet.class, set -> assertThat(
                            set.target().value())
                    .isEqualTo(new BigDecimal("85")));
        }
    }

    @Test
    void targetsOfTheOtherPillarsAreHeldToo() {
        batch(target("ECO.OCOP.LISTED_AND_SOLD", "100")).statusCode(200).body("created", equalTo(1));
    }

    @Test
    void eachMistakeIsToldAndNothingIsStored() {
        // When
        ValidatableResponse answer = batch(
                target("GOV.DOSSIER.ONLINE", "80"),
                target("GOV.NOTHING", "80"),
                target("XYZ.DOSSIER.ONLINE", "80"),
                target("GOV.DOSSIER.ON_TIME", "80").replace(province, "P-unknown"),
                target("GOV.DOSSIER.ON_TIME", "80").replace("2025", "2025-13"),
                target("GOV.DOSSIER.ONLINE", "90"));

        // Then
        answer.statusCode(422)
                .body("errors.findAll { it.row == 2 }.code", contains("INDICATOR_UNKNOWN"))
                .body("errors.findAll { it.row == 3 }.code", contains("INDICATOR_UNKNOWN"))
                .body("errors.findAll { it.row == 4 }.code", contains("ORG_UNIT_UNKNOWN"))
                .body("errors.findAll { it.row == 5 }.field", contains("due"))
                .body("errors.findAll { it.row == 5 }.reason[0]", containsString("2025-13"))
                .body("errors.findAll { it.row == 6 }.code", contains("ROW_DUPLICATE"));
        when().get("/api/v1/gov/targets?orgUnit={unit}", province).then().body("items", hasSize(0));
    }

    @Test
    void aBaselineIsKeptAndToldWithItsTarget() {
        // When
        batch(target("GOV.DOSSIER.ONLINE", "80").replace("}", ", \"baselinePeriod\": \"2020\", \"baseline\": 31.5}"))
                .statusCode(200)
                .body("created", equalTo(1));

        // Then
        when().get("/api/v1/gov/targets?orgUnit={unit}", province)
                .then()
                .body("items[0].baselinePeriod", equalTo("2020"))
                .body("items[0].baseline", equalTo(31.5f))
                .body("items[0].cascadedFrom", nullValue());
        try (TopicReader topic = new TopicReader(platform.kafka().bootstrapServers(), Topics.TARGETS)) {
            await().untilAsserted(() -> assertThat(topic.events())
                    .filteredOn(event -> event.key().contains("|" + province + "|"))
                    .singleElement()
                    .isInstanceOfSatisfying(Event.TargetSet.class, set -> assertThat(
                                    set.target().baseline())
                            .isEqualTo(new Target.Baseline(Period.year(2020), new BigDecimal("31.5")))));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "baselinePeriod": "2020"                     | the value of that period is missing
            "baseline": 31.5                             | the period (baselinePeriod) is missing
            "baselinePeriod": "2025", "baseline": 31.5   | it ends before 2025 does
            """)
    void halfABaselineOrOneThatIsTooLateIsRefused(String fields, String reason) {
        batch(target("GOV.DOSSIER.ONLINE", "80").replace("}", ", " + fields + "}"))
                .statusCode(422)
                .body("errors[0].reason", containsString(reason));
    }

    @Test
    void aTargetIsHandedDownToTheUnitsBelowButThoseWithOneOfTheirOwnKeepIt() {
        // Given: a district that ends before 2025 does, one with two communes, the second of which has a target of its
        // own
        units(
                "%1$s.1,,DISTRICT,Huyện cũ,%1$s,,2025-07-01",
                "%1$s.2,,DISTRICT,Huyện,%1$s,,",
                "%1$s.1.11,,COMMUNE,Xã cũ,%1$s.1,,2025-07-01",
                "%1$s.2.21,,COMMUNE,Xã 1,%1$s.2,,",
                "%1$s.2.22,,COMMUNE,Xã 2,%1$s.2,,");
        batch(
                        target("GOV.DOSSIER.ONLINE", "80"),
                        target("GOV.DOSSIER.ONLINE", "60").replace(province, province + ".2.22"))
                .statusCode(200);

        // When
        cascade("GOV.DOSSIER.ONLINE", "COMMUNE").statusCode(200).body("created", equalTo(1));

        // Then
        when().get("/api/v1/gov/targets?indicator=GOV.DOSSIER.ONLINE&orgUnit={unit}", province + ".2.21")
                .then()
                .body("items.value", contains(80))
                .body("items.legalBasis", contains("Nghị quyết 51-NQ/TU"))
                .body("items.cascadedFrom", contains(province));
        when().get("/api/v1/gov/targets?orgUnit={unit}", province + ".2.22")
                .then()
                .body("items.value", contains(60));
        when().get("/api/v1/gov/targets?orgUnit={unit}", province + ".1.11")
                .then()
                .body("items", hasSize(0));

        // When: it is raised, and handed down again
        batch(target("GOV.DOSSIER.ONLINE", "85")).statusCode(200);
        cascade("GOV.DOSSIER.ONLINE", "COMMUNE").statusCode(200).body("updated", equalTo(1));

        // Then
        when().get("/api/v1/gov/targets?orgUnit={unit}", province + ".2.21")
                .then()
                .body("items.value", contains(85));
    }

    @Test
    void whatAddsUpOverUnitsOrIsNoTargetIsNotHandedDown() {
        // Given
        batch(target("GOV.DOSSIER.RECEIVED", "1000")).statusCode(200);

        // When / Then
        cascade("GOV.DOSSIER.RECEIVED", "COMMUNE").statusCode(400).body("detail", containsString("adds up over units"));
        cascade("GOV.DOSSIER.ONLINE", "COMMUNE").statusCode(404);
    }

    private ValidatableResponse cascade(String indicator, String level) {
        return given().contentType("application/json")
                .body("""
                        {"indicator": "%s", "orgUnit": "%s", "due": "2025", "level": "%s"}""".formatted(indicator, province, level))
                .post("/api/v1/gov/targets/cascade")
                .then();
    }

    private void units(String... rows) {
        given().contentType("text/csv; charset=UTF-8")
                .body("id,gso_code,kind,name,parent,valid_from,valid_to\n"
                        + String.join("\n", rows).formatted(province))
                .post("/api/v1/gov/org-units/batch")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse batch(String... targets) {
        return given().contentType("application/json")
                .body("[" + String.join(",", targets) + "]")
                .post("/api/v1/gov/targets/batch")
                .then();
    }

    private String target(String indicator, String value) {
        return """
                {"indicator": "%s", "orgUnit": "%s", "due": "2025", "value": %s, "legalBasis": "Nghị quyết 51-NQ/TU"}""".formatted(indicator, province, value);
    }
}

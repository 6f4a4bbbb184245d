package vn.trucot.gov.targets;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trucot.events.Event;
import vn.trucot.events.Topics;
import vn.trucot.pillar.Platform;
import vn.trucot.pillar.relay.TopicReader;

@QuarkusTest
@QuarkusTestResource(Platform.class)
@TestSecurity(user = "quan", roles = "administrator")
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

package vn.trucot.gov.succession;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trucot.events.Event;
import vn.trucot.events.Topics;
import vn.trucot.pillar.Platform;
import vn.trucot.pillar.relay.TopicReader;

@QuarkusTest
@QuarkusTestResource(Platform.class)
@TestSecurity(
        user = "quan",
        roles = {"administrator", "administrator:*:*"})
class SuccessionComponentTest {

    Platform platform;

    private String province = "";

    /** A province whose communes 1, 2, 3 end on 2025-01-01, when 1~2025 and 4 begin. */
    @BeforeEach
    void communes() {
        province = "S" + UUID.randomUUID().toString().substring(0, 8);
        given().contentType("text/csv; charset=UTF-8")
                .body("""
                        id,gso_code,kind,name,parent,valid_from,valid_to
                        VN,,COUNTRY,Việt Nam,,,
                        %1$s,,PROVINCE,Tỉnh Yên Bái,VN,,
                        %1$s.1,1,COMMUNE,Phường Hồng Hà,%1$s,,2025-01-01
                        %1$s.2,2,COMMUNE,Phường Nguyễn Phúc,%1$s,,2025-01-01
                        %1$s.3,3,COMMUNE,Xã Việt Cường,%1$s,,2025-01-01
                        %1$s.1~2025,1,COMMUNE,Phường Hồng Hà,%1$s,2025-01-01,
                        %1$s.4,4,COMMUNE,Xã Việt Hồng,%1$s,2025-01-01,
                        """.formatted(province))
                .post("/api/v1/gov/org-units/batch")
                .then()
                .statusCode(200);
    }

    @Test
    void twoUnitsMergeIntoOne() {
        // When
        csv("%1$s.1,%1$s.1~2025,2025-01-01,\n%1$s.2,%1$s.1~2025,2025-01-01,").statusCode(200);

        // Then
        unit("1~2025").body("predecessors", contains(province + ".1", province + ".2"));
        unit("2").body("successors", contains(province + ".1~2025")).body("successorUnknown", equalTo(false));
        when().get("/api/v1/gov/successions?successor={unit}", province + ".1~2025")
                .then()
                .body("items.share", contains(1, 1))
                .body("items[0].document", equalTo("1287/NQ-UBTVQH15"));
    }

    @Test
    void aUnitSplitsWithShares() {
        // When
        csv("%1$s.1,%1$s.1~2025,2025-01-01,0.7\n%1$s.1,%1$s.4,2025-01-01,0.3").statusCode(200);

        // Then
        unit("1").body("successors", contains(province + ".1~2025", province + ".4"));
    }

    @Test
    void aRenamedUnitGoesOnAsOne() {
        // When
        csv("%1$s.1,%1$s.1~2025,2025-01-01,1").statusCode(200);

        // Then
        unit("1").body("successors", contains(province + ".1~2025"));
        unit("1~2025").body("predecessors", contains(province + ".1"));
    }

    @Test
    void aUnitThatEndedAndHasNoSuccessorSaysSo() {
        unit("3").body("successors", empty()).body("successorUnknown", equalTo(true));
        unit("4").body("successorUnknown", equalTo(false));
    }

    @Test
    void aCorrectedSuccessionIsToldWithTheNextRevisionAndAnUnchangedOneIsNot() {
        // Given
        csv("%1$s.1,%1$s.1~2025,2025-01-01,1").statusCode(200).body("created", equalTo(1));

        // When
        csv("%1$s.1,%1$s.1~2025,2025-01-01,1.0").statusCode(200).body("unchanged", equalTo(1));
        csv("%1$s.1,%1$s.1~2025,2025-01-01,0.6").statusCode(200).body("updated", equalTo(1));

        // Then
        String key = province + ".1|" + province + ".1~2025";
        try (TopicReader topic = new TopicReader(platform.kafka().bootstrapServers(), Topics.SUCCESSIONS)) {
            await().untilAsserted(() -> assertThat(topic.events())
                    .filteredOn(event -> event.key().equals(key))
                    .extracting(Event::revision)
                    .containsExactly(1L, 2L));
        }
    }

    @Test
    void eachMistakeIsToldAndNothingIsStored() {
        // When
        ValidatableResponse answer = csv("""
                %1$s.1,%1$s.1~2025,2025-01-01,0.7
                %1$s.1,%1$s.4,2025-01-01,0.4
                %1$s.2,%1$s.9,2025-01-01,1
                %1$s.3,%1$s.4,2025-07-01,1
                %1$s.2,%1$s.2,2025-01-01,1
                %1$s.2,%1$s.4,2025-01-01,0
                %1$s.1,%1$s.1~2025,2025-01-01,0.7
                """);

        // Then
        answer.statusCode(422)
                .body("errors.findAll { it.row == 2 }.field", contains("share"))
                .body("errors.findAll { it.row == 2 }.reason[0]", containsString("1.1"))
                .body("errors.findAll { it.row == 3 }.code", contains("ORG_UNIT_UNKNOWN"))
                .body("errors.findAll { it.row == 4 }.field", contains("date", "date"))
                .body("errors.findAll { it.row == 5 }.code", contains("VALUE_MALFORMED"))
                .body("errors.findAll { it.row == 6 }.code", contains("VALUE_MALFORMED"))
                .body("errors.findAll { it.row == 7 }.code", contains("ROW_DUPLICATE"));
        when().get("/api/v1/gov/successions?predecessor={unit}", province + ".1")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void aUnitThatGoesOnAsAnotherKeepsItsLastDay() {
        // Given
        csv("%1$s.1,%1$s.1~2025,2025-01-01,1").statusCode(200);

        // When
        ValidatableResponse moved = given().contentType("application/json")
                .body("""
                        {"kind": "COMMUNE", "names": {"vi": "Phường Hồng Hà"}, "parent": "%s",
                         "validTo": "2024-12-01"}""".formatted(province))
                .put("/api/v1/gov/org-units/{id}", province + ".1")
                .then();

        // Then
        moved.statusCode(409)
                .body("errors.pointer", contains("/validTo"))
                .body("detail", containsString(province + ".1~2025"));
    }

    private ValidatableResponse csv(String rows) {
        String lines = rows.formatted(province)
                .lines()
                .map(line -> line + ",1287/NQ-UBTVQH15\n")
                .reduce("", String::concat);
        return given().contentType("text/csv; charset=UTF-8")
                .body("predecessor,successor,date,share,document\n" + lines)
                .post("/api/v1/gov/successions/batch")
                .then();
    }

    private ValidatableResponse unit(String code) {
        return when().get("/api/v1/gov/org-units/{id}", province + "." + code)
                .then()
                .statusCode(200);
    }
}

package vn.trucot.gov.programme;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trucot.pillar.Platform;

/** Programmes of targets over REST, and what becomes of one that a unit adopts. */
@QuarkusTest
@QuarkusTestResource(Platform.class)
@TestSecurity(
        user = "quan",
        roles = {"administrator", "administrator:*:*"})
class ProgrammeComponentTest {

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
    void aTargetWithoutAnIndicatorStandsAndSaysSo() {
        when().get("/api/v1/gov/target-programmes")
                .then()
                .statusCode(200)
                .body("code", hasItems("nq-03", "nq-51", "van-yen"))
                .body("find { it.code == 'nq-51' }.unknown", equalTo(21))
                .body("find { it.code == 'nq-51' }.stated.count", contains(15, 2, 5));
        when().get("/api/v1/gov/target-programmes/nq-03")
                .then()
                .body("caution.en", containsString("to be checked against the issued text"))
                .body("targets", hasSize(23))
                .body("targets.find { it.number == '11.1' }.state", equalTo("NO_INDICATOR"))
                .body("targets.find { it.number == '11.1' }.values[0].value", equalTo(80))
                .body("targets.find { it.number == '11.6' }.state", equalTo("MEASURED"))
                .body("targets.find { it.number == '11.6' }.indicator", equalTo("GOV.DOSSIER.PAID_ONLINE"));
        when().get("/api/v1/gov/target-programmes/nq-99").then().statusCode(404);
    }

    /** Eight of the 23 have an indicator; the first of them is stated for 2030 and for 2045. */
    @Test
    void aUnitThatAdoptsAProgrammeGetsTheTargetsThatAreMeasuredWithTheirSourceAndCaution() {
        // When
        given().post("/api/v1/gov/target-programmes/nq-03/adoption?orgUnit={unit}", province)
                .then()
                .statusCode(200)
                .body("created", equalTo(9));

        // Then
        when().get("/api/v1/gov/targets?orgUnit={unit}&indicator=GOV.DOSSIER.PAID_ONLINE", province)
                .then()
                .body("items.due", contains("2030"))
                .body("items.value", contains(80))
                .body("items[0].legalBasis", equalTo("Nghị quyết 03/NQ-CP (2025), Phụ lục I, mục 11.6"))
                .body("items[0].note", startsWith("Đọc từ bản sao công khai"));
        given().post("/api/v1/gov/target-programmes/nq-03/adoption?orgUnit={unit}", province)
                .then()
                .body("unchanged", equalTo(9));
    }

    @Test
    void whatAUnitSetItselfStaysAndSoDoesWhereItBegan() {
        // Given: a target on a basis of its own, and one of the resolution whose baseline is known
        given().contentType("application/json")
                .body("""
                        [{"indicator": "GOV.DOSSIER.PAID_ONLINE", "orgUnit": "%1$s", "due": "2030", "value": 95,
                            "legalBasis": "Kế hoạch của tỉnh", "baselinePeriod": "2024", "baseline": 40},
                        {"indicator": "GOV.DOSSIER.DIGITISED", "orgUnit": "%1$s", "due": "2030", "value": 90,
                            "legalBasis": "Nghị quyết 03/NQ-CP (2025), Phụ lục I, mục 11.3", "baselinePeriod": "2024",
                            "baseline": 55}]
                        """.formatted(province))
                .post("/api/v1/gov/targets/batch")
                .then()
                .statusCode(200)
                .body("created", equalTo(2));

        // When
        given().post("/api/v1/gov/target-programmes/nq-03/adoption?orgUnit={unit}", province)
                .then()
                .statusCode(200)
                .body("created", equalTo(7))
                .body("updated", equalTo(1));

        // Then
        when().get("/api/v1/gov/targets?orgUnit={unit}&indicator=GOV.DOSSIER.PAID_ONLINE", province)
                .then()
                .body("items.value", contains(95))
                .body("items.baseline", contains(40));
        when().get("/api/v1/gov/targets?orgUnit={unit}&indicator=GOV.DOSSIER.DIGITISED", province)
                .then()
                .body("items.value", contains(100))
                .body("items.baseline", contains(55));
    }

    @Test
    void aUnitThatIsUnknownAdoptsNothing() {
        given().post("/api/v1/gov/target-programmes/nq-51/adoption?orgUnit=P-unknown")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("ORG_UNIT_UNKNOWN"));
        given().post("/api/v1/gov/target-programmes/nq-51/adoption").then().statusCode(400);
    }
}

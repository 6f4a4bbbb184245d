package vn.trucot.gov.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.pillar.KnownUnits;
import vn.trucot.pillar.MeasuredFigures;
import vn.trucot.pillar.OpenedFigures;
import vn.trucot.pillar.Platform;
import vn.trucot.pillar.orgunit.OrgUnits;

/** Bodies are found by their codes in other systems, and their codes by the body, on a day. */
@QuarkusTest
@QuarkusTestResource(Platform.class)
@TestSecurity(
        user = "lan",
        roles = {"reporter", "reporter:*:*"})
class IdentityComponentTest {

    private static final String IDENTITIES = "/api/v1/gov/org-unit-identities";

    @Inject
    OrgUnits orgUnits;

    @Inject
    AgroalDataSource dataSource;

    private String department = "";
    private String commune = "";
    private String code = "";

    /** A code of a department that a commune has from July 2025 on, and the department another one. */
    @BeforeEach
    void aCodeThatGoesOnToAnotherUnit() {
        KnownUnits units = new KnownUnits(orgUnits);
        department = units.unit(OrgUnitKind.DEPARTMENT, "so-mau");
        commune = units.commune();
        code = "000.00.20." + units.province();
        put(department, "ELECTRONIC_IDENTITY", code, "2024-01-01", "2025-07-01").statusCode(201);
        put(commune, "ELECTRONIC_IDENTITY", code, "2025-07-01", null).statusCode(201);
        put(department, "PORTAL", "portal-" + code, "2024-05-01", null).statusCode(201);
    }

    @Test
    void aCodeLeadsToTheUnitThatItStoodForOnADay() {
        find("code=" + code + "&on=2025-06-30").body("items.orgUnit", contains(department));
        find("code=" + code + "&on=2025-07-01").body("items.orgUnit", contains(commune));
        find("system=PORTAL&code=" + code).body("items", empty());
        find("code=" + code + "&on=2023-12-31").body("items", empty());
    }

    @Test
    void aUnitLeadsToItsCodesOnADay() {
        find("orgUnit=" + department + "&on=2025-01-01").body("items.code", containsInAnyOrder(code, "portal-" + code));
        find("orgUnit=" + department + "&on=2025-08-01").body("items.code", contains("portal-" + code));
    }

    @Test
    void onOneDayACodeStandsForOneUnit() {
        put(department, "ELECTRONIC_IDENTITY", code, "2025-12-01", null).statusCode(409);
        put(department, "DOCUMENT_BUS", code, "2025-12-01", null).statusCode(201);
    }

    /** The department: two codes until the middle of 2025, one afterwards. */
    @Test
    void codesThatHoldAtTheEndOfAQuarterAreCounted() {
        MeasuredFigures figures = new MeasuredFigures(dataSource);

        assertThat(figures.of(IdentityMeasures.COUNT, department, "2024-Q1")).hasValue("1 RECORDS");
        assertThat(figures.of(IdentityMeasures.COUNT, department, "2025-Q3")).hasValue("1 RECORDS");
        assertThat(figures.of(IdentityMeasures.COUNT, department, "2025-Q2")).hasValue("2 RECORDS");
        assertThat(figures.of(IdentityMeasures.COUNT, department, "2025-Q1", "otherSystem=portal"))
                .hasValue("1 RECORDS");
        assertThat(figures.of(IdentityMeasures.COUNT, commune, "2025-Q3", "otherSystem=electronic-identity"))
                .hasValue("1 RECORDS");
        assertThat(new OpenedFigures(dataSource, "gov").addUp(department)).containsExactly(IdentityMeasures.COUNT);
    }

    private static ValidatableResponse find(String filter) {
        return given().get(IDENTITIES + "?" + filter).then().statusCode(200);
    }

    private static ValidatableResponse put(String unit, String system, String code, String from, String to) {
        Map<String, Object> identity = new HashMap<>();
        identity.put("orgUnit", unit);
        identity.put("system", system);
        identity.put("code", code);
        identity.put("name", "Tên trong hệ thống");
        identity.put("validFrom", from);
        identity.put("validTo", to);
        identity.put("demo", false);
        return given().contentType("application/json")
                .body(identity)
                .put(IDENTITIES + "/" + UUID.randomUUID())
                .then();
    }
}

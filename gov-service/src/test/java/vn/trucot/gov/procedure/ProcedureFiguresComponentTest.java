package vn.trucot.gov.procedure;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** What procedures offer beside being online, in figures counted by hand. */
@QuarkusTest
@QuarkusTestResource(Platform.class)
@TestSecurity(
        user = "lan",
        roles = {"reporter", "reporter:*:*"})
class ProcedureFiguresComponentTest {

    private static final List<Map<String, String>> ONE_OFFICE =
            List.of(Map.of("code", "BC-01", "name", "Bưu cục số 1"));

    @Inject
    OrgUnits orgUnits;

    @Inject
    DataSource dataSource;

    private MeasuredFigures figures;
    private String unit = "";

    /** In January 2025 A, B, C and D; D ends with January, and E, of which nothing more is told, begins in February. */
    @BeforeEach
    void aCommuneWithFiveProcedures() {
        figures = new MeasuredFigures(dataSource);
        unit = new KnownUnits(orgUnits).commune();
        batch(List.of(
                        procedure(
                                "A",
                                "FULL",
                                "2025-01-01",
                                Map.of(
                                        "nationalCode",
                                        "1.001193",
                                        "decidedBy",
                                        "COMMUNE",
                                        "postal",
                                        true,
                                        "postOffices",
                                        ONE_OFFICE,
                                        "fee",
                                        8_000,
                                        "onlinePayment",
                                        true,
                                        "anyPlace",
                                        true)),
                        procedure(
                                "B",
                                "PARTIAL",
                                "2025-01-01",
                                Map.of("decidedBy", "PROVINCE", "postal", true, "fee", 50_000, "anyPlace", true)),
                        procedure("C", "INFORMATION", "2025-01-01", Map.of("nationalCode", "1.000689", "fee", 0)),
                        procedure(
                                "D",
                                "FULL",
                                "2025-01-01",
                                Map.of("validTo", "2025-02-01", "decidedBy", "COMMUNE", "fee", 0)),
                        procedure("E", "NONE", "2025-02-10", Map.of())))
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "COUNT,            '',                     4,   4",
        "COUNT,            onlineLevel=full,       2,   1",
        "COUNT,            onlineLevel=partial,    1,   1",
        "COUNT,            onlineLevel=information, 1,  1",
        "COUNT,            onlineLevel=none,       ,    1",
        "COUNT,            decidingLevel=commune,  2,   1",
        "COUNT,            decidingLevel=province, 1,   1",
        "ONLINE,           '',                     2/4, 1/4",
        "PARTLY_ONLINE,    '',                     1/4, 1/4",
        "INFORMATION_ONLY, '',                     1/4, 1/4",
        "POSTAL,           '',                     2/4, 2/4",
        "POST_OFFICES,     '',                     1/4, 1/4",
        "ONLINE_PAYMENT,   '',                     1/2, 1/2",
        "FREE,             '',                     2/4, 1/3",
        "ANY_PLACE,        '',                     2/4, 2/4",
        "NATIONAL_CODE,    '',                     2/4, 2/4",
    })
    void whatProceduresOfferIsCountedAtTheEndOfAMonth(String indicator, String part, String january, String february) {
        assertThat(figures.of("GOV.PROCEDURE." + indicator, unit, "2025-01", part))
                .isEqualTo(Optional.ofNullable(january).map(figure -> figure + " RECORDS"));
        assertThat(figures.of("GOV.PROCEDURE." + indicator, unit, "2025-02", part))
                .isEqualTo(Optional.ofNullable(february).map(figure -> figure + " RECORDS"));
    }

    @Test
    void aFeeThatIsToldLaterChangesTheFiguresAndEachOpensToItsProcedures() {
        // When
        batch(List.of(procedure("E", "NONE", "2025-02-10", Map.of("fee", 10_000, "onlinePayment", true))))
                .statusCode(200);

        // Then
        assertThat(figures.of("GOV.PROCEDURE.ONLINE_PAYMENT", unit, "2025-02")).hasValue("2/3 RECORDS");
        assertThat(figures.of("GOV.PROCEDURE.FREE", unit, "2025-02")).hasValue("1/4 RECORDS");
        assertThat(new OpenedFigures(dataSource, "gov").addUp(unit))
                .containsExactlyInAnyOrder(
                        "GOV.PROCEDURE.COUNT",
                        "GOV.PROCEDURE.ONLINE",
                        "GOV.PROCEDURE.PARTLY_ONLINE",
                        "GOV.PROCEDURE.INFORMATION_ONLY",
                        "GOV.PROCEDURE.POSTAL",
                        "GOV.PROCEDURE.POST_OFFICES",
                        "GOV.PROCEDURE.ONLINE_PAYMENT",
                        "GOV.PROCEDURE.FREE",
                        "GOV.PROCEDURE.ANY_PLACE",
                        "GOV.PROCEDURE.NATIONAL_CODE");
    }

    @Test
    void aPostOfficeTakesWhatIsOfferedByPostAndAFeeThatIsPaidIsNotZero() {
        batch(List.of(
                        procedure("F", "FULL", "2025-01-01", Map.of("postOffices", ONE_OFFICE)),
                        procedure("G", "FULL", "2025-01-01", Map.of("fee", 0, "onlinePayment", true))))
                .statusCode(422)
                .body("errors.field", contains("postOffices", "onlinePayment"))
                .body("errors[0].reason", containsString("not offered by post"))
                .body("errors[1].reason", containsString("no fee"));
    }

    @Test
    void aListHoldsTheProceduresOfALevelThatDecidesAndThoseRegardlessOfBoundaries() {
        given().queryParam("orgUnit", unit)
                .queryParam("decidedBy", "COMMUNE")
                .get("/api/v1/gov/procedures")
                .then()
                .statusCode(200)
                .body("items.code", containsInAnyOrder("A", "D"));
        given().queryParam("orgUnit", unit)
                .queryParam("anyPlace", true)
                .get("/api/v1/gov/procedures")
                .then()
                .body("items.code", containsInAnyOrder("A", "B"));
    }

    private Map<String, Object> procedure(String code, String level, String from, Map<String, Object> more) {
        Map<String, Object> procedure = new HashMap<>(Map.of(
                "orgUnit", unit,
                "code", code,
                "name", "Thủ tục " + code,
                "level", level,
                "validFrom", from));
        procedure.putAll(more);
        return procedure;
    }

    private static ValidatableResponse batch(List<Map<String, Object>> procedures) {
        return given().contentType("application/json")
                .body(procedures)
                .post("/api/v1/gov/procedures/batch")
                .then();
    }
}

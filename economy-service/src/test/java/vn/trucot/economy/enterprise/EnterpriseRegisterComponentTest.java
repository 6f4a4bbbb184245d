package vn.trucot.economy.enterprise;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trucot.pillar.KnownUnits;
import vn.trucot.pillar.MeasuredFigures;
import vn.trucot.pillar.Platform;
import vn.trucot.pillar.RegisterContract;

@QuarkusTest
@QuarkusTestResource(Platform.class)
class EnterpriseRegisterComponentTest extends RegisterContract {

    private static final AtomicInteger TESTS = new AtomicInteger();
    private static final int OF_A_TEST = 10_000;
    private static final String COUNT = "ECO.ENTERPRISE.COUNT";

    @Inject
    AgroalDataSource dataSource;

    private final int first = TESTS.getAndIncrement() * OF_A_TEST;
    private KnownUnits units;
    private String commune = "";

    @BeforeEach
    void aCommune() {
        units = new KnownUnits(orgUnits);
        commune = units.commune();
    }

    @Test
    void aBusinessThatMovesIsCountedWhereItIs() {
        // Given
        String other = units.commune();
        Map<String, Object> here = with(record(1), "activeTo", "2025-12-01");
        Map<String, Object> there = with(
                with(with(record(1), "commune", other), "activeFrom", "2025-12-01"), "eInvoiceSince", "2025-10-05");

        // When
        batchOf(List.of(here, there));

        // Then
        MeasuredFigures figures = new MeasuredFigures(dataSource);
        assertThat(figures.of(COUNT, commune, "2025-Q4")).hasValue("0 RECORDS");
        assertThat(figures.of(COUNT, other, "2025-Q4")).hasValue("1 RECORDS");
        assertThat(figures.of("ECO.ENTERPRISE.E_INVOICE", other, "2025-Q4")).hasValue("1/1 RECORDS");
        given().get(records() + "?taxCode=" + here.get("taxCode")).then().body("items", hasSize(2));
        given().get(records() + "?on=2025-11-30&taxCode=" + here.get("taxCode"))
                .then()
                .body("items.commune", equalTo(List.of(commune)));
        given().get(records() + "?on=2025-12-01&orgUnit=" + units.province())
                .then()
                .body("items.commune", equalTo(List.of(other)));
    }

    @Test
    void onOneDayABusinessIsActiveInOneCommuneOnly() {
        // Given
        batchOf(List.of(record(1)));

        // When
        Map<String, Object> also = with(with(record(1), "commune", units.commune()), "activeFrom", "2026-01-01");

        // Then
        given().contentType("application/json")
                .body(also)
                .put(records() + "/" + UUID.randomUUID())
                .then()
                .statusCode(409)
                .body("errors[0].pointer", equalTo("/activeFrom"));
    }

    @Test
    void aHouseholdBusinessIsKnownByItsTaxCodeUnlessItsNameIsPublic() {
        // Given
        Map<String, Object> household = with(record(1), "kind", "HOUSEHOLD");

        // When
        given().contentType("application/json")
                .body(household)
                .put(records() + "/" + UUID.randomUUID())
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/name"))
                .body("errors[0].reason", containsString("unless it is public"));

        // Then
        batchOf(List.of(with(household, "namePublic", true), with(household(2), "kind", "HOUSEHOLD")));
        given().get(list()).then().body("items", hasSize(2)).body("items[1].name", equalTo(null));
    }

    /** One whose name is not told. */
    private Map<String, Object> household(int number) {
        Map<String, Object> household = new LinkedHashMap<>(record(number));
        household.remove("name");
        return household;
    }

    private void batchOf(List<Map<String, Object>> rows) {
        given().contentType("application/json")
                .body(rows)
                .post(records() + "/batch")
                .then()
                .statusCode(200);
    }

    @Override
    protected String records() {
        return "/api/v1/economy/enterprises";
    }

    @Override
    protected Map<String, Object> record(int number) {
        Map<String, Object> enterprise = new LinkedHashMap<>();
        enterprise.put("taxCode", TaxCodeTest.taxCode(first + number));
        enterprise.put("kind", "ENTERPRISE");
        enterprise.put("name", "Công ty Suối Giàng " + number);
        enterprise.put("namePublic", false);
        enterprise.put("sizeClass", "MICRO");
        enterprise.put("area", "SERVICES");
        enterprise.put("commune", commune);
        enterprise.put("activeFrom", "2025-11-10");
        enterprise.put("digitalTechnology", false);
        enterprise.put("eInvoiceSince", "2025-12-01");
        enterprise.put("demo", false);
        return enterprise;
    }

    @Override
    protected Map<String, Object> changed(Map<String, Object> record) {
        return with(record, "sizeClass", "SMALL");
    }

    @Override
    protected Map<String, Map<String, Object>> bad() {
        Map<String, Map<String, Object>> bad = new LinkedHashMap<>();
        bad.put("commune", with(record(90), "commune", units.province()));
        bad.put("taxCode", with(record(91), "taxCode", "0100109107"));
        bad.put("name", with(record(92), "name", null));
        bad.put("activeFrom", with(record(93), "activeFrom", "2026-03-16"));
        bad.put("activeTo", with(record(94), "activeTo", "2025-11-10"));
        bad.put("eTaxSince", with(record(95), "eTaxSince", "2026-03-16"));
        bad.put("kind", with(record(96), "kind", "PERSON"));
        return bad;
    }

    @Override
    protected String list() {
        return records() + "?orgUnit=" + commune;
    }

    @Override
    protected boolean keyIsOfOneRecord() {
        return true;
    }
}

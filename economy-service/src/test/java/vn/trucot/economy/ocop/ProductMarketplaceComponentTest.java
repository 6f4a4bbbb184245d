package vn.trucot.economy.ocop;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static vn.trucot.economy.ocop.ProductClient.PRODUCTS;
import static vn.trucot.economy.ocop.ProductClient.listing;
import static vn.trucot.economy.ocop.ProductClient.product;
import static vn.trucot.economy.ocop.ProductClient.put;
import static vn.trucot.economy.ocop.ProductClient.sale;
import static vn.trucot.economy.ocop.ProductClient.with;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trucot.pillar.KnownUnits;
import vn.trucot.pillar.MeasuredFigures;
import vn.trucot.pillar.Platform;
import vn.trucot.pillar.orgunit.OrgUnits;

@QuarkusTest
@QuarkusTestResource(Platform.class)
@TestSecurity(
        user = "lan",
        roles = {"reporter", "reporter:*:*"})
class ProductMarketplaceComponentTest {

    private static final String SOLD = "ECO.OCOP.MARKETPLACE_SOLD";
    private static final Map<String, Object> UNKNOWN = Map.of("marketplace", "Chợ Mường", "from", "2026-01-05");

    @Inject
    OrgUnits orgUnits;

    @Inject
    AgroalDataSource dataSource;

    private MeasuredFigures figures;
    private String commune = "";

    @BeforeEach
    void aCommune() {
        figures = new MeasuredFigures(dataSource);
        commune = new KnownUnits(orgUnits).commune();
    }

    @Test
    void marketplacesAreToldWithTheirNamesAndAddresses() {
        given().get("/api/v1/economy/marketplaces")
                .then()
                .statusCode(200)
                .body("code", hasItem("postmart"))
                .body("find { it.code == 'voso' }.names.vi", equalTo("Vỏ Sò"))
                .body("find { it.code == 'voso' }.site", equalTo("https://voso.vn"));
    }

    @Test
    void aMarketplaceThatNobodyKnowsIsRefusedInBothLanguages() {
        // Given
        Map<String, Object> listed = with(product(commune, "2026-01-05"), "listings", List.of(UNKNOWN));
        Map<String, Object> sold =
                with(product(commune, "2026-01-05"), "sales", List.of(soldOn("2026-01", 1, "Chợ Mường")));

        // When / Then
        put(UUID.randomUUID(), listed)
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/listings"))
                .body(
                        "errors[0].reason",
                        startsWith("listings names 'Chợ Mường', but there is no such marketplace; there are"));
        put(UUID.randomUUID(), sold).statusCode(400).body("errors[0].pointer", equalTo("/sales"));
        given().header("Accept-Language", "vi")
                .contentType("application/json")
                .body(listed)
                .put(PRODUCTS + "/{id}", UUID.randomUUID())
                .then()
                .statusCode(400)
                .body("errors[0].reason", startsWith("listings ghi 'Chợ Mường', nhưng không có sàn nào như vậy"));
    }

    @Test
    void whatIsStoredStaysAsItWasSent() {
        // Given
        UUID id = UUID.randomUUID();
        put(id, with(product(commune, "2026-01-05"), "listings", List.of(listing("2026-01-05"))))
                .statusCode(201);

        // When / Then
        given().get(PRODUCTS + "/{id}", id).then().body("listings[0].marketplace", equalTo("PostMart"));
    }

    @Test
    void aSaleIsOnTheMarketplaceItNamesOrOnTheOnlyOneThatListsTheProduct() {
        // Given
        List<?> listings = List.of(listing("2026-01-05"), Map.of("marketplace", "voso", "from", "2026-02-10"));
        List<?> sales = List.of(sale("2026-01", 1, 10), sale("2026-02", 2, 20));
        UUID id = UUID.randomUUID();
        Map<String, Object> product = with(with(product(commune, "2026-01-05"), "listings", listings), "sales", sales);
        put(id, product).statusCode(201);
        assertThat(figures.of(SOLD, commune, "2026-01", "marketplace=postmart")).hasValue("1/1 RECORDS");
        assertThat(figures.of(SOLD, commune, "2026-02", "marketplace=postmart")).hasValue("0/1 RECORDS");
        assertThat(figures.of(SOLD, commune, "2026-02", "marketplace=voso")).hasValue("0/1 RECORDS");
        assertThat(figures.of(SOLD, commune, "2026-02")).hasValue("1/1 RECORDS");

        // When
        put(id, with(product, "sales", List.of(sale("2026-01", 1, 10), soldOn("2026-02", 2, "Vỏ Sò"))))
                .statusCode(200);

        // Then
        assertThat(figures.of(SOLD, commune, "2026-02", "marketplace=voso")).hasValue("1/1 RECORDS");
        assertThat(figures.of(SOLD, commune, "2026-02", "marketplace=postmart")).hasValue("0/1 RECORDS");
    }

    @Test
    void aMonthHasOneSaleOnEachMarketplace() {
        // Given
        Map<String, Object> product = with(product(commune, "2026-01-05"), "listings", List.of(listing("2026-01-05")));

        // When / Then
        put(
                        UUID.randomUUID(),
                        with(product, "sales", List.of(soldOn("2026-01", 1, "voso"), soldOn("2026-01", 2, "postmart"))))
                .statusCode(201);
        put(
                        UUID.randomUUID(),
                        with(product, "sales", List.of(soldOn("2026-01", 1, "voso"), soldOn("2026-01", 2, "voso"))))
                .statusCode(400)
                .body("errors[0].reason", equalTo("sales has 2026-01 voso twice"));
    }

    private static Map<String, Object> soldOn(String month, int orders, String marketplace) {
        return Map.of("month", month, "orders", orders, "valueVnd", 10 * orders, "marketplace", marketplace);
    }
}

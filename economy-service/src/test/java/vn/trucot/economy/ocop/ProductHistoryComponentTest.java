package vn.trucot.economy.ocop;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.trucot.economy.ocop.ProductClient.PRODUCTS;
import static vn.trucot.economy.ocop.ProductClient.batch;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.trucot.pillar.Histories;
import vn.trucot.pillar.KnownUnits;
import vn.trucot.pillar.OpenedFigures;
import vn.trucot.pillar.Platform;
import vn.trucot.pillar.orgunit.OrgUnits;

@QuarkusTest
@QuarkusTestResource(Platform.class)
@TestSecurity(
        user = "lan",
        roles = {"reporter", "reporter:*:*"})
class ProductHistoryComponentTest {

    @Inject
    OrgUnits orgUnits;

    @Inject
    AgroalDataSource dataSource;

    private String commune;

    @BeforeEach
    void aCommune() {
        commune = new KnownUnits(orgUnits).commune();
    }

    @Test
    void everyStateOfAProductIsKeptWithWhoMadeItSoEvenWhenTheProductIsGone() {
        // Given
        UUID id = UUID.randomUUID();
        String address = PRODUCTS + "/" + id;
        Map<String, Object> product = with(
                product(commune, "2025-01-10"),
                "listings",
                List.of(listing("2025-02-01", "2025-09-01"), listing("2025-10-01")));
        put(id, product).statusCode(201);
        batch(List.of(with(product, "sales", List.of(sale("2025-03", 4, 1_000_000)))))
                .statusCode(200);
        Map<String, Object> last = Histories.presentState(address);

        // When
        given().delete(address).then().statusCode(204);

        // Then
        assertThat(Histories.of(address))
                .containsExactly(
                        "0 by lan ocop-products/" + id,
                        "1 by lan ocop-products/batch",
                        "2 deleted by lan ocop-products/" + id);
        assertThat(last.get("sales"))
                .isEqualTo(List.of(Map.of("month", "2025-03", "orders", 4, "valueVnd", 1_000_000)));
        assertThat(Histories.lastState(address)).isEqualTo(last);
    }

    @ParameterizedTest
    @MethodSource("vn.trucot.pillar.OpenedFigures#seeds")
    void theProductsOfEveryFigureAddUpToIt(long seed) {
        // Given
        Random random = new Random(seed);
        List<Map<String, Object>> products = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            int year = 2024 + random.nextInt(2);
            Map<String, Object> product = with(product(commune, year + "-02-10"), "stars", 3 + random.nextInt(3));
            if (random.nextInt(3) > 0) {
                product = with(
                        product,
                        "listings",
                        List.of(listing(year + "-03-01", year + "-06-15"), listing(year + "-05-01")));
            }
            if (random.nextInt(3) > 0) {
                product = with(
                        product,
                        "sales",
                        List.of(sale(year + "-04", random.nextInt(3), 700), sale(year + "-06", random.nextInt(3), 0)));
            }
            if (random.nextBoolean()) {
                product = with(product, "traceableSince", year + "-05-20");
                product = with(product, "earlierStars", List.of(Map.of("stars", 3, "until", year + "-04-10")));
            }
            products.add(random.nextInt(4) > 0 ? product : with(product, "endedOn", year + "-06-20"));
        }
        batch(products).statusCode(200);

        // When
        var opened = new OpenedFigures(dataSource, "economy").addUp(commune);

        // Then
        assertThat(opened)
                .as("seed %d", seed)
                .containsExactlyInAnyOrder(
                        "ECO.OCOP.PRODUCTS",
                        "ECO.OCOP.LISTED",
                        "ECO.OCOP.LISTED_AND_SOLD",
                        "ECO.OCOP.MARKETPLACE_SOLD",
                        "ECO.OCOP.TRACEABLE",
                        "ECO.OCOP.ORDERS",
                        "ECO.OCOP.SALES");
    }
}

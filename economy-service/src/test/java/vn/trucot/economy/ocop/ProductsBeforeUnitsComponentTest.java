package vn.trucot.economy.ocop;

import static io.restassured.RestAssured.given;
import static vn.trucot.economy.ocop.ProductClient.PRODUCTS;
import static vn.trucot.economy.ocop.ProductClient.batch;
import static vn.trucot.economy.ocop.ProductClient.product;
import static vn.trucot.economy.ocop.ProductClient.put;
import static vn.trucot.pillar.StillReading.mustSayStillReading;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.security.TestSecurity;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.trucot.pillar.NoBroker;
import vn.trucot.pillar.Platform;

@QuarkusTest
@QuarkusTestResource(Platform.class)
@TestProfile(NoBroker.class)
@TestSecurity(
        user = "lan",
        roles = {"reporter", "reporter:*:*"})
class ProductsBeforeUnitsComponentTest {

    @Test
    void everyWriteWaitsForTheOrgUnits() {
        UUID id = UUID.randomUUID();
        Map<String, Object> product = product("15.132.04252", "2026-01-05");
        mustSayStillReading(put(id, product));
        mustSayStillReading(batch(List.of(product)));
        mustSayStillReading(given().delete(PRODUCTS + "/{id}", id).then());
    }
}

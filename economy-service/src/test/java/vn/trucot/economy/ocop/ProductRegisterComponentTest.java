package vn.trucot.economy.ocop;

import static vn.trucot.economy.ocop.ProductClient.PRODUCTS;
import static vn.trucot.economy.ocop.ProductClient.listing;
import static vn.trucot.economy.ocop.ProductClient.product;
import static vn.trucot.economy.ocop.ProductClient.sale;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import vn.trucot.pillar.KnownUnits;
import vn.trucot.pillar.Platform;
import vn.trucot.pillar.RegisterContract;

@QuarkusTest
@QuarkusTestResource(Platform.class)
class ProductRegisterComponentTest extends RegisterContract {

    private final String codes = UUID.randomUUID().toString();
    private String commune = "";
    private String village = "";

    @BeforeEach
    void aCommune() {
        KnownUnits units = new KnownUnits(orgUnits);
        commune = units.commune();
        village = units.village(commune, 1);
    }

    @Override
    protected String records() {
        return PRODUCTS;
    }

    @Override
    protected Map<String, Object> record(int number) {
        return with(product(commune, "2025-11-10"), "code", codes + "-" + number);
    }

    @Override
    protected Map<String, Object> changed(Map<String, Object> record) {
        return with(record, "stars", 5);
    }

    @Override
    protected Map<String, Map<String, Object>> bad() {
        Map<String, Map<String, Object>> bad = new LinkedHashMap<>();
        bad.put("commune", with(record(90), "commune", village));
        bad.put("stars", with(record(91), "stars", 2));
        bad.put("recognisedOn", with(record(92), "recognisedOn", "2026-03-16"));
        bad.put("endedOn", with(record(93), "endedOn", "2025-11-10"));
        bad.put("traceableSince", with(record(96), "traceableSince", "2026-03-16"));
        bad.put("earlierStars", with(record(97), "earlierStars", List.of(Map.of("stars", 4, "until", "2025-11-10"))));
        bad.put("listings", with(record(94), "listings", List.of(listing("2025-11-09"))));
        bad.put("sales", with(record(95), "sales", List.of(sale("2025-10", 1, 1))));
        return bad;
    }

    @Override
    protected Map<String, Object> full(int number) {
        Map<String, Object> graded =
                with(record(number), "earlierStars", List.of(Map.of("stars", 4, "until", "2026-01-01")));
        return with(
                with(with(graded, "traceableSince", "2025-12-01"), "listings", List.of(listing("2025-11-10"))),
                "sales",
                List.of(sale("2025-11", 3, 30), sale("2025-12", 1, 10)));
    }

    @Override
    protected String list() {
        return records() + "?orgUnit=" + commune;
    }

    @Override
    protected boolean bears() {
        return true;
    }

    @Override
    protected boolean keyIsOfOneRecord() {
        return true;
    }
}

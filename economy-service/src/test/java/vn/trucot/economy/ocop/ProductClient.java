package vn.trucot.economy.ocop;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Products as a client writes them, and the requests that send them. */
final class ProductClient {

    static final String PRODUCTS = "/api/v1/economy/ocop-products";

    private ProductClient() {}

    /** A product of 3 stars with a code of its own, neither listed nor sold. */
    static Map<String, Object> product(String commune, String recognisedOn) {
        Map<String, Object> product = new LinkedHashMap<>();
        product.put("code", "OCOP-" + UUID.randomUUID());
        product.put("name", "Chè Shan tuyết");
        product.put("producer", "Hợp tác xã Suối Giàng");
        product.put("commune", commune);
        product.put("stars", 3);
        product.put("recognisedOn", recognisedOn);
        product.put("listings", List.of());
        product.put("sales", List.of());
        product.put("demo", false);
        return product;
    }

    /** The same product with one field of another value. */
    static Map<String, Object> with(Map<String, Object> product, String field, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(product);
        changed.put(field, value);
        return changed;
    }

    static Map<String, Object> listing(String from) {
        return Map.of("marketplace", "PostMart", "from", from);
    }

    static Map<String, Object> listing(String from, String to) {
        return Map.of("marketplace", "PostMart", "from", from, "to", to);
    }

    static Map<String, Object> sale(String month, int orders, long valueVnd) {
        return Map.of("month", month, "orders", orders, "valueVnd", valueVnd);
    }

    static ValidatableResponse put(UUID id, Map<String, Object> product) {
        return given().contentType("application/json")
                .body(product)
                .put(PRODUCTS + "/{id}", id)
                .then();
    }

    static ValidatableResponse batch(Object rows) {
        return given().contentType("application/json")
                .body(rows)
                .post(PRODUCTS + "/batch")
                .then();
    }
}

package vn.trucot.economy.ocop;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
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
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trucot.pillar.KnownUnits;
import vn.trucot.pillar.MeasuredFigures;
import vn.trucot.pillar.Platform;
import vn.trucot.pillar.orgunit.OrgUnits;

@QuarkusTest
@QuarkusTestResource(Platform.class)
@TestSecurity(
        user = "lan",
        roles = {"reporter", "reporter:*:*"})
class ProductComponentTest {

    private static final String ALL = "ECO.OCOP.PRODUCTS";
    private static final String LISTED = "ECO.OCOP.LISTED";
    private static final String SOLD = "ECO.OCOP.LISTED_AND_SOLD";
    private static final String ORDERS = "ECO.OCOP.ORDERS";
    private static final String SALES = "ECO.OCOP.SALES";

    @Inject
    OrgUnits orgUnits;

    @Inject
    AgroalDataSource dataSource;

    private KnownUnits units;
    private MeasuredFigures figures;
    private String commune;

    @BeforeEach
    void aCommune() {
        units = new KnownUnits(orgUnits);
        figures = new MeasuredFigures(dataSource);
        commune = units.commune();
    }

    @Test
    void salesThatAddUpToMoreThanAFigureHoldsAreRefusedAndNothingIsStored() {
        // Given
        List<Map<String, Object>> products = IntStream.range(0, 1_001)
                .mapToObj(_ -> with(
                        product(commune, "2026-01-05"),
                        "sales",
                        List.of(Map.of("month", "2026-02", "orders", 1, "valueVnd", 1_000_000_000_000_000L))))
                .toList();

        // When
        ValidatableResponse answer = batch(products);

        // Then
        answer.statusCode(400)
                .body("detail", containsString("ECO.OCOP.SALES of " + commune))
                .body("detail", containsString("adds up to 1001000000000000000"));
        assertThat(figures.of("ECO.OCOP.SALES", commune, "2026-02")).isEmpty();
    }

    @Test
    void productsAreCountedInTotalAndByStars() {
        // When
        put(UUID.randomUUID(), product(commune, "2025-11-10")).statusCode(201);
        put(UUID.randomUUID(), with(product(commune, "2026-01-10"), "stars", 5)).statusCode(201);

        // Then
        assertThat(figures.of(ALL, commune, "2025-10")).isEmpty();
        assertThat(figures.of(ALL, commune, "2025-11")).hasValue("1 RECORDS");
        assertThat(figures.of(ALL, commune, "2026-03")).hasValue("2 RECORDS");
        assertThat(figures.of(ALL, commune, "2026-03", "stars=3")).hasValue("1 RECORDS");
        assertThat(figures.of(ALL, commune, "2026-03", "stars=4")).hasValue("0 RECORDS");
        assertThat(figures.of(ALL, commune, "2026-03", "stars=5")).hasValue("1 RECORDS");
        assertThat(figures.of(ORDERS, commune, "2026-02")).isEmpty();
        assertThat(figures.of(ORDERS, commune, "2026-01")).hasValue("0 RECORDS");
    }

    @Test
    void aCodeInTwoUnicodeFormsIsOneProduct() {
        // Given
        String code = UUID.randomUUID().toString();
        batch(List.of(with(product(commune, "2026-01-10"), "code", "CHÈ-" + code)))
                .body("created", equalTo(1));

        // When
        batch(List.of(with(product(commune, "2026-01-10"), "code", "\u00A0CHE\u0300-" + code + " ")))
                .statusCode(200)
                .body("unchanged", equalTo(1));
    }

    @Test
    void aCountThatIsNotWholeIsRefusedInsteadOfCut() {
        // Given
        Map<String, Object> sale = Map.of("month", "2026-01", "orders", 1.9, "valueVnd", 1);

        // When
        put(UUID.randomUUID(), with(product(commune, "2026-01-10"), "sales", List.of(sale)))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/sales/0/orders"));
        batch(List.of(with(product(commune, "2026-01-10"), "stars", 3.9)))
                .statusCode(422)
                .body("errors[0].field", equalTo("stars"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "producer", "code"})
    void aTextThatIsOnlyBlankIsRefused(String field) {
        put(UUID.randomUUID(), with(product(commune, "2026-01-10"), field, "\u00A0\u200B"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/" + field));
    }

    @Test
    void listedAndSoldNeedsBothConditionsInTheMonth() {
        // Given
        Map<String, Object> product = product(commune, "2026-01-05");
        List<?> soldInFebruary = List.of(sale("2026-02", 3, 450_000));
        Map<String, Object> both =
                with(with(product, "listings", List.of(listing("2026-02-20"))), "sales", soldInFebruary);
        Map<String, Object> onlyListed = with(product, "listings", List.of(listing("2026-01-05")));
        Map<String, Object> onlySold = with(product, "sales", soldInFebruary);
        Map<String, Object> listedNoMore = with(
                with(product, "listings", List.of(listing("2026-01-05", "2026-02-28"))),
                "sales",
                List.of(sale("2026-01", 0, 0), sale("2026-02", 1, 50_000)));

        // When
        batch(List.of(
                        with(both, "code", UUID.randomUUID()),
                        with(onlyListed, "code", UUID.randomUUID()),
                        with(onlySold, "code", UUID.randomUUID()),
                        with(listedNoMore, "code", UUID.randomUUID())))
                .statusCode(200)
                .body("created", equalTo(4));

        // Then
        assertThat(figures.of(LISTED, commune, "2026-01")).hasValue("2/4 RECORDS");
        assertThat(figures.of(SOLD, commune, "2026-01")).hasValue("0/4 RECORDS");
        assertThat(figures.of(LISTED, commune, "2026-02")).hasValue("2/4 RECORDS");
        assertThat(figures.of(SOLD, commune, "2026-02")).hasValue("2/4 RECORDS");
        assertThat(figures.of(ORDERS, commune, "2026-02")).hasValue("7 RECORDS");
        assertThat(figures.of(SALES, commune, "2026-02")).hasValue("950000 RECORDS");
        assertThat(figures.of(ORDERS, commune, "2026-03")).isEmpty();
        assertThat(figures.of(SOLD, commune, "2026-03")).isEmpty();
    }

    @Test
    void productThatSellsEachMonthIsOneProductOfTheQuarterAndOfTheYear() {
        // Given
        Map<String, Object> product = with(product(commune, "2025-01-05"), "listings", List.of(listing("2025-01-05")));
        Map<String, Object> other = product(commune, "2025-01-05");

        // When
        batch(List.of(
                        with(product, "sales", List.of(sale("2025-04", 3, 9_000), sale("2025-05", 2, 6_000))),
                        with(other, "sales", List.of(sale("2025-05", 1, 7_000)))))
                .statusCode(200);

        // Then
        assertThat(figures.of(SOLD, commune, "2025-04")).hasValue("1/2 RECORDS");
        assertThat(figures.of(SOLD, commune, "2025-05")).hasValue("1/2 RECORDS");
        assertThat(figures.of(SOLD, commune, "2025-Q2")).hasValue("1/2 RECORDS");
        assertThat(figures.of(SOLD, commune, "2025-Q3")).hasValue("0/2 RECORDS");
        assertThat(figures.of(SOLD, commune, "2025")).hasValue("1/2 RECORDS");
        assertThat(figures.of(ORDERS, commune, "2025-05")).hasValue("3 RECORDS");
        assertThat(figures.of(ORDERS, commune, "2025")).isEmpty();
        assertThat(figures.of(ALL, commune, "2025")).isEmpty();
    }

    @Test
    void productListedForAPartOfTheYearAndSoldInItCountsForTheYear() {
        // When
        put(
                        UUID.randomUUID(),
                        with(
                                with(
                                        product(commune, "2025-01-05"),
                                        "listings",
                                        List.of(listing("2025-01-05", "2025-06-01"))),
                                "sales",
                                List.of(sale("2025-02", 1, 50_000))))
                .statusCode(201);

        // Then
        assertThat(figures.of(SOLD, commune, "2025")).hasValue("1/1 RECORDS");
        assertThat(figures.of(LISTED, commune, "2025-12")).hasValue("0/1 RECORDS");
    }

    @Test
    void productOnTwoMarketplacesIsListedOnce() {
        // When
        List<?> listings = List.of(listing("2026-01-05"), Map.of("marketplace", "Vỏ Sò", "from", "2026-01-06"));
        put(UUID.randomUUID(), with(product(commune, "2026-01-05"), "listings", listings))
                .statusCode(201);

        // Then
        assertThat(figures.of(LISTED, commune, "2026-01")).hasValue("1/1 RECORDS");
    }

    @Test
    void correctionOfAPastSaleChangesItsMonthOnly() {
        // Given
        UUID id = UUID.randomUUID();
        Map<String, Object> product = product(commune, "2025-06-01");
        put(id, with(product, "sales", List.of(sale("2025-07", 5, 500_000), sale("2025-08", 6, 600_000))))
                .statusCode(201);
        long before = figures.revisions(commune);

        // When
        put(id, with(product, "sales", List.of(sale("2025-07", 4, 500_000), sale("2025-08", 6, 600_000))))
                .statusCode(200);

        // Then
        assertThat(figures.of(ORDERS, commune, "2025-07")).hasValue("4 RECORDS");
        assertThat(figures.of(SALES, commune, "2025-07")).hasValue("500000 RECORDS");
        assertThat(figures.revisions(commune)).isEqualTo(before + 1);
    }

    @Test
    void endedProductIsCountedNoMoreButItsSalesOfThatMonthAre() {
        // Given
        UUID id = UUID.randomUUID();
        Map<String, Object> product =
                with(product(commune, "2025-06-01"), "sales", List.of(sale("2025-12", 2, 90_000)));
        put(id, product).statusCode(201);

        // When
        put(id, with(product, "endedOn", "2025-12-20")).statusCode(200);

        // Then
        assertThat(figures.of(ALL, commune, "2025-11")).hasValue("1 RECORDS");
        assertThat(figures.of(ALL, commune, "2025-12")).hasValue("0 RECORDS");
        assertThat(figures.of(LISTED, commune, "2025-12")).hasValue("0/0 RECORDS");
        assertThat(figures.of(ORDERS, commune, "2025-12")).hasValue("2 RECORDS");
    }

    @Test
    void productOfAMergedCommuneGoesOnInItsSuccessorAndIsCountedOnce() {
        // Given
        LocalDate day = LocalDate.of(2025, 7, 1);
        String old = units.commune("15.132." + UUID.randomUUID(), null, day);
        String successor = units.commune("15~2025." + UUID.randomUUID(), day, null);

        // When
        batch(List.of(
                        with(product(old, "2025-03-01"), "endedOn", "2025-07-01"),
                        with(product(successor, "2025-07-01"), "listings", List.of(listing("2025-07-01")))))
                .statusCode(200);

        // Then
        assertThat(figures.of(ALL, old, "2025-06")).hasValue("1 RECORDS");
        assertThat(figures.of(ALL, old, "2025-07")).isEmpty();
        assertThat(figures.of(ALL, successor, "2025-06")).isEmpty();
        assertThat(figures.of(ALL, successor, "2025-07")).hasValue("1 RECORDS");
        assertThat(figures.of(LISTED, successor, "2025-07")).hasValue("1/1 RECORDS");
    }

    @Test
    void movedAndDeletedProductsAreCountedWhereTheyAre() {
        // Given
        UUID id = UUID.randomUUID();
        String other = units.commune();
        Map<String, Object> product = product(commune, "2026-01-05");
        put(id, product).statusCode(201);

        // When
        put(id, with(product, "commune", other)).statusCode(200);

        // Then
        assertThat(figures.of(ALL, commune, "2026-01")).hasValue("0 RECORDS");
        assertThat(figures.of(ALL, other, "2026-01")).hasValue("1 RECORDS");
        given().delete(PRODUCTS + "/{id}", id).then().statusCode(204);
        assertThat(figures.of(ALL, other, "2026-01")).hasValue("0 RECORDS");
        when().get(PRODUCTS + "/{id}", id).then().statusCode(404).body("type", containsString("not-found"));
    }

    @Test
    void figuresOfGeneratedProductsAreOfKindDemo() {
        // When
        put(UUID.randomUUID(), with(with(product(commune, "2025-11-10"), "demo", true), "endedOn", "2026-01-01"))
                .statusCode(201);
        put(UUID.randomUUID(), product(commune, "2026-02-10")).statusCode(201);

        // Then
        assertThat(figures.of(ALL, commune, "2025-11")).hasValue("1 DEMO");
        assertThat(figures.of(ALL, commune, "2026-01")).hasValue("0 DEMO");
        assertThat(figures.of(ALL, commune, "2026-02")).hasValue("1 RECORDS");
    }

    @Test
    void productIsFoundByItsCodeIfTheBatchNamesNoId() {
        // Given
        Map<String, Object> product = product(commune, "2026-03-05");
        batch(List.of(product)).statusCode(200).body("created", equalTo(1));
        long revisions = figures.revisions(commune);

        // When
        ValidatableResponse again = batch(List.of(product));
        ValidatableResponse changed = batch(List.of(with(product, "stars", 4)));

        // Then
        again.statusCode(200).body("unchanged", equalTo(1));
        changed.statusCode(200).body("updated", equalTo(1));
        assertThat(figures.revisions(commune)).isEqualTo(revisions + 2);
        when().get(PRODUCTS + "?code={c}", product.get("code"))
                .then()
                .body("items.stars", contains(4))
                .body("items.version", contains(1));
    }

    @Test
    void codeOfAnotherProductIsRefused() {
        // Given
        Map<String, Object> product = product(commune, "2026-01-05");
        put(UUID.randomUUID(), product).statusCode(201);

        // When
        ValidatableResponse second = put(UUID.randomUUID(), product);

        // Then
        second.statusCode(409).body("detail", containsString(String.valueOf(product.get("code"))));
    }

    @Test
    void writeForAnOlderVersionIsRefused() {
        // Given
        UUID id = UUID.randomUUID();
        Map<String, Object> product = product(commune, "2026-01-05");
        String tag = put(id, product).statusCode(201).extract().header("ETag");
        put(id, with(product, "name", "Mật ong")).statusCode(200).header("ETag", equalTo("\"1\""));

        // When
        ValidatableResponse late = given().contentType("application/json")
                .header("If-Match", tag)
                .body(with(product, "stars", 5))
                .put(PRODUCTS + "/{id}", id)
                .then();

        // Then
        late.statusCode(412).contentType("application/problem+json").body("type", containsString("version-conflict"));
        when().get(PRODUCTS + "/{id}", id)
                .then()
                .body("name", equalTo("Mật ong"))
                .body("stars", equalTo(3));
    }

    @Test
    void listsProductsByUnitStarsAndDay() {
        // Given
        put(UUID.randomUUID(), with(product(commune, "2025-01-05"), "endedOn", "2025-05-01"));
        put(UUID.randomUUID(), with(product(commune, "2025-02-05"), "stars", 4));

        // Then
        when().get(PRODUCTS + "?orgUnit={c}", commune).then().statusCode(200).body("total", equalTo(2));
        when().get(PRODUCTS + "?orgUnit={c}&stars=4", commune)
                .then()
                .body("items.recognisedOn", contains("2025-02-05"));
        when().get(PRODUCTS + "?orgUnit={c}&on=2025-01-31", commune)
                .then()
                .body("items.recognisedOn", contains("2025-01-05"));
        when().get(PRODUCTS + "?orgUnit={c}&size=1", commune)
                .then()
                .body("items", hasSize(1))
                .body("total", equalTo(2));
        when().get(PRODUCTS + "?orgUnit=15.132&code=none").then().body("items", hasSize(0));
    }

    @Test
    void eachMistakeOfABatchIsToldAndNothingIsStored() {
        // Given
        Map<String, Object> good = product(commune, "2026-01-05");
        String village = units.village(commune, 1);
        String later = units.commune("15.132." + UUID.randomUUID(), LocalDate.of(2025, 7, 1), null);

        // When
        ValidatableResponse answer = batch(List.of(
                good,
                product("15.132.99999", "2026-01-05"),
                product(village, "2026-01-05"),
                product(later, "2025-06-30"),
                product(commune, "2026-03-16"),
                with(product(commune, "2026-01-05"), "stars", 2),
                with(product(commune, "2026-01-05"), "endedOn", "2026-01-05"),
                with(product(commune, "2026-01-05"), "listings", List.of(listing("2025-12-31"))),
                with(product(commune, "2026-01-05"), "listings", List.of(listing("2026-02-01", "2026-02-01"))),
                with(product(commune, "2026-01-05"), "sales", List.of(sale("2025-12", 1, 1))),
                with(product(commune, "2026-01-05"), "sales", List.of(sale("2026-04", 1, 1))),
                with(product(commune, "2026-01-05"), "sales", List.of(sale("2026-Q1", 1, 1))),
                with(product(commune, "2026-01-05"), "sales", List.of(sale("2026-02", 1, 1), sale("2026-02", 2, 1))),
                with(product(commune, "2026-01-05"), "sales", List.of(sale("2026-02", -1, 1))),
                with(product(commune, "2026-01-05"), "code", good.get("code"))));

        // Then
        answer.statusCode(422)
                .contentType("application/problem+json")
                .body("type", containsString("batch-rejected"))
                .body("received", equalTo(15))
                .body("rejected", equalTo(14))
                .body(
                        "errors.findAll { it.row in [2, 3, 4, 11, 12, 15] }.sort { it.row }.code",
                        contains(
                                "ORG_UNIT_UNKNOWN",
                                "ORG_UNIT_WRONG_LEVEL",
                                "ORG_UNIT_NOT_VALID",
                                "PERIOD_IN_FUTURE",
                                "PERIOD_WRONG_FREQUENCY",
                                "ROW_DUPLICATE"))
                .body(
                        "errors.findAll { it.code == 'VALIDATION_FAILED' }.row.unique()",
                        containsInAnyOrder(5, 6, 7, 8, 9, 10, 13, 14));
        when().get(PRODUCTS + "?orgUnit={c}", commune).then().body("items", hasSize(0));
        assertThat(figures.inForce(commune)).isZero();
    }

    @Test
    void singleMistakeIsTheProblemItself() {
        put(UUID.randomUUID(), product("15.132.99999", "2026-01-05"))
                .statusCode(422)
                .body("type", containsString("org-unit-unknown"))
                .body("errors.pointer", contains("/commune"));
        given().contentType("application/json")
                .body("[1")
                .post(PRODUCTS + "/batch")
                .then()
                .statusCode(400)
                .body("type", containsString("body-malformed"));
    }

    @Test
    @TestSecurity
    void whoHasNoTokenReadsButDoesNotWrite() {
        when().get(PRODUCTS).then().statusCode(200);
        put(UUID.randomUUID(), product(commune, "2026-01-05")).statusCode(401);
        batch(List.of()).statusCode(401);
        given().delete(PRODUCTS + "/{id}", UUID.randomUUID()).then().statusCode(401);
    }
}

package vn.trucot.economy.ocop;

import static org.assertj.core.api.Assertions.assertThat;
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
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trucot.pillar.DueDays;
import vn.trucot.pillar.KnownUnits;
import vn.trucot.pillar.MeasuredFigures;
import vn.trucot.pillar.MovableClock;
import vn.trucot.pillar.Platform;
import vn.trucot.pillar.measure.MeasureDue;
import vn.trucot.pillar.orgunit.OrgUnits;

/** It is 15 March 2026 to begin with; March closes on 16 April. */
@QuarkusTest
@QuarkusTestResource(Platform.class)
@TestSecurity(
        user = "lan",
        roles = {"reporter", "reporter:*:*"})
class ProductsWhenTimePassesComponentTest {

    private static final String ALL = "ECO.OCOP.PRODUCTS";
    private static final String LISTED = "ECO.OCOP.LISTED";
    private static final String SOLD = "ECO.OCOP.LISTED_AND_SOLD";
    private static final String ORDERS = "ECO.OCOP.ORDERS";
    private static final String SALES = "ECO.OCOP.SALES";

    @Inject
    OrgUnits orgUnits;

    @Inject
    AgroalDataSource dataSource;

    @Inject
    MovableClock clock;

    @Inject
    MeasureDue due;

    private KnownUnits units;
    private MeasuredFigures figures;
    private DueDays days;
    private String commune;

    @BeforeEach
    void aCommune() {
        units = new KnownUnits(orgUnits);
        figures = new MeasuredFigures(dataSource);
        days = new DueDays(dataSource, clock, due);
        commune = units.commune();
        days.begin();
    }

    @AfterEach
    void backInMarch() {
        clock.back();
    }

    @Test
    void stocksOfANewMonthAreThereOnItsFirstDayAndFlowsAreNot() {
        // Given
        put(UUID.randomUUID(), with(product(commune, "2025-11-10"), "sales", List.of(sale("2026-03", 2, 90_000))))
                .statusCode(201);

        // When
        days.passTo("2026-04-01");

        // Then
        assertThat(figures.of(ALL, commune, "2026-03")).hasValue("1 RECORDS");
        assertThat(figures.of(ALL, commune, "2026-04")).hasValue("1 RECORDS");
        assertThat(figures.of(ALL, commune, "2026-04", "stars=3")).hasValue("1 RECORDS");
        assertThat(figures.of(LISTED, commune, "2026-04")).hasValue("0/1 RECORDS");
        assertThat(figures.of(ORDERS, commune, "2026-03")).hasValue("2 RECORDS");
        assertThat(figures.of(ORDERS, commune, "2026-04")).isEmpty();
        assertThat(figures.of(SALES, commune, "2026-04")).isEmpty();
        assertThat(figures.of(SOLD, commune, "2026-04")).isEmpty();
        assertThat(figures.of(SOLD, commune, "2026-Q2")).isEmpty();
        assertThat(figures.of(SOLD, commune, "2026")).hasValue("0/1 RECORDS");
    }

    @Test
    void monthWithoutASaleIsZeroOnceItHasClosed() {
        // Given
        put(UUID.randomUUID(), product(commune, "2025-11-10")).statusCode(201);
        days.passTo("2026-04-15");
        assertThat(figures.of(SALES, commune, "2026-02")).hasValue("0 RECORDS");
        assertThat(figures.of(SALES, commune, "2026-03")).isEmpty();

        // When
        days.passTo("2026-04-16");

        // Then
        assertThat(figures.of(SALES, commune, "2026-03")).hasValue("0 RECORDS");
        assertThat(figures.of(SOLD, commune, "2026-03")).hasValue("0/1 RECORDS");
        assertThat(figures.of(SALES, commune, "2026-04")).isEmpty();
    }

    @Test
    void communeWithoutAProductHasNone() {
        // Given
        String without = units.commune();
        put(UUID.randomUUID(), product(commune, "2025-11-10")).statusCode(201);

        // When
        due.run();

        // Then
        assertThat(figures.of(ALL, without, "2025-10")).isEmpty();
        assertThat(figures.of(ALL, without, "2025-11")).hasValue("0 RECORDS");
        assertThat(figures.of(ALL, without, "2026-03", "stars=5")).hasValue("0 RECORDS");
        assertThat(figures.of(LISTED, without, "2026-03")).hasValue("0/0 RECORDS");
        assertThat(figures.of(SOLD, without, "2025")).hasValue("0/0 RECORDS");
        assertThat(figures.of(SALES, without, "2026-01")).hasValue("0 RECORDS");
        assertThat(figures.of(SALES, without, "2026-03")).isEmpty();
    }

    @Test
    void listingThatEndsAndProductThatEndsStopCountingOnTheirDay() {
        // Given
        put(
                        UUID.randomUUID(),
                        with(product(commune, "2025-11-10"), "listings", List.of(listing("2025-11-10", "2026-03-20"))))
                .statusCode(201);
        put(UUID.randomUUID(), with(product(commune, "2025-11-10"), "endedOn", "2026-03-21"))
                .statusCode(201);
        assertThat(figures.of(LISTED, commune, "2026-03")).hasValue("1/2 RECORDS");

        // When
        days.passTo("2026-03-20");

        // Then
        assertThat(figures.of(LISTED, commune, "2026-03")).hasValue("0/2 RECORDS");
        days.passTo("2026-03-21");
        assertThat(figures.of(LISTED, commune, "2026-03")).hasValue("0/1 RECORDS");
        assertThat(figures.of(ALL, commune, "2026-03")).hasValue("1 RECORDS");
    }
}

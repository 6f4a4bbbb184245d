package vn.trucot.economy.ocop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.pillar.measure.DaySpan;
import vn.trucot.pillar.register.Fact;

class ProductDifferenceTest {

    private static final Product.Listing POSTMART = new Product.Listing("PostMart", LocalDate.of(2023, 5, 1), null);
    private static final Product.Sale MARCH = new Product.Sale(Period.month(2024, 3), 4L, 400_000L, null);
    private static final Product PRODUCT = product("15.132.04252", 3, null, List.of(POSTMART), List.of(MARCH));

    @Test
    void newProductAndTheEndOfOneDifferOnAllItsDays() {
        assertThat(text(Fact.differences(null, PRODUCT))).isEqualTo("2023-01-15..");
        assertThat(text(Fact.differences(PRODUCT, null))).isEqualTo("2023-01-15..");
        assertThat(text(Fact.differences(PRODUCT, PRODUCT))).isEmpty();
    }

    @Test
    void saleDiffersInItsMonth() {
        List<Product.Sale> more = List.of(MARCH, new Product.Sale(Period.month(2024, 4), 1L, 100_000L, null));
        assertThat(changed(product("15.132.04252", 3, null, List.of(POSTMART), more)))
                .isEqualTo("2024-04-01..2024-04-30");
        assertThat(changed(product("15.132.04252", 3, null, List.of(POSTMART), List.of())))
                .isEqualTo("2024-03-01..2024-03-31");
    }

    @Test
    void listingDiffersOnItsDays() {
        Product.Listing ended = new Product.Listing("PostMart", LocalDate.of(2023, 5, 1), LocalDate.of(2024, 1, 1));
        assertThat(changed(product("15.132.04252", 3, null, List.of(ended), List.of(MARCH))))
                .isEqualTo("2023-05-01..");
    }

    @Test
    void endDiffersFromItsDay() {
        LocalDate end = LocalDate.of(2025, 7, 1);
        assertThat(changed(product("15.132.04252", 3, end, List.of(POSTMART), List.of(MARCH))))
                .isEqualTo("2025-07-01..");
    }

    @Test
    void otherStarsOrAnotherCommuneDifferOnAllDays() {
        assertThat(changed(product("15.132.04252", 4, null, List.of(POSTMART), List.of(MARCH))))
                .isEqualTo("2023-01-15..");
        assertThat(changed(product("15.132.04253", 3, null, List.of(POSTMART), List.of(MARCH))))
                .isEqualTo("2023-01-15..");
    }

    @Test
    void anotherGradeDiffersFromItsDayAndTraceabilityFromIts() {
        LocalDate march = LocalDate.of(2024, 3, 1);
        assertThat(changed(graded(4, null, new Product.EarlierStars(3, march)))).isEqualTo("2024-03-01..");
        assertThat(changed(graded(3, null, new Product.EarlierStars(4, march)))).isEqualTo("2023-01-15..2024-02-29");
        assertThat(changed(graded(3, march))).isEqualTo("2024-03-01..");
    }

    private static Product graded(int stars, LocalDate traceableSince, Product.EarlierStars... earlier) {
        return product(
                "15.132.04252", stars, null, traceableSince, List.of(earlier), List.of(POSTMART), List.of(MARCH));
    }

    private static String changed(Product after) {
        return text(Fact.differences(PRODUCT, after));
    }

    private static Product product(
            String commune, int stars, LocalDate endedOn, List<Product.Listing> listings, List<Product.Sale> sales) {
        return product(commune, stars, endedOn, null, List.of(), listings, sales);
    }

    private static Product product(
            String commune,
            int stars,
            LocalDate endedOn,
            LocalDate traceableSince,
            List<Product.EarlierStars> earlierStars,
            List<Product.Listing> listings,
            List<Product.Sale> sales) {
        return new Product(
                "OCOP-1",
                "Chè Shan",
                "Hợp tác xã",
                OrgUnitId.of(commune),
                stars,
                LocalDate.of(2023, 1, 15),
                endedOn,
                traceableSince,
                earlierStars,
                listings,
                sales,
                false);
    }

    private static String text(List<DaySpan> spans) {
        return spans.stream()
                .map(span -> span.first() + ".." + (span.last() == null ? "" : span.last()))
                .collect(Collectors.joining(" "));
    }
}

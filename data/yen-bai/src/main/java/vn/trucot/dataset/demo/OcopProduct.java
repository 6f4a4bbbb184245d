package vn.trucot.dataset.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;

/**
 * An OCOP product with its listings and sales, as economy-service takes it.
 *
 * @param stars 3 to 5
 * @param endedOn first day on which it is no OCOP product of the commune any more
 */
public record OcopProduct(
        UUID id,
        String code,
        String name,
        String producer,
        OrgUnitId commune,
        int stars,
        LocalDate recognisedOn,
        @Nullable LocalDate endedOn,
        List<Listing> listings,
        List<Sale> sales,
        boolean demo) {

    /** A marketplace that offers the product, to the day before {@code to}. */
    public record Listing(
            String marketplace, LocalDate from, @Nullable LocalDate to) {}

    /** Orders and their value in VND in one month. */
    public record Sale(Period month, int orders, long valueVnd) {}
}

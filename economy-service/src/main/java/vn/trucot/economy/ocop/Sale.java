package vn.trucot.economy.ocop;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Comparator;
import vn.trucot.events.Period;

/**
 * What was sold of a product in one month, on all marketplaces together.
 *
 * @param valueVnd value of the orders in VND
 */
@Embeddable
record Sale(
        @NotNull Period month,
        @NotNull @Min(0) @Max(1_000_000_000) Long orders,
        @NotNull @Min(0) @Max(1_000_000_000_000_000L) Long valueVnd)
        implements Comparable<Sale> {

    /** Also of what is not complete, which validation names afterwards. */
    private static final Comparator<Sale> BY_MONTH = Comparator.comparing(
                    Sale::month, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Sale::orders, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Sale::valueVnd, Comparator.nullsFirst(Comparator.naturalOrder()));

    @Override
    public int compareTo(Sale other) {
        return BY_MONTH.compare(this, other);
    }
}

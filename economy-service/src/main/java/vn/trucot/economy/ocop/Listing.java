package vn.trucot.economy.ocop;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A marketplace that offers a product.
 *
 * @param to first day on which it does no more, null while it does
 */
@Embeddable
record Listing(
        @NotBlank @Size(max = 100) String marketplace,
        @NotNull @Column(name = "listed_from") LocalDate from,
        @Nullable @Column(name = "listed_to") LocalDate to)
        implements Comparable<Listing> {

    /** Also of what is not complete, which validation names afterwards. */
    private static final Comparator<Listing> BY_DAY = Comparator.comparing(
                    Listing::from, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Listing::marketplace, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Listing::to, Comparator.nullsLast(Comparator.naturalOrder()));

    @Override
    public int compareTo(Listing other) {
        return BY_DAY.compare(this, other);
    }
}

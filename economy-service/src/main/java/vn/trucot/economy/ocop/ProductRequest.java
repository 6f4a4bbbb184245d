package vn.trucot.economy.ocop;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;

/**
 * An OCOP product as a client sends it.
 *
 * @param id made here if it is left out of a batch
 * @param code number of the recognition, of one product only
 * @param endedOn first day on which it is no OCOP product any more, null while it is
 * @param listings where it is offered, sorted by day; nowhere if left out
 * @param sales what was sold, sorted by month; nothing if left out
 */
record ProductRequest(
        @Nullable UUID id,
        @NotBlank @Size(max = 50) String code,
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 200) String producer,
        @NotNull OrgUnitId commune,
        @NotNull @Min(3) @Max(5) Integer stars,
        @NotNull LocalDate recognisedOn,
        @Nullable LocalDate endedOn,
        @Size(max = 200) List<@Valid @NotNull Listing> listings,
        @Size(max = 1_200) List<@Valid @NotNull Sale> sales,
        boolean demo) {

    ProductRequest {
        listings = sorted(listings);
        sales = sorted(sales);
    }

    private static <T extends Comparable<T>> List<T> sorted(@Nullable List<T> given) {
        return given == null
                ? List.of()
                : given.stream()
                        .sorted(Comparator.nullsFirst(Comparator.naturalOrder()))
                        .toList();
    }

    ProductRequest withId(UUID id) {
        return new ProductRequest(
                id, code, name, producer, commune, stars, recognisedOn, endedOn, listings, sales, demo);
    }
}

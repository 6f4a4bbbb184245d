package vn.trucot.economy.ocop;

import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.pillar.register.Fact;
import vn.trucot.pillar.register.Facts;
import vn.trucot.pillar.register.InOrder;
import vn.trucot.pillar.register.RecordState;

/**
 * An OCOP product of a commune.
 *
 * @param code number of the recognition, of one product only
 * @param stars those that it has now, or had last
 * @param endedOn first day on which it is no OCOP product any more, null while it is
 * @param traceableSince the day from which on it has a label of traceability (tem truy xuất nguồn gốc), null if it has none
 * @param earlierStars what it had before it was graded anew, sorted by day; nothing if left out
 * @param listings where it is offered, sorted by day; nowhere if left out
 * @param sales what was sold, sorted by month; nothing if left out
 */
@Embeddable
record Product(
        @NotBlank @Size(max = 50) String code,
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 200) String producer,
        @NotNull OrgUnitId commune,
        @NotNull @Min(3) @Max(5) Integer stars,
        @NotNull LocalDate recognisedOn,
        @Nullable LocalDate endedOn,
        @Nullable LocalDate traceableSince,

        @Size(max = 20) @JdbcTypeCode(SqlTypes.JSON) @Mutability(Immutability.class)
        List<@Valid @NotNull EarlierStars> earlierStars,

        @Size(max = 200) @JdbcTypeCode(SqlTypes.JSON) @Mutability(Immutability.class)
        List<@Valid @NotNull Listing> listings,

        @Size(max = 1_200) @JdbcTypeCode(SqlTypes.JSON) @Mutability(Immutability.class)
        List<@Valid @NotNull Sale> sales,

        boolean demo)
        implements RecordState {

    /**
     * The stars that a product had once.
     *
     * @param until first day on which it had others
     */
    record EarlierStars(
            @NotNull @Min(3) @Max(5) Integer stars, @NotNull LocalDate until) {}

    /**
     * A marketplace that offers a product.
     *
     * @param marketplace its code, or another name that it is known by
     * @param to first day on which it does no more, null while it does
     */
    record Listing(
            @NotBlank @Size(max = 100) String marketplace,
            @NotNull LocalDate from,
            @Nullable LocalDate to) {}

    /**
     * What was sold of a product in one month, on one marketplace or on all together.
     *
     * @param valueVnd value of the orders in VND
     * @param marketplace its code or name; null if it is not told apart
     */
    record Sale(
            @NotNull Period month,
            @NotNull @Min(0) @Max(1_000_000_000) Long orders,
            @NotNull @Min(0) @Max(1_000_000_000_000_000L) Long valueVnd,
            @Nullable @Size(min = 1, max = 100) String marketplace) {

        /** What a product has one sale of. */
        String key() {
            return marketplace == null ? month.toString() : month + " " + marketplace;
        }
    }

    Product {
        earlierStars = InOrder.of(earlierStars, EarlierStars::until, EarlierStars::stars);
        listings = InOrder.of(listings, Listing::from, Listing::marketplace, Listing::to);
        sales = InOrder.of(sales, Sale::month, Sale::marketplace, Sale::orders, Sale::valueVnd);
    }

    @Override
    public OrgUnitId orgUnit() {
        return commune;
    }

    /** Whether it is an OCOP product on a day. */
    boolean standsOn(LocalDate day) {
        return !day.isBefore(recognisedOn) && (endedOn == null || day.isBefore(endedOn));
    }

    /** Whether it is one on some day of a period. */
    boolean standsIn(Period period) {
        return !period.lastDay().isBefore(recognisedOn)
                && (endedOn == null || period.firstDay().isBefore(endedOn));
    }

    @Override
    public Stream<Fact> facts() {
        Facts facts = Facts.of(commune, demo).knownFrom(recognisedOn);
        LocalDate from = recognisedOn;
        for (EarlierStars earlier : earlierStars) {
            facts.span(List.of("stars", earlier.stars()), from, earlier.until());
            from = earlier.until();
        }
        facts.span(List.of("stars", stars), from, endedOn);
        if (traceableSince != null && (endedOn == null || traceableSince.isBefore(endedOn))) {
            facts.span("traceable", traceableSince, endedOn);
        }
        listings.forEach(listing -> facts.span(listing, listing.from(), listing.to()));
        sales.forEach(sale -> facts.in(sale.month(), sale));
        return facts.stream();
    }
}

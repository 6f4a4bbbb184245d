package vn.trucot.economy.ocop;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trucot.pillar.measure.DaySpan;

/** On which days figures differ between two states of a product: only those days have to be counted again. */
final class ProductDifference {

    private ProductDifference() {}

    /**
     * The spans of days; null is a product that was not there before, or is no more after. Such a one makes a difference
     * from its first day for ever: what is counted after its end is zero, not unknown.
     */
    static List<DaySpan> spans(@Nullable ProductRequest before, @Nullable ProductRequest after) {
        if (before == null || after == null || isAnother(before, after)) {
            return Stream.of(before, after)
                    .filter(Objects::nonNull)
                    .map(state -> new DaySpan(state.recognisedOn(), null))
                    .toList();
        }
        List<DaySpan> spans = new ArrayList<>(
                DaySpan.between(before.recognisedOn(), before.endedOn(), after.recognisedOn(), after.endedOn()));
        addListings(spans, before.listings(), after.listings());
        addListings(spans, after.listings(), before.listings());
        addSales(spans, before.sales(), after.sales());
        addSales(spans, after.sales(), before.sales());
        return spans;
    }

    private static boolean isAnother(ProductRequest before, ProductRequest after) {
        return !before.commune().equals(after.commune())
                || !before.stars().equals(after.stars())
                || before.demo() != after.demo();
    }

    private static void addListings(List<DaySpan> spans, List<Listing> listings, List<Listing> others) {
        Set<Listing> known = new HashSet<>(others);
        listings.stream()
                .filter(listing -> !known.contains(listing))
                .forEach(listing -> spans.add(DaySpan.until(listing.from(), listing.to())));
    }

    private static void addSales(List<DaySpan> spans, List<Sale> sales, List<Sale> others) {
        Set<Sale> known = new HashSet<>(others);
        sales.stream()
                .filter(sale -> !known.contains(sale))
                .forEach(sale -> spans.add(
                        new DaySpan(sale.month().firstDay(), sale.month().lastDay())));
    }
}

package vn.trucot.pillar.measure;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page of the records that a figure was counted from, by id.
 *
 * @param total records on all pages
 * @param next the {@code after} of the next page; null on the last
 * @param over address of what another pillar says of the denominator; null if it is not of another pillar
 */
public record Contributions(
        List<Contribution> items,
        long total,
        @Nullable UUID next,
        @Nullable String over) {

    public Contributions {
        items = List.copyOf(items);
    }
}

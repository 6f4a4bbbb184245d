package vn.trucot.pillar.record;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.function.Function;
import org.hibernate.jpa.HibernateHints;

/** Which part of a list is asked for: the query parameters {@code page} (from 0) and {@code size}. */
public record Paging(
        @QueryParam("page") @DefaultValue("0") @Min(0) int page,

        @QueryParam("size") @DefaultValue("100") @Min(1) @Max(LARGEST)
        int size) {

    public static final int LARGEST = 10_000;

    /** The asked part of what a query finds. */
    public <E, V> Page<V> of(PanacheQuery<E> query, Function<E, V> view) {
        List<V> items = (long) page * size > Integer.MAX_VALUE
                ? List.of()
                : query
                        .withHint(HibernateHints.HINT_READ_ONLY, true) // no second copy of each row to find changes by
                        .page(page, size)
                        .list()
                        .stream()
                        .map(view)
                        .toList();
        return new Page<>(items, page, size, query.count());
    }
}

package vn.trucot.pillar.record;

import java.util.List;
import java.util.function.Function;

/**
 * A part of a list.
 *
 * @param page from 0
 * @param size most items a page may hold
 * @param total items on all pages
 */
public record Page<T>(List<T> items, int page, int size, long total) {

    public Page {
        items = List.copyOf(items);
    }

    /** The same page of what is shown of each item. */
    public <V> Page<V> map(Function<T, V> shown) {
        return new Page<>(items.stream().map(shown).toList(), page, size, total);
    }
}

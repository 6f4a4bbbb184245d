package vn.trucot.pillar.record;

import java.util.List;

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
}

package vn.trucot.figures.cube;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Numbers for terms, in the order in which they were first met. One thread adds, others find at any time; the terms of a
 * moment are {@link #terms()} with the {@link #size()} of then, for what is there once never changes.
 */
final class Dictionary<T> {

    private final Map<T, Integer> numbers = new ConcurrentHashMap<>();
    private @Nullable Object[] terms = new Object[16];
    private int size;
    private @Nullable T latest;
    private int latestNumber;

    int number(T term) {
        if (term == latest) {
            return latestNumber;
        }
        Integer known = numbers.get(term);
        if (known == null) {
            known = size;
            if (size == terms.length) {
                terms = Arrays.copyOf(terms, size * 2);
            }
            terms[size++] = term;
            numbers.put(term, known);
        }
        latest = term;
        latestNumber = known;
        return known;
    }

    /** The number of a term that was met before, else -1. */
    int find(T term) {
        return numbers.getOrDefault(term, -1);
    }

    /** The terms by number; more may be added behind those that a reader knows of. */
    @Nullable
    Object[] terms() {
        return terms;
    }

    int size() {
        return size;
    }
}

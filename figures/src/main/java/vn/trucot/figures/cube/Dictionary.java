package vn.trucot.figures.cube;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers for terms, in the order in which they were first met. */
final class Dictionary<T> {

    private final Map<T, Integer> numbers = new HashMap<>();
    private final List<T> terms = new ArrayList<>();
    private @Nullable T latest;
    private int latestNumber;

    int number(T term) {
        if (term == latest) {
            return latestNumber;
        }
        Integer known = numbers.get(term);
        if (known == null) {
            known = terms.size();
            numbers.put(term, known);
            terms.add(term);
        }
        latest = term;
        latestNumber = known;
        return known;
    }

    /** The number of a term that was met before, else -1. */
    int find(T term) {
        return numbers.getOrDefault(term, -1);
    }

    T term(int number) {
        return terms.get(number);
    }

    int size() {
        return terms.size();
    }
}

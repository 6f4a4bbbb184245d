package vn.trucot.pillar.relay;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Terms of rows that follow one another: mostly the same few, which are read and checked once. For one thread; of more terms
 * than it keeps it begins anew.
 */
final class ReadBefore<T> {

    static final int MOST = 5_000;

    private final Function<String, T> read;
    private final Map<String, T> known = new HashMap<>();

    ReadBefore(Function<String, T> read) {
        this.read = read;
    }

    T of(String text) {
        T before = known.get(text);
        if (before != null) {
            return before;
        }
        T term = read.apply(text);
        if (known.size() >= MOST) {
            known.clear();
        }
        known.put(text, term);
        return term;
    }
}

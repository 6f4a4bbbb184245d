package vn.trucot.figures.cube;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** States by key of which the highest revision is held, whatever the order of arrival. */
final class Revised<K extends Comparable<K>, V> {

    private record State<V>(V value, long revision) {}

    private final Map<K, State<V>> states = new TreeMap<>();

    boolean put(K key, V value, long revision) {
        State<V> held = states.get(key);
        if (held != null && held.revision >= revision) {
            return false;
        }
        states.put(key, new State<>(value, revision));
        return true;
    }

    @Nullable
    V get(K key) {
        State<V> held = states.get(key);
        return held == null ? null : held.value;
    }

    Collection<V> values() {
        return states.values().stream().map(State::value).toList();
    }

    int size() {
        return states.size();
    }

    @Override
    public String toString() {
        return states.toString();
    }
}

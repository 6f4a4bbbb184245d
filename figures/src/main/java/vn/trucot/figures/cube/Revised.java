package vn.trucot.figures.cube;

import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Event;

/**
 * States by key of which the one with the highest {@link Stamp} is held, whatever the order of arrival. Belongs to the one who
 * writes; readers get {@link #values()}.
 */
final class Revised<K extends Comparable<K>, V> {

    private record State<V>(V value, long stamp) {}

    private final TreeMap<K, State<V>> states = new TreeMap<>();
    private @Nullable List<V> values;

    /** Whether the state was newer than the one held. */
    boolean put(K key, V value, long stamp) {
        State<V> held = states.get(key);
        if (held != null && held.stamp >= stamp) {
            return false;
        }
        states.put(key, new State<>(value, stamp));
        values = null;
        return true;
    }

    /** What is held now, by key; does not change any more. */
    List<V> values() {
        List<V> known = values;
        if (known == null) {
            known = states.values().stream().map(State::value).toList();
            values = known;
        }
        return known;
    }

    /** What is held now as events that make it in another cube, by key. */
    List<Event> events(Telling<V> telling) {
        return states.values().stream()
                .map(state -> telling.of(state.value, Stamp.revision(state.stamp), Stamp.epoch(state.stamp)))
                .toList();
    }

    /** The event that tells a state. */
    interface Telling<V> {
        Event of(V value, long revision, long epoch);
    }

    /** What is held now, with stamps. */
    String dump() {
        return states.toString();
    }
}

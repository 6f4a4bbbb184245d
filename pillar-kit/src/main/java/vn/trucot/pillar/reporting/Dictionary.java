package vn.trucot.pillar.reporting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Numbers the different values of a column, so that a row holds a number instead of a text. */
final class Dictionary<T> {

    private final Function<String, T> reader;
    private final Map<String, Integer> byText = new HashMap<>();
    private final Map<T, Integer> byValue = new HashMap<>();
    private final List<T> values = new ArrayList<>();

    Dictionary(Function<String, T> reader) {
        this.reader = reader;
    }

    /** The number of a text; {@link vn.trucot.events.InvalidTerm} if it is no value. Equal values have one number. */
    int number(String text) {
        Integer known = byText.get(text);
        if (known == null) {
            T value = reader.apply(text);
            known = byValue.computeIfAbsent(value, added -> {
                values.add(added);
                return values.size() - 1;
            });
            byText.put(text, known);
        }
        return known;
    }

    T value(int number) {
        return values.get(number);
    }

    List<T> values() {
        return Collections.unmodifiableList(values);
    }

    int size() {
        return values.size();
    }

    /** The place of each numbered value among all by their texts. */
    int[] places() {
        List<Integer> sorted = IntStream.range(0, values.size())
                .boxed()
                .sorted(Comparator.comparing(number -> values.get(number).toString()))
                .toList();
        int[] places = new int[sorted.size()];
        for (int place = 0; place < places.length; place++) {
            places[sorted.get(place)] = place;
        }
        return places;
    }
}

package vn.trucot.pillar.reporting;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Breakdown;
import vn.trucot.events.Figure;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.ObservationKey;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.events.Source;
import vn.trucot.events.SourceKind;
import vn.trucot.pillar.observation.Publication;
import vn.trucot.pillar.observation.Statement;
import vn.trucot.text.CleanText;

/**
 * Statements of one request in some 65 bytes each: 300,000 fit where objects would not. Each key and source name is held
 * once.
 */
final class StatementRows implements Iterable<Statement> {

    /** What {@link #put} answers when the key and source were not there. */
    static final int ADDED = 0;

    private static final int PARTS = 5;
    private static final byte NONE = -1;
    private static final int FIRST_CAPACITY = 256;

    final Dictionary<IndicatorCode> indicators = new Dictionary<>(trimmed(IndicatorCode::of));
    final Dictionary<OrgUnitId> orgUnits = new Dictionary<>(trimmed(OrgUnitId::of));
    final Dictionary<Period> periods = new Dictionary<>(trimmed(Period::parse));
    final Dictionary<Breakdown> breakdowns = new Dictionary<>(trimmed(Breakdown::parse));
    final Dictionary<String> sourceNames =
            new Dictionary<>(name -> new Source(SourceKind.REPORTED, CleanText.of(name)).name());

    private int[] parts = new int[FIRST_CAPACITY * PARTS];
    private long[] numerators = new long[FIRST_CAPACITY];
    private long[] denominators = new long[FIRST_CAPACITY];
    private byte[] numeratorScales = new byte[FIRST_CAPACITY];
    private byte[] denominatorScales = new byte[FIRST_CAPACITY];
    private SourceKind[] kinds = new SourceKind[FIRST_CAPACITY];
    private Publication[] publications = new Publication[FIRST_CAPACITY];
    private int[] rowNumbers = new int[FIRST_CAPACITY];
    private int[] slots = new int[FIRST_CAPACITY * 2];
    private int size;

    private static <T> Function<String, T> trimmed(Function<String, T> reader) {
        return text -> reader.apply(CleanText.trimmed(text));
    }

    int size() {
        return size;
    }

    /** Adds a statement; if its key and source name are there already, answers the number of the row they are in. */
    int put(
            int row,
            int indicator,
            int orgUnit,
            int period,
            int breakdown,
            int name,
            SourceKind kind,
            Figure figure,
            Publication publication) {
        if (size == kinds.length) {
            grow();
        }
        int at = size * PARTS;
        parts[at] = indicator;
        parts[at + 1] = orgUnit;
        parts[at + 2] = period;
        parts[at + 3] = breakdown;
        parts[at + 4] = name;
        int slot = slot(size);
        if (slots[slot] != 0) {
            return rowNumbers[slots[slot] - 1];
        }
        slots[slot] = size + 1;
        rowNumbers[size] = row;
        kinds[size] = kind;
        publications[size] = publication;
        numeratorScales[size] = scale(figure.numerator());
        numerators[size] = unscaled(figure.numerator());
        denominatorScales[size] = scale(figure.denominator());
        denominators[size] = unscaled(figure.denominator());
        size++;
        return ADDED;
    }

    /** In the order of key and source name, as the store keeps them: to sort numbers here is cheaper than texts there. */
    @Override
    public Iterator<Statement> iterator() {
        int[] order = order();
        return new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < size;
            }

            @Override
            public Statement next() {
                if (next == size) {
                    throw new NoSuchElementException();
                }
                return statement(order[next++]);
            }
        };
    }

    /** The rows sorted by their last part, then keeping that order by the one before, and so on: one pass for each part. */
    private int[] order() {
        List<Dictionary<?>> dictionaries = List.of(indicators, orgUnits, periods, breakdowns, sourceNames);
        int[] order = IntStream.range(0, size).toArray();
        for (int part = PARTS - 1; part >= 0; part--) {
            if (dictionaries.get(part).size() > 1) {
                order = sorted(order, part, dictionaries.get(part).places());
            }
        }
        return order;
    }

    private int[] sorted(int[] rows, int part, int[] places) {
        int[] next = new int[places.length + 1];
        for (int row : rows) {
            next[places[parts[row * PARTS + part]] + 1]++;
        }
        Arrays.parallelPrefix(next, Integer::sum);
        int[] sorted = new int[rows.length];
        for (int row : rows) {
            sorted[next[places[parts[row * PARTS + part]]]++] = row;
        }
        return sorted;
    }

    private Statement statement(int index) {
        int at = index * PARTS;
        ObservationKey key = new ObservationKey(
                indicators.value(parts[at]),
                orgUnits.value(parts[at + 1]),
                periods.value(parts[at + 2]),
                breakdowns.value(parts[at + 3]));
        Figure figure = new Figure(
                number(numerators[index], numeratorScales[index]),
                number(denominators[index], denominatorScales[index]));
        return Statement.approved(
                key, figure, new Source(kinds[index], sourceNames.value(parts[at + 4])), publications[index]);
    }

    private static @Nullable BigDecimal number(long unscaled, byte scale) {
        return scale == NONE ? null : BigDecimal.valueOf(unscaled, scale);
    }

    private static byte scale(@Nullable BigDecimal number) {
        return number == null ? NONE : (byte) number.scale();
    }

    /** A figure has at most 18 digits: they fit a long. */
    private static long unscaled(@Nullable BigDecimal number) {
        return number == null ? 0 : number.unscaledValue().longValueExact();
    }

    /** Open addressing: the slot that holds an equal row (its index + 1), or the free one where it belongs. */
    private int slot(int index) {
        int mask = slots.length - 1;
        int slot = hash(index) & mask;
        while (slots[slot] != 0 && !equal(slots[slot] - 1, index)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private int hash(int index) {
        int hash = 0;
        for (int at = index * PARTS; at < (index + 1) * PARTS; at++) {
            hash = hash * 0x01000193 + parts[at];
        }
        hash *= 0x9E3779B1;
        return hash ^ (hash >>> 15);
    }

    private boolean equal(int one, int other) {
        return Arrays.equals(parts, one * PARTS, (one + 1) * PARTS, parts, other * PARTS, (other + 1) * PARTS);
    }

    private void grow() {
        int capacity = kinds.length * 2;
        parts = Arrays.copyOf(parts, capacity * PARTS);
        numerators = Arrays.copyOf(numerators, capacity);
        denominators = Arrays.copyOf(denominators, capacity);
        numeratorScales = Arrays.copyOf(numeratorScales, capacity);
        denominatorScales = Arrays.copyOf(denominatorScales, capacity);
        kinds = Arrays.copyOf(kinds, capacity);
        publications = Arrays.copyOf(publications, capacity);
        rowNumbers = Arrays.copyOf(rowNumbers, capacity);
        slots = new int[capacity * 2];
        for (int index = 0; index < size; index++) {
            slots[slot(index)] = index + 1;
        }
    }
}

package vn.trucot.figures.cube;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Breakdown;
import vn.trucot.events.Event;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.IndicatorDefinition;

/** All that is held of one indicator: what it means, once that is known, and a sheet per breakdown. */
public final class Column {

    private final IndicatorCode code;
    private final Map<Breakdown, Sheet> sheets;
    private final Map<Object, Object> derived = new ConcurrentHashMap<>();
    private @Nullable IndicatorDefinition definition;
    private long stamp;
    private @Nullable Sheet latest;
    private @Nullable Instant recordedLast;
    private boolean frozen;

    Column(IndicatorCode code) {
        this.code = code;
        this.sheets = new HashMap<>();
    }

    private Column(Column before) {
        this.code = before.code;
        this.sheets = new HashMap<>(before.sheets);
        this.definition = before.definition;
        this.stamp = before.stamp;
        this.recordedLast = before.recordedLast;
    }

    public IndicatorCode code() {
        return code;
    }

    /** What the indicator means; null while only figures have arrived. */
    public @Nullable IndicatorDefinition definition() {
        return definition;
    }

    /** The {@link Stamp} of the definition, 0 while there is none. */
    long stamp() {
        return stamp;
    }

    /** The event that told the definition; null while there is none. */
    @Nullable
    Event definedBy() {
        return definition == null
                ? null
                : new Event.IndicatorDefined(definition, Stamp.revision(stamp), Stamp.epoch(stamp));
    }

    /** When the latest of the figures that were ever held here was recorded; null if there was none. */
    public @Nullable Instant recordedLast() {
        return recordedLast;
    }

    void recorded(Instant at) {
        if (recordedLast == null || at.isAfter(recordedLast)) {
            recordedLast = at;
        }
    }

    public @Nullable Sheet sheet(Breakdown breakdown) {
        return sheets.get(breakdown);
    }

    public Collection<Sheet> sheets() {
        return Collections.unmodifiableCollection(sheets.values());
    }

    /**
     * Something a reader works out of the definition and the sheets, kept as long as they are.
     *
     * @param key names it, unique among the readers; there must be a bounded number of them
     */
    @SuppressWarnings("unchecked")
    public <K, T> T derived(K key, Function<K, T> work) {
        Object known = derived.get(key);
        return (T) (known != null ? known : derived.computeIfAbsent(key, _ -> work.apply(key)));
    }

    /** How many things readers have worked out. */
    int derivedCount() {
        return derived.size();
    }

    /** Nothing is written to it from now on, so that others may read it. */
    void freeze() {
        frozen = true;
        sheets.values().forEach(Sheet::freeze);
    }

    /** Itself, or a copy if it is frozen. */
    Column open() {
        return frozen ? new Column(this) : this;
    }

    void define(IndicatorDefinition newer, long newerStamp) {
        definition = newer;
        stamp = newerStamp;
    }

    /** The sheet of a breakdown, to write to, new if there is none; decoded breakdowns mostly are the same object again. */
    @SuppressWarnings("ReferenceEquality")
    Sheet sheetFor(Breakdown breakdown) {
        Sheet last = latest;
        if (last != null && last.breakdown() == breakdown) {
            return last;
        }
        Sheet held = sheets.get(breakdown);
        Sheet sheet = held == null ? new Sheet(breakdown) : held.open();
        if (sheet != held) {
            sheets.put(breakdown, sheet);
        }
        latest = sheet;
        return sheet;
    }
}

package vn.trucot.figures.cube;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Breakdown;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.IndicatorDefinition;

/** All that is held of one indicator: what it means, once that is known, and a sheet per breakdown. */
public final class Column {

    private final IndicatorCode code;
    private final Map<Breakdown, Sheet> sheets = new HashMap<>();
    private final Map<Object, Object> derived = new ConcurrentHashMap<>();
    private @Nullable IndicatorDefinition definition;
    private long revision;
    private @Nullable Sheet latest;

    Column(IndicatorCode code) {
        this.code = code;
    }

    public IndicatorCode code() {
        return code;
    }

    /** What the indicator means; null while only figures have arrived. */
    public @Nullable IndicatorDefinition definition() {
        return definition;
    }

    long revision() {
        return revision;
    }

    public @Nullable Sheet sheet(Breakdown breakdown) {
        return sheets.get(breakdown);
    }

    public Collection<Sheet> sheets() {
        return sheets.values();
    }

    /**
     * Something a reader works out of the definition and the set of sheets, kept until either changes.
     *
     * @param key names it, unique among the readers
     */
    @SuppressWarnings("unchecked")
    public <K, T> T derived(K key, Function<K, T> work) {
        Object known = derived.get(key);
        return (T) (known != null ? known : derived.computeIfAbsent(key, _ -> work.apply(key)));
    }

    boolean define(IndicatorDefinition newer, long newerRevision) {
        if (newerRevision <= revision) {
            return false;
        }
        definition = newer;
        revision = newerRevision;
        derived.clear();
        return true;
    }

    /** The sheet of a breakdown, new if there is none; decoded breakdowns mostly are the same object again. */
    @SuppressWarnings("ReferenceEquality")
    Sheet sheetFor(Breakdown breakdown) {
        Sheet last = latest;
        if (last != null && last.breakdown() == breakdown) {
            return last;
        }
        Sheet sheet = sheets.get(breakdown);
        if (sheet == null) {
            sheet = new Sheet(breakdown);
            sheets.put(breakdown, sheet);
            derived.clear();
        }
        latest = sheet;
        return sheet;
    }
}

package vn.trucot.pillar.catalogue;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.IndicatorDefinition;

/** The indicators of the pillar, by code. */
public final class Catalogue {

    private final SortedMap<IndicatorCode, IndicatorDefinition> definitions = new TreeMap<>();

    public Catalogue(List<IndicatorDefinition> definitions) {
        definitions.forEach(definition -> this.definitions.put(definition.code(), definition));
    }

    /** The definition of an indicator; null if the pillar does not declare it. */
    public @Nullable IndicatorDefinition find(IndicatorCode code) {
        return definitions.get(code);
    }

    /** All definitions in the order of their codes. */
    public Collection<IndicatorDefinition> all() {
        return Collections.unmodifiableCollection(definitions.values());
    }

    public int size() {
        return definitions.size();
    }
}

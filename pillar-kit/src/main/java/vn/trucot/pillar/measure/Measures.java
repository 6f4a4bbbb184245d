package vn.trucot.pillar.measure;

import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.IndicatorDefinition;
import vn.trucot.pillar.catalogue.Catalogue;

/** The measures of the service, by name. One that does not fit the catalogue stops the start. */
@Singleton
class Measures {

    /** Stands for every breakdown. */
    private static final String ALL = "*";

    private final List<Measure> measures;
    private final Catalogue catalogue;

    Measures(
            @All List<Measure> measures,
            @All List<CountedRecords> counted,
            @All List<MeasureSource> sources,
            Catalogue catalogue) {
        this.measures = Stream.of(
                        measures.stream(),
                        counted.stream().flatMap(CountedRecords::all).map(CountedRecords::measure),
                        sources.stream()
                                .flatMap(source -> source.counted().stream().map(CountedRecords::measure)))
                .flatMap(all -> all)
                .distinct()
                .sorted(Comparator.comparing(Measure::name))
                .toList();
        this.catalogue = catalogue;
    }

    List<Measure> all() {
        return measures;
    }

    /** Days after the end of a period from which on nothing recorded means zero; the same for all indicators of a measure. */
    int closesAfterDays(Measure measure) {
        if (measure.closesAfterDays() != null) {
            return measure.closesAfterDays();
        }
        return measure.indicators().stream()
                .map(catalogue::find)
                .filter(Objects::nonNull)
                .map(IndicatorDefinition::closesAfterDays)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(0);
    }

    void check(@Observes StartupEvent start) {
        Map<IndicatorCode, Set<String>> counted = new HashMap<>();
        for (Measure measure : measures) {
            String breakdown = measure.only() == null ? ALL : measure.only().toString();
            for (IndicatorCode code : measure.indicators()) {
                Set<String> taken = counted.computeIfAbsent(code, each -> new HashSet<>());
                check(
                        measure,
                        !taken.contains(ALL) && (taken.isEmpty() || !breakdown.equals(ALL)) && taken.add(breakdown),
                        code + " belongs to another measure already");
                check(measure, catalogue.find(code));
            }
        }
    }

    private void check(Measure measure, @Nullable IndicatorDefinition definition) {
        check(measure, definition != null, "one of its indicators is not in the catalogue");
        IndicatorDefinition known = Objects.requireNonNull(definition);
        check(measure, known.accepts(measure.finest()), known.code() + " is not observed each " + measure.finest());
        check(
                measure,
                measure.closesAfterDays() != null
                        || Objects.requireNonNullElse(known.closesAfterDays(), 0) == closesAfterDays(measure),
                known.code() + " closes on another day than the others");
    }

    private static void check(Measure measure, boolean right, String problem) {
        if (!right) {
            throw new IllegalStateException("measure " + measure.name() + ": " + problem);
        }
    }
}

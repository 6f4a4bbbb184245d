package vn.trucot.pillar.measure;

import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
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

    private final List<Measure> measures;
    private final Catalogue catalogue;

    Measures(@All List<Measure> measures, @All List<CountedRecords> counted, Catalogue catalogue) {
        this.measures = Stream.concat(measures.stream(), counted.stream().map(CountedRecords::measure))
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
        return measure.indicators().stream()
                .map(catalogue::find)
                .filter(Objects::nonNull)
                .map(IndicatorDefinition::closesAfterDays)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(0);
    }

    void check(@Observes StartupEvent start) {
        Set<IndicatorCode> counted = new HashSet<>();
        for (Measure measure : measures) {
            for (IndicatorCode code : measure.indicators()) {
                check(measure, counted.add(code), code + " belongs to another measure already");
                check(measure, catalogue.find(code));
            }
        }
    }

    private void check(Measure measure, @Nullable IndicatorDefinition definition) {
        check(measure, definition != null, "one of its indicators is not in the catalogue");
        IndicatorDefinition known = Objects.requireNonNull(definition);
        check(measure, known.frequency() == measure.finest(), known.code() + " is observed each " + known.frequency());
        check(
                measure,
                Objects.requireNonNullElse(known.closesAfterDays(), 0) == closesAfterDays(measure),
                known.code() + " closes on another day than the others");
    }

    private static void check(Measure measure, boolean right, String problem) {
        if (!right) {
            throw new IllegalStateException("measure " + measure.name() + ": " + problem);
        }
    }
}

package vn.trucot.pillar.measure;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Event;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.Observation;
import vn.trucot.events.ObservationKey;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Pillar;
import vn.trucot.events.SourceKind;
import vn.trucot.events.Topics;

/**
 * The service's own copy of figures of other pillars that its ratios are over, and of nothing else: those in force of the
 * indicators that {@code trucot.denominators} names. Whoever is counted over a figure that changed is due.
 */
@Singleton
public class Denominators {

    /**
     * A state of a figure.
     *
     * @param value null if it was withdrawn
     */
    record Told(ObservationKey key, @Nullable BigDecimal value, boolean demo, long epoch, long revision) {

        boolean isAfter(Told other) {
            return epoch != other.epoch ? epoch > other.epoch : revision > other.revision;
        }
    }

    private final Set<IndicatorCode> named;
    private final List<byte[]> beginnings;
    private final Pillar pillar;
    private final DenominatorTable table;
    private final Measures measures;
    private final MeasureTables due;
    private final DueWake wake;

    Denominators(
            @ConfigProperty(name = "trucot.denominators") Optional<List<String>> named,
            Pillar pillar,
            DenominatorTable table,
            Measures measures,
            MeasureTables due,
            DueWake wake) {
        this.named = named.orElse(List.of()).stream()
                .map(code -> IndicatorCode.of(code.strip()))
                .collect(Collectors.toUnmodifiableSet());
        this.beginnings = this.named.stream()
                .map(code -> (code + "|").getBytes(StandardCharsets.UTF_8))
                .toList();
        this.pillar = pillar;
        this.table = table;
        this.measures = measures;
        this.due = due;
        this.wake = wake;
    }

    /** A denominator that never comes stops the start. */
    void check(@Observes StartupEvent start) {
        named.stream().filter(pillar::owns).findFirst().ifPresent(own -> {
            throw new IllegalStateException("trucot.denominators names " + own
                    + ", an indicator of this pillar; only those of others come as events");
        });
        measures.all().forEach(measure -> measure.over().values().stream()
                .filter(code -> !named.contains(code))
                .findFirst()
                .ifPresent(code -> {
                    throw new IllegalStateException("measure " + measure.name() + " is over " + code
                            + ", which trucot.denominators does not name");
                }));
    }

    /** Where they are told; empty if there are none. */
    List<String> topics() {
        return named.stream()
                .map(Pillar::of)
                .distinct()
                .map(Topics::observations)
                .sorted()
                .toList();
    }

    /** Whether the key of a message is one of theirs: only few messages of a topic need be read any further. */
    boolean mayBe(byte @Nullable [] key) {
        return key != null
                && beginnings.stream()
                        .anyMatch(begin -> key.length > begin.length
                                && Arrays.equals(key, 0, begin.length, begin, 0, begin.length));
    }

    /**
     * Takes in what events tell of these figures, unless something newer is held, and makes due who is counted over them: in one
     * transaction, so that the same events can come again at any time.
     */
    public void take(Collection<? extends Event> events) {
        Map<ObservationKey, Told> latest = new TreeMap<>();
        for (Event event : events) {
            Told told = told(event);
            if (told != null
                    && named.contains(told.key().indicator())
                    && told.key().breakdown().isTotal()) {
                latest.merge(told.key(), told, (held, next) -> next.isAfter(held) ? next : held);
            }
        }
        if (!latest.isEmpty()) {
            QuarkusTransaction.requiringNew().run(() -> keep(latest.values()));
        }
    }

    private static @Nullable Told told(Event event) {
        return switch (event) {
            case Event.IndicatorObserved observed -> {
                Observation observation = observed.observation();
                yield new Told(
                        observation.key(),
                        observation.figure().numerator(),
                        observation.source().kind() == SourceKind.DEMO,
                        observed.epoch(),
                        observed.revision());
            }
            case Event.IndicatorWithdrawn withdrawn ->
                new Told(withdrawn.observationKey(), null, false, withdrawn.epoch(), withdrawn.revision());
            default -> null;
        };
    }

    private void keep(Collection<Told> latest) {
        List<ObservationKey> changed = table.put(latest);
        for (Measure measure : measures.all()) {
            Map<OrgUnitId, DaySpan> spans = new HashMap<>();
            changed.stream()
                    .filter(key -> measure.isOver(key))
                    .forEach(key -> spans.merge(
                            key.orgUnit(),
                            new DaySpan(key.period().firstDay(), key.period().lastDay()),
                            DaySpan::and));
            due.await(measure, spans);
        }
        if (!changed.isEmpty()) {
            wake.afterCommit();
        }
    }
}

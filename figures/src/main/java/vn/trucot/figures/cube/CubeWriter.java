package vn.trucot.figures.cube;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Event;
import vn.trucot.events.Figure;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.IndicatorDefinition;
import vn.trucot.events.Observation;
import vn.trucot.events.ObservationKey;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Source;
import vn.trucot.events.SourceKind;
import vn.trucot.events.Succession;
import vn.trucot.events.Target;

/** Takes events, and makes the views that readers see of what was taken. Belongs to one thread. */
final class CubeWriter {

    private final @Nullable Instant asOf;
    private final Map<IndicatorCode, Column> columns = new HashMap<>();
    private final List<Column> written = new ArrayList<>();
    private final Dictionary<OrgUnitId> units = new Dictionary<>();
    private final Dictionary<Source> sources = new Dictionary<>();
    private final Revised<OrgUnitId, OrgUnit> orgUnits = new Revised<>();
    private final Revised<String, Succession> successions = new Revised<>();
    private final Revised<String, Target> targets = new Revised<>();
    private Map<IndicatorCode, Column> seenColumns = Map.of();
    private OrgTree seenTree = new OrgTree(List.of(), List.of());
    private TargetList seenTargets = TargetList.NONE;
    private Reference seenReference = Reference.NONE;
    private boolean treeIsOld;
    private boolean targetsAreOld;
    private boolean definitionsAreOld;
    private long serial;

    CubeWriter(@Nullable Instant asOf) {
        this.asOf = asOf;
    }

    /**
     * Whether the event was newer than what was held.
     *
     * @throws IllegalArgumentException if no cube can hold it
     */
    boolean take(Event event) {
        return switch (event) {
            case Event.IndicatorObserved observed -> put(observed.observation(), Stamp.of(observed));
            case Event.IndicatorWithdrawn gone ->
                put(columnFor(gone.observationKey().indicator()), gone.observationKey(), Stamp.of(gone), null, null);
            case Event.IndicatorDefined defined -> define(defined.definition(), Stamp.of(defined));
            case Event.OrgUnitChanged changed -> {
                units.number(changed.orgUnit().id());
                yield treeChanged(orgUnits.put(changed.orgUnit().id(), changed.orgUnit(), Stamp.of(changed)));
            }
            case Event.OrgUnitSucceeded succeeded ->
                treeChanged(successions.put(event.key(), succeeded.succession(), Stamp.of(succeeded)));
            case Event.TargetSet set -> {
                boolean newer = targets.put(key(set.target()), set.target(), Stamp.of(set));
                targetsAreOld |= newer;
                yield newer;
            }
            case Event.PillarHeard _ -> false; // it says nothing that a figure is made of
        };
    }

    private static String key(Target target) {
        return target.indicator() + "|" + target.orgUnit() + "|" + target.due();
    }

    private boolean treeChanged(boolean changed) {
        treeIsOld |= changed;
        return changed;
    }

    private boolean define(IndicatorDefinition definition, long stamp) {
        Column held = columns.get(definition.code());
        if (held != null && held.stamp() >= stamp) {
            return false;
        }
        columnFor(definition.code()).define(definition, stamp);
        definitionsAreOld = true;
        return true;
    }

    private boolean put(Observation observation, long stamp) {
        Column column = columnFor(observation.key().indicator());
        boolean newer = put(column, observation.key(), stamp, observation.figure(), observation.source());
        if (newer) {
            column.recorded(observation.recordedAt());
        }
        return newer;
    }

    private boolean put(
            Column column, ObservationKey key, long stamp, @Nullable Figure figure, @Nullable Source source) {
        return column.sheetFor(key.breakdown())
                .put(
                        units.number(key.orgUnit()),
                        PeriodCode.of(key.period()),
                        stamp,
                        figure,
                        source == null ? 0 : sources.number(source),
                        source != null && source.kind() == SourceKind.DEMO);
    }

    /** The column to write to: one that no reader sees. */
    private Column columnFor(IndicatorCode code) {
        Column held = columns.get(code);
        Column open = held == null ? new Column(code) : held.open();
        if (open != held) {
            columns.put(code, open);
            written.add(open);
        }
        return open;
    }

    /** What is held now; what is taken later does not show in it. */
    CubeView view(long version) {
        if (!written.isEmpty()) {
            written.forEach(Column::freeze);
            written.clear();
            seenColumns = Collections.unmodifiableMap(new HashMap<>(columns));
        }
        if (treeIsOld || targetsAreOld || definitionsAreOld) {
            seenReference = reference();
            definitionsAreOld = false;
        }
        if (treeIsOld) {
            seenTree = new OrgTree(
                    orgUnits.values().stream()
                            .map(unit -> new OrgNode(units.number(unit.id()), unit))
                            .toList(),
                    successions.values());
            treeIsOld = false;
        }
        if (targetsAreOld) {
            seenTargets = new TargetList(targets.values());
            targetsAreOld = false;
        }
        return new CubeView(
                ++serial,
                version,
                asOf,
                seenColumns,
                units,
                sources,
                seenTree,
                seenTargets,
                seenReference,
                successions.values().size());
    }

    private Reference reference() {
        Stream<Event> definitions =
                columns.values().stream().map(Column::definedBy).flatMap(Stream::ofNullable);
        return Reference.of(Stream.of(
                        definitions,
                        orgUnits.events(Event.OrgUnitChanged::new).stream(),
                        successions.events(Event.OrgUnitSucceeded::new).stream(),
                        targets.events(Event.TargetSet::new).stream())
                .flatMap(events -> events));
    }

    /** What figures refer to, in a form that does not depend on the order of arrival. */
    Stream<String> dump() {
        return Stream.of(orgUnits.dump(), successions.dump(), targets.dump());
    }
}

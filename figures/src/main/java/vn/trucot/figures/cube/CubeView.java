package vn.trucot.figures.cube;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Event;
import vn.trucot.events.Figure;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.IndicatorDefinition;
import vn.trucot.events.ObservationKey;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.events.Source;
import vn.trucot.events.SourceKind;
import vn.trucot.events.Succession;
import vn.trucot.events.Target;

/** What the cube holds, as one reader sees it: nothing changes inside {@link Cube#read}, and it must not be kept beyond. */
public final class CubeView {

    private final Map<IndicatorCode, Column> columns = new HashMap<>();
    private final Dictionary<OrgUnitId> units = new Dictionary<>();
    private final Dictionary<Source> sources = new Dictionary<>();
    private final Revised<OrgUnitId, OrgUnit> orgUnits = new Revised<>();
    private final Revised<String, Succession> successions = new Revised<>();
    private final Revised<String, Target> targets = new Revised<>();
    private OrgTree orgTree = new OrgTree(List.of(), List.of());
    private boolean orgTreeIsOld;
    private long version;

    CubeView() {}

    /** The sum of the consumed positions of all partitions: the same on every replica that has read as far. */
    public long version() {
        return version;
    }

    public OrgTree orgTree() {
        return orgTree;
    }

    /** What an indicator means; null if nobody has said. */
    public @Nullable IndicatorDefinition definition(IndicatorCode indicator) {
        Column column = columns.get(indicator);
        return column == null ? null : column.definition();
    }

    /** The indicators that are defined, by code. */
    public List<IndicatorDefinition> definitions() {
        return columns.values().stream()
                .map(Column::definition)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(IndicatorDefinition::code))
                .toList();
    }

    public @Nullable Column column(IndicatorCode indicator) {
        return columns.get(indicator);
    }

    public Collection<Column> columns() {
        return Collections.unmodifiableCollection(columns.values());
    }

    public Source source(int number) {
        return sources.term(number);
    }

    public boolean isDemo(int source) {
        return sources.term(source).kind() == SourceKind.DEMO;
    }

    /** All targets, by indicator, org unit and due date. */
    public Collection<Target> targets() {
        return targets.values();
    }

    /** What the unit must reach by the end of exactly this period; null if nothing was set. */
    public @Nullable Target target(IndicatorCode indicator, OrgUnitId orgUnit, Period due) {
        return targets.get(targetKey(indicator, orgUnit, due));
    }

    /** The figure in force that was stated for exactly this key; null if there is none. */
    public @Nullable HeldObservation observation(ObservationKey key) {
        Column column = columns.get(key.indicator());
        Sheet sheet = column == null ? null : column.sheet(key.breakdown());
        int unit = units.find(key.orgUnit());
        long[] row = sheet == null || unit < 0 ? null : sheet.row(unit);
        int cell = row == null ? -1 : Cells.find(row, PeriodCode.of(key.period()));
        return row == null || cell < 0 || Cells.statement(row, cell) == Cells.WITHDRAWN ? null : held(key, row, cell);
    }

    private HeldObservation held(ObservationKey key, long[] row, int cell) {
        long stamp = Cells.stamp(row, cell);
        return new HeldObservation(
                key,
                Cells.figure(row, cell),
                sources.term(Cells.source(row, cell)),
                Stamp.epoch(stamp),
                Stamp.revision(stamp));
    }

    public CubeCounts counts() {
        return new CubeCounts(
                (int) columns.values().stream()
                        .filter(column -> column.definition() != null)
                        .count(),
                orgUnits.size(),
                successions.size(),
                targets.size(),
                sheets().mapToLong(Sheet::inForce).sum(),
                sheets().mapToLong(Sheet::withdrawn).sum(),
                sources.size());
    }

    private Stream<Sheet> sheets() {
        return columns.values().stream().flatMap(column -> column.sheets().stream());
    }

    /** Everything held, in a form that does not depend on the order of arrival. */
    Stream<String> dump() {
        Stream<String> cells = columns.values().stream().flatMap(column -> column.sheets().stream()
                .flatMap(sheet -> IntStream.range(0, units.size()).boxed().flatMap(unit -> dump(column, sheet, unit))));
        Stream<String> definitions = columns.values().stream()
                .filter(column -> column.definition() != null)
                .map(column -> column.definition() + " revision " + column.revision());
        return Stream.of(
                        cells,
                        definitions,
                        Stream.of(orgUnits.toString(), successions.toString(), targets.toString()),
                        orgTree.all().stream().map(OrgNode::dump))
                .flatMap(lines -> lines)
                .sorted();
    }

    private Stream<String> dump(Column column, Sheet sheet, int unit) {
        long[] row = sheet.row(unit);
        return row == null
                ? Stream.empty()
                : IntStream.range(0, row.length / Cells.WIDTH)
                        .map(cell -> cell * Cells.WIDTH)
                        .filter(cell -> Cells.isUsed(row, cell))
                        .mapToObj(cell -> {
                            ObservationKey key = new ObservationKey(
                                    column.code(),
                                    units.term(unit),
                                    PeriodCode.period(Cells.period(row, cell)),
                                    sheet.breakdown());
                            return Cells.statement(row, cell) == Cells.WITHDRAWN
                                    ? key + " withdrawn at " + Cells.stamp(row, cell)
                                    : held(key, row, cell).toString();
                        });
    }

    /** Whether the event was newer than what was held. */
    boolean take(Event event) {
        return switch (event) {
            case Event.IndicatorObserved observed ->
                put(
                        observed.observation().key(),
                        Stamp.of(observed.epoch(), observed.revision()),
                        observed.observation().figure(),
                        sources.number(observed.observation().source()));
            case Event.IndicatorWithdrawn gone ->
                put(gone.observationKey(), Stamp.of(gone.epoch(), gone.revision()), null, 0);
            case Event.IndicatorDefined defined ->
                columnFor(defined.definition().code()).define(defined.definition(), defined.revision());
            case Event.OrgUnitChanged changed -> {
                units.number(changed.orgUnit().id());
                yield treeChanged(orgUnits.put(changed.orgUnit().id(), changed.orgUnit(), changed.revision()));
            }
            case Event.OrgUnitSucceeded succeeded ->
                treeChanged(successions.put(event.key(), succeeded.succession(), succeeded.revision()));
            case Event.TargetSet set ->
                targets.put(
                        targetKey(
                                set.target().indicator(),
                                set.target().orgUnit(),
                                set.target().due()),
                        set.target(),
                        set.revision());
        };
    }

    private static String targetKey(IndicatorCode indicator, OrgUnitId orgUnit, Period due) {
        return indicator + "|" + orgUnit + "|" + due;
    }

    private Column columnFor(IndicatorCode code) {
        return columns.computeIfAbsent(code, Column::new);
    }

    private boolean treeChanged(boolean changed) {
        orgTreeIsOld |= changed;
        return changed;
    }

    private boolean put(ObservationKey key, long stamp, @Nullable Figure figure, int source) {
        return columnFor(key.indicator())
                .sheetFor(key.breakdown())
                .put(
                        units.number(key.orgUnit()),
                        PeriodCode.of(key.period()),
                        stamp,
                        figure,
                        source,
                        figure != null && isDemo(source));
    }

    /** Ends a batch: what is worked out of several events is worked out again. */
    void complete(long newVersion) {
        version = newVersion;
        if (orgTreeIsOld) {
            orgTree = new OrgTree(
                    orgUnits.values().stream()
                            .map(unit -> new OrgNode(units.number(unit.id()), unit))
                            .toList(),
                    successions.values());
            orgTreeIsOld = false;
        }
    }
}

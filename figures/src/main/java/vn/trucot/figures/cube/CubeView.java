package vn.trucot.figures.cube;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.IndicatorDefinition;
import vn.trucot.events.ObservationKey;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.events.Source;
import vn.trucot.events.SourceKind;
import vn.trucot.events.Target;

/** What the cube held at one version. It never changes, so it can be read for as long as it takes; who keeps it, keeps all of it. */
public final class CubeView {

    private final long serial;
    private final long version;
    private final @Nullable Instant asOf;
    private final Map<IndicatorCode, Column> columns;
    private final Dictionary<OrgUnitId> units;
    private final @Nullable Object[] sources;
    private final OrgTree orgTree;
    private final TargetList targets;
    private final Reference reference;
    private final int successions;
    private final int sourceCount;

    CubeView(
            long serial,
            long version,
            @Nullable Instant asOf,
            Map<IndicatorCode, Column> columns,
            Dictionary<OrgUnitId> units,
            Dictionary<Source> sources,
            OrgTree orgTree,
            TargetList targets,
            Reference reference,
            int successions) {
        this.serial = serial;
        this.version = version;
        this.asOf = asOf;
        this.columns = columns;
        this.units = units;
        this.sources = sources.terms();
        this.orgTree = orgTree;
        this.targets = targets;
        this.reference = reference;
        this.successions = successions;
        this.sourceCount = sources.size();
    }

    /** Tells the views of one process apart: a later one has a higher number, which the version need not have. */
    public long serial() {
        return serial;
    }

    /** The sum of the consumed positions of all partitions: the same on every replica that has read as far. */
    public long version() {
        return version;
    }

    /** The instant at which its figures were known; null: the present. What they refer to is of the present all the same. */
    public @Nullable Instant asOf() {
        return asOf;
    }

    /** What its figures refer to, to be taken into another cube. */
    public Reference reference() {
        return reference;
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
        return columns.values();
    }

    public Source source(int number) {
        return (Source) Objects.requireNonNull(sources[number]);
    }

    public boolean isDemo(int source) {
        return source(source).kind() == SourceKind.DEMO;
    }

    /** Whether anything generated has been stated. */
    public boolean hasDemo() {
        return IntStream.range(0, sourceCount).anyMatch(this::isDemo);
    }

    /** All targets, by indicator, org unit and due date. */
    public List<Target> targets() {
        return targets.all();
    }

    /** The targets of an indicator for a unit, by due period. */
    public List<Target> targets(IndicatorCode indicator, OrgUnitId orgUnit) {
        return targets.of(indicator, orgUnit);
    }

    /** What the unit must reach by the end of exactly this period; null if nothing was set. */
    public @Nullable Target target(IndicatorCode indicator, OrgUnitId orgUnit, Period due) {
        return targets.of(indicator, orgUnit).stream()
                .filter(target -> target.due().equals(due))
                .findFirst()
                .orElse(null);
    }

    /** The figure in force that was stated for exactly this key; null if there is none. */
    public @Nullable HeldObservation observation(ObservationKey key) {
        Cell cell = cell(key);
        return cell == null ? null : cell.held();
    }

    private HeldObservation held(ObservationKey key, long[] row, int cell) {
        long stamp = Cells.stamp(row, cell);
        return new HeldObservation(
                key,
                Cells.figure(row, cell),
                source(Cells.source(row, cell)),
                Stamp.epoch(stamp),
                Stamp.revision(stamp));
    }

    public CubeCounts counts() {
        return new CubeCounts(
                (int) columns.values().stream()
                        .filter(column -> column.definition() != null)
                        .count(),
                orgTree.all().size(),
                successions,
                targets.all().size(),
                sheets().mapToLong(Sheet::inForce).sum(),
                sheets().mapToLong(Sheet::withdrawn).sum(),
                sourceCount);
    }

    private Stream<Sheet> sheets() {
        return columns.values().stream().flatMap(column -> column.sheets().stream());
    }

    /** The figures and what they mean, in a form that does not depend on the order of arrival. */
    Stream<String> dump() {
        Stream<String> figures = cells().map(cell -> cell.held() == null
                ? cell.key() + " withdrawn at " + cell.stamp()
                : cell.held().toString());
        Stream<String> definitions = columns.values().stream()
                .filter(column -> column.definition() != null)
                .map(column -> column.definition() + " revision " + column.stamp());
        return Stream.of(figures, definitions, orgTree.all().stream().map(OrgNode::dump))
                .flatMap(lines -> lines);
    }

    /** All figures in force, in no order. */
    Stream<HeldObservation> figures() {
        return cells().map(Cell::held).flatMap(Stream::ofNullable);
    }

    /** One key of a row; held is null if it is withdrawn. */
    private record Cell(
            ObservationKey key, long stamp, @Nullable HeldObservation held) {}

    private Stream<Cell> cells() {
        return columns.values().stream().flatMap(column -> column.sheets().stream()
                .flatMap(
                        sheet -> IntStream.range(0, units.size()).boxed().flatMap(unit -> cells(column, sheet, unit))));
    }

    private Stream<Cell> cells(Column column, Sheet sheet, int unit) {
        long[] row = sheet.row(unit);
        return row == null
                ? Stream.empty()
                : IntStream.range(0, row.length / Cells.WIDTH)
                        .map(cell -> cell * Cells.WIDTH)
                        .filter(cell -> Cells.isUsed(row, cell))
                        .mapToObj(cell -> cell(
                                new ObservationKey(
                                        column.code(),
                                        (OrgUnitId) Objects.requireNonNull(units.terms()[unit]),
                                        PeriodCode.period(Cells.period(row, cell)),
                                        sheet.breakdown()),
                                row,
                                cell));
    }

    /** What is held for exactly this key; null if nothing ever was. */
    private @Nullable Cell cell(ObservationKey key) {
        Column column = columns.get(key.indicator());
        Sheet sheet = column == null ? null : column.sheet(key.breakdown());
        int unit = units.find(key.orgUnit());
        long[] row = sheet == null || unit < 0 ? null : sheet.row(unit);
        int at = row == null ? -1 : Cells.find(row, PeriodCode.of(key.period()));
        return row == null || at < 0 ? null : cell(key, row, at);
    }

    private Cell cell(ObservationKey key, long[] row, int at) {
        boolean withdrawn = Cells.statement(row, at) == Cells.WITHDRAWN;
        return new Cell(key, Cells.stamp(row, at), withdrawn ? null : held(key, row, at));
    }

    /** Epoch and revision of what is held for a key, in force or withdrawn, as a {@link Stamp}; 0 if nothing ever was. */
    long stamp(ObservationKey key) {
        Cell cell = cell(key);
        return cell == null ? 0 : cell.stamp();
    }
}

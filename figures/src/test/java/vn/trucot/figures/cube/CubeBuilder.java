package vn.trucot.figures.cube;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.AcrossTime;
import vn.trucot.events.AcrossUnits;
import vn.trucot.events.Breakdown;
import vn.trucot.events.BreakdownDimension;
import vn.trucot.events.Direction;
import vn.trucot.events.Event;
import vn.trucot.events.Figure;
import vn.trucot.events.Frequency;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.IndicatorDefinition;
import vn.trucot.events.Names;
import vn.trucot.events.Observation;
import vn.trucot.events.ObservationKey;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.Period;
import vn.trucot.events.Source;
import vn.trucot.events.SourceKind;
import vn.trucot.events.Status;
import vn.trucot.events.Succession;
import vn.trucot.events.Target;

/** Builds cubes for tests, event by event. */
public final class CubeBuilder {

    private final List<Event> events = new ArrayList<>();

    public static OrgUnit unit(String id, OrgUnitKind kind, @Nullable String parent, String from, String to) {
        return new OrgUnit(
                OrgUnitId.of(id),
                null,
                kind,
                new Names("Đơn vị " + id, null),
                parent == null ? null : OrgUnitId.of(parent),
                from.isEmpty() ? null : LocalDate.parse(from),
                to.isEmpty() ? null : LocalDate.parse(to),
                null,
                null,
                false);
    }

    public static Succession succession(String predecessor, String successor, String date, String share) {
        return new Succession(
                OrgUnitId.of(predecessor), OrgUnitId.of(successor), LocalDate.parse(date), new BigDecimal(share), null);
    }

    /** A monthly indicator of communes. */
    public static IndicatorDefinition indicator(
            String code, boolean ratio, AcrossUnits acrossUnits, AcrossUnits acrossMergers, AcrossTime acrossTime) {
        return indicator(
                code,
                ratio,
                1,
                Frequency.MONTH,
                List.of(Frequency.QUARTER, Frequency.YEAR),
                OrgUnitKind.COMMUNE,
                acrossUnits,
                null,
                acrossMergers,
                acrossTime,
                List.of());
    }

    public static IndicatorDefinition indicator(
            String code,
            boolean ratio,
            int decimals,
            Frequency frequency,
            List<Frequency> coarser,
            OrgUnitKind level,
            AcrossUnits acrossUnits,
            @Nullable String weight,
            AcrossUnits acrossMergers,
            AcrossTime acrossTime,
            List<BreakdownDimension> breakdowns) {
        return new IndicatorDefinition(
                IndicatorCode.of(code),
                new Names("Chỉ tiêu " + code, "Indicator " + code),
                null,
                ratio ? "PERCENT" : "PERSON",
                ratio,
                ratio ? BigDecimal.valueOf(100) : BigDecimal.ONE,
                decimals,
                frequency,
                coarser,
                level,
                acrossUnits,
                weight == null ? null : IndicatorCode.of(weight),
                acrossMergers,
                acrossTime,
                Direction.HIGHER_IS_BETTER,
                null,
                null,
                false,
                breakdowns,
                null,
                null);
    }

    public static BreakdownDimension dimension(String code, String... codes) {
        return new BreakdownDimension(
                code,
                new Names(code, null),
                List.of(codes).stream()
                        .map(name -> new BreakdownDimension.Code(name, new Names(name, null)))
                        .toList());
    }

    /** An approved figure of revision 1. */
    public static Event.IndicatorObserved observed(ObservationKey key, Figure figure, SourceKind kind) {
        return observed(key, figure, 1, 1, new Source(kind, "test"));
    }

    public static Event.IndicatorObserved observed(
            ObservationKey key, Figure figure, long epoch, long revision, Source source) {
        return new Event.IndicatorObserved(
                new Observation(key, figure, revision, source, Status.APPROVED, Instant.parse("2025-01-02T03:04:05Z")),
                epoch);
    }

    public static ObservationKey key(String indicator, String unit, String period, String breakdown) {
        return new ObservationKey(
                IndicatorCode.of(indicator), OrgUnitId.of(unit), Period.parse(period), Breakdown.parse(breakdown));
    }

    public CubeBuilder event(Event event) {
        events.add(event);
        return this;
    }

    public CubeBuilder unit(OrgUnit unit) {
        return event(new Event.OrgUnitChanged(unit, 1));
    }

    public CubeBuilder succession(Succession succession) {
        return event(new Event.OrgUnitSucceeded(succession, 1));
    }

    public CubeBuilder indicator(IndicatorDefinition definition) {
        return event(new Event.IndicatorDefined(definition, 1));
    }

    public CubeBuilder target(Target target) {
        return event(new Event.TargetSet(target, 1));
    }

    /** A reported figure. */
    public CubeBuilder figure(String indicator, String unit, String period, Figure figure) {
        return event(observed(key(indicator, unit, period, ""), figure, SourceKind.REPORTED));
    }

    public List<Event> events() {
        return events;
    }

    public Cube build() {
        Cube cube = new Cube();
        cube.apply(events, events.size());
        return cube;
    }
}

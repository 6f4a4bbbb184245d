package vn.trucot.gateway.series;

import java.util.List;
import java.util.stream.Stream;

/** The columns of series as a table, in the order in which people read them. */
enum SeriesColumn {
    INDICATOR("indicator"),
    INDICATOR_NAME("indicatorName"),
    ORG_UNIT("orgUnit"),
    NAME("name"),
    BREAKDOWN("breakdown"),
    PERIOD("period"),
    VALUE("value"),
    STATE("state"),
    MEASURE_UNIT("measureUnit"),
    NUMERATOR("numerator"),
    DENOMINATOR("denominator"),
    DEMO("demo"),
    RESOLVED_FROM("resolvedFrom"),
    BOUNDARIES("boundaries"),
    REASON("reason"),
    PERIOD_STATE("periodState"),
    UNITS_REPORTING("unitsReporting"),
    UNITS_EXPECTED("unitsExpected"),
    PERIODS_REPORTING("periodsReporting"),
    PERIODS_EXPECTED("periodsExpected"),
    REPORTS_REPORTING("reportsReporting"),
    REPORTS_EXPECTED("reportsExpected"),
    ORIGIN("origin"),
    SOURCE_KIND("sourceKind"),
    SOURCE_NAME("sourceName");

    /** All, for people. */
    static final List<SeriesColumn> ALL = List.of(values());

    private static final List<SeriesColumn> NAMES = List.of(INDICATOR_NAME, NAME);
    private static final List<SeriesColumn> DETAIL = List.of(NUMERATOR, DENOMINATOR, ORIGIN, SOURCE_KIND, SOURCE_NAME);

    /** For programs, some of which count columns: what was added later stands behind, so names are last. */
    private static final List<SeriesColumn> PLAIN = ALL.stream()
            .filter(column -> !NAMES.contains(column) && !DETAIL.contains(column))
            .toList();

    private final String code;

    SeriesColumn(String code) {
        this.code = code;
    }

    /** Those that a program gets. */
    static List<SeriesColumn> forPrograms(boolean detail) {
        return Stream.of(PLAIN, detail ? DETAIL : List.<SeriesColumn>of(), NAMES)
                .flatMap(List::stream)
                .toList();
    }

    static String[] codes(List<SeriesColumn> columns) {
        return columns.stream().map(column -> column.code).toArray(String[]::new);
    }

    /** Letters that most of its cells have. */
    int width() {
        return switch (this) {
            case NAME, INDICATOR_NAME, SOURCE_NAME, REASON -> 36;
            case INDICATOR, ORG_UNIT, VALUE, STATE, ORIGIN, SOURCE_KIND -> 20;
            default -> 13;
        };
    }
}

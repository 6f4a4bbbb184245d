package vn.trucot.gateway.series;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Breakdown;
import vn.trucot.events.Source;
import vn.trucot.figures.cube.CubeView;
import vn.trucot.figures.figure.Coverage;
import vn.trucot.figures.figure.Evaluation;
import vn.trucot.figures.figure.Line;
import vn.trucot.figures.figure.PeriodState;
import vn.trucot.figures.figure.Periods;
import vn.trucot.figures.figure.Rational;
import vn.trucot.figures.figure.State;
import vn.trucot.figures.figure.Window;
import vn.trucot.gateway.file.FileWords;
import vn.trucot.gateway.orgunit.Selected;
import vn.trucot.web.table.Table;

/** Writes series as a table, a row per value: the same cells whatever the file. */
final class SeriesTable implements SeriesWalk.Writer {

    /** One value on its way into a row. */
    private record Cell(
            Selected orgUnit,
            Evaluation evaluation,
            Line line,
            int bit,
            int period,
            Window window,
            Coverage coverage,
            @Nullable Source source) {}

    private final CubeView view;
    private final Periods periods;
    private final LocalDate today;
    private final @Nullable LocalDate boundaries;
    private final SeriesColumn[] columns;
    private final FileWords words;
    private final boolean inWords;
    private final Table table;
    private final @Nullable Object[] cells;
    private Breakdown breakdown = Breakdown.TOTAL;
    private boolean demo;

    /** @param words for names, and for measure units if the table is for people; null for programs */
    SeriesTable(
            CubeView view,
            SeriesRequest request,
            LocalDate today,
            List<SeriesColumn> columns,
            @Nullable FileWords words,
            Table table) {
        this.view = view;
        this.periods = request.periods();
        this.today = today;
        this.boundaries = request.boundaries();
        this.columns = columns.toArray(SeriesColumn[]::new);
        this.words = words == null ? FileWords.VI : words;
        this.inWords = words != null;
        this.table = table;
        this.cells = new Object[columns.size()];
    }

    @Override
    public void begin(Evaluation evaluation, Breakdown next) {
        breakdown = next;
    }

    @Override
    public void series(Selected orgUnit, Evaluation evaluation, Line[] lines) {
        for (int i = 0; i < periods.periods().size(); i++) {
            Line line = lines[periods.spans().indexOf(periods.span(i))];
            int bit = periods.bit(i);
            Window window = periods.span(i).window();
            int number = line.source(bit);
            Cell cell = new Cell(
                    orgUnit,
                    evaluation,
                    line,
                    bit,
                    i,
                    window,
                    evaluation.coverage(line, bit, window),
                    number < 0 ? null : view.source(number));
            demo |= line.isDemo(1L << bit);
            for (int column = 0; column < columns.length; column++) {
                cells[column] = value(columns[column], cell);
            }
            table.row(cells);
        }
    }

    /** Whether anything generated was in any row. */
    boolean demo() {
        return demo;
    }

    private @Nullable Object value(SeriesColumn column, Cell cell) {
        Coverage coverage = cell.coverage();
        return switch (column) {
            case INDICATOR -> cell.evaluation().definition().code();
            case INDICATOR_NAME -> words.name(cell.evaluation().definition().names());
            case ORG_UNIT -> cell.orgUnit().node().id();
            case NAME -> words.unit(cell.orgUnit().node().orgUnit().names());
            case BREAKDOWN -> breakdown;
            case PERIOD -> periods.periods().get(cell.period());
            case VALUE -> printed(cell);
            case STATE -> cell.line().state(cell.bit());
            case MEASURE_UNIT -> measureUnit(cell.evaluation().definition().measureUnit());
            case NUMERATOR -> plain(cell.line().statedNumerator(cell.bit()));
            case DENOMINATOR -> plain(cell.line().statedDenominator(cell.bit()));
            case DEMO -> cell.line().isDemo(1L << cell.bit());
            case RESOLVED_FROM -> cell.orgUnit().resolvedFrom();
            case BOUNDARIES -> boundaries;
            case REASON -> reason(cell);
            case PERIOD_STATE -> periodState(cell);
            case UNITS_REPORTING -> coverage.reporting();
            case UNITS_EXPECTED -> coverage.expected();
            case PERIODS_REPORTING -> coverage.periods().reporting();
            case PERIODS_EXPECTED -> coverage.periods().expected();
            case REPORTS_REPORTING -> coverage.reports().reporting();
            case REPORTS_EXPECTED -> coverage.reports().expected();
            case ORIGIN -> cell.line().origin(cell.bit());
            case SOURCE_KIND -> cell.source() == null ? null : cell.source().kind();
            case SOURCE_NAME -> cell.source() == null ? null : cell.source().name();
        };
    }

    private static @Nullable Object printed(Cell cell) {
        Rational exact = cell.line().isValue(cell.bit()) ? cell.evaluation().exact(cell.line(), cell.bit()) : null;
        return exact == null ? null : exact.at(cell.evaluation().definition().decimals());
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        return number == null ? null : Rational.plain(number);
    }

    private String measureUnit(String code) {
        return inWords ? words.measureUnit(code) : code;
    }

    private static @Nullable Object reason(Cell cell) {
        return cell.line().state(cell.bit()) == State.NO_DATA
                ? cell.evaluation().reason(cell.line(), cell.bit(), cell.window())
                : null;
    }

    private PeriodState periodState(Cell cell) {
        return PeriodState.of(
                periods.periods().get(cell.period()),
                today,
                cell.evaluation().definition().closesAfterDays());
    }
}

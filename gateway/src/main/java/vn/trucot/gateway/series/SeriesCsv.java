package vn.trucot.gateway.series;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Arrays;
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
import vn.trucot.gateway.orgunit.Selected;
import vn.trucot.web.table.CsvTable;
import vn.trucot.web.table.Table;

/** Writes series as CSV, a row per value. */
final class SeriesCsv implements SeriesWalk.Writer {

    private static final String[] HEADER = {
        "indicator",
        "orgUnit",
        "breakdown",
        "period",
        "value",
        "state",
        "measureUnit",
        "demo",
        "resolvedFrom",
        "boundaries",
        "reason",
        "periodState",
        "unitsReporting",
        "unitsExpected",
        "periodsReporting",
        "periodsExpected",
        "reportsReporting",
        "reportsExpected",
        "numerator",
        "denominator",
        "origin",
        "sourceKind",
        "sourceName"
    };

    /** Columns that are there without detail. */
    private static final int PLAIN = 18;

    private final CubeView view;
    private final Periods periods;
    private final boolean detail;
    private final LocalDate today;
    private final @Nullable LocalDate boundaries;
    private final Table table;
    private final @Nullable Object[] cells;
    private Breakdown breakdown = Breakdown.TOTAL;

    SeriesCsv(
            CubeView view,
            SeriesRequest request,
            LocalDate today,
            boolean detail,
            boolean byteOrderMark,
            OutputStream out) {
        this.view = view;
        this.periods = request.periods();
        this.detail = detail;
        this.today = today;
        this.boundaries = request.boundaries();
        this.cells = new Object[detail ? HEADER.length : PLAIN];
        this.table = new CsvTable(out, byteOrderMark, Arrays.copyOf(HEADER, cells.length));
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
            Rational exact = line.isValue(bit) ? evaluation.exact(line, bit) : null;
            cells[0] = evaluation.definition().code();
            cells[1] = orgUnit.node().id();
            cells[2] = breakdown;
            cells[3] = periods.periods().get(i);
            cells[4] = exact == null ? null : exact.at(evaluation.definition().decimals());
            cells[5] = line.state(bit);
            cells[6] = evaluation.definition().measureUnit();
            cells[7] = line.isDemo(1L << bit);
            cells[8] = orgUnit.resolvedFrom();
            cells[9] = boundaries;
            covered(evaluation, line, i);
            if (detail) {
                detail(line, bit);
            }
            table.row(cells);
        }
    }

    /** Why the figure is missing, and how much is in it. */
    private void covered(Evaluation evaluation, Line line, int i) {
        int bit = periods.bit(i);
        Window window = periods.span(i).window();
        Coverage coverage = evaluation.coverage(line, bit, window);
        cells[10] = line.state(bit) == State.NO_DATA ? evaluation.reason(line, bit, window) : null;
        cells[11] = PeriodState.of(
                periods.periods().get(i), today, evaluation.definition().closesAfterDays());
        cells[12] = coverage.reporting();
        cells[13] = coverage.expected();
        cells[14] = coverage.periods().reporting();
        cells[15] = coverage.periods().expected();
        cells[16] = coverage.reports().reporting();
        cells[17] = coverage.reports().expected();
    }

    private void detail(Line line, int bit) {
        int number = line.source(bit);
        Source source = number < 0 ? null : view.source(number);
        cells[18] = line.statedNumerator(bit);
        cells[19] = line.statedDenominator(bit);
        cells[20] = line.origin(bit);
        cells[21] = source == null ? null : source.kind();
        cells[22] = source == null ? null : source.name();
    }

    void finish() {
        table.close();
    }
}

package vn.trucot.gateway.series;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
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
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;
import vn.trucot.web.table.Table;
import vn.trucot.web.table.XlsxFile;

/** Writes series as XLSX, a row per value, with the names that a reader of a sheet looks for. */
final class SeriesXlsx implements SeriesWalk.Writer {

    private static final String[] HEADER = {
        "indicator",
        "indicatorName",
        "orgUnit",
        "name",
        "breakdown",
        "period",
        "value",
        "state",
        "measureUnit",
        "numerator",
        "denominator",
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
        "origin",
        "sourceKind",
        "sourceName"
    };

    private final CubeView view;
    private final Periods periods;
    private final @Nullable LocalDate boundaries;
    private final LocalDate today;
    private final Table sheet;
    private Breakdown breakdown = Breakdown.TOTAL;

    SeriesXlsx(CubeView view, SeriesRequest request, LocalDate today, OutputStream out) {
        this.view = view;
        this.periods = request.periods();
        this.boundaries = request.boundaries();
        this.today = today;
        this.sheet = XlsxFile.of(out, "series", HEADER);
    }

    /** Refuses what no sheet has rows for. */
    static void check(SeriesRequest request) {
        if (request.values() > XlsxFile.MOST_ROWS) {
            throw new Problem(
                    ProblemCode.VALIDATION_FAILED,
                    request.values() + " values are asked for; a sheet has at most " + XlsxFile.MOST_ROWS + " rows");
        }
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
            Window window = periods.span(i).window();
            Coverage coverage = evaluation.coverage(line, bit, window);
            int number = line.source(bit);
            Source source = number < 0 ? null : view.source(number);
            sheet.row(
                    evaluation.definition().code(),
                    evaluation.definition().names().vi(),
                    orgUnit.node().id(),
                    orgUnit.node().orgUnit().names().vi(),
                    breakdown,
                    periods.periods().get(i),
                    exact == null ? null : exact.at(evaluation.definition().decimals()),
                    line.state(bit),
                    evaluation.definition().measureUnit(),
                    plain(line.statedNumerator(bit)),
                    plain(line.statedDenominator(bit)),
                    line.isDemo(1L << bit),
                    orgUnit.resolvedFrom(),
                    boundaries,
                    line.state(bit) == State.NO_DATA ? evaluation.reason(line, bit, window) : null,
                    PeriodState.of(
                            periods.periods().get(i),
                            today,
                            evaluation.definition().closesAfterDays()),
                    coverage.reporting(),
                    coverage.expected(),
                    coverage.periods().reporting(),
                    coverage.periods().expected(),
                    coverage.reports().reporting(),
                    coverage.reports().expected(),
                    line.origin(bit),
                    source == null ? null : source.kind(),
                    source == null ? null : source.name());
        }
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        return number == null ? null : Rational.plain(number);
    }

    void finish() {
        sheet.close();
    }
}

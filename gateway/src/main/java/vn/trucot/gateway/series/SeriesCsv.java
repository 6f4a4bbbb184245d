package vn.trucot.gateway.series;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Breakdown;
import vn.trucot.events.Source;
import vn.trucot.figures.cube.CubeView;
import vn.trucot.figures.figure.Coverage;
import vn.trucot.figures.figure.Evaluation;
import vn.trucot.figures.figure.Line;
import vn.trucot.figures.figure.Origin;
import vn.trucot.figures.figure.PeriodState;
import vn.trucot.figures.figure.Periods;
import vn.trucot.figures.figure.Rational;
import vn.trucot.figures.figure.Reason;
import vn.trucot.figures.figure.State;
import vn.trucot.figures.figure.Window;
import vn.trucot.gateway.orgunit.Selected;
import vn.trucot.text.CsvCell;

/** Writes series as CSV, a row per value. */
final class SeriesCsv implements SeriesWalk.Writer {

    private static final String HEADER =
            "indicator,orgUnit,breakdown,period,value,state,measureUnit,demo,resolvedFrom,boundaries,reason,periodState,"
                    + "unitsReporting,unitsExpected,periodsReporting,periodsExpected,reportsReporting,reportsExpected";
    private static final String DETAIL = ",numerator,denominator,origin,sourceKind,sourceName";

    private final CubeView view;
    private final Periods periods;
    private final boolean detail;
    private final LocalDate today;
    private final String boundaries;
    private final TextBytes out;
    private Breakdown breakdown = Breakdown.TOTAL;

    SeriesCsv(CubeView view, SeriesRequest request, LocalDate today, boolean detail, boolean byteOrderMark) {
        this.view = view;
        this.periods = request.periods();
        this.detail = detail;
        this.today = today;
        this.boundaries =
                request.boundaries() == null ? "" : request.boundaries().toString();
        this.out = new TextBytes((int) Math.min(request.values() * (detail ? 190 : 120) + 400, 1 << 28));
        out.put(byteOrderMark ? CsvCell.BYTE_ORDER_MARK : "")
                .put(HEADER)
                .put(detail ? DETAIL : "")
                .put('\n');
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
            out.put(evaluation.definition().code().text())
                    .put(',')
                    .put(orgUnit.node().encodedId())
                    .put(',')
                    .field(breakdown.toString())
                    .put(',')
                    .put(periods.periods().get(i).toString())
                    .put(',')
                    .put(
                            exact == null
                                    ? ""
                                    : exact.at(evaluation.definition().decimals())
                                            .toPlainString())
                    .put(',')
                    .put(line.state(bit).name())
                    .put(',')
                    .field(evaluation.definition().measureUnit())
                    .put(line.isDemo(1L << bit) ? ",true" : ",false");
            covered(orgUnit, evaluation, line, i);
            if (detail) {
                detail(line, bit);
            }
            out.put('\n');
        }
    }

    /** What the figure was taken for, why it is missing, and how much is in it. */
    private void covered(Selected orgUnit, Evaluation evaluation, Line line, int i) {
        int bit = periods.bit(i);
        Window window = periods.span(i).window();
        Reason reason = line.state(bit) == State.NO_DATA ? evaluation.reason(line, bit, window) : null;
        Coverage coverage = evaluation.coverage(line, bit, window);
        out.put(',')
                .put(
                        orgUnit.resolvedFrom() == null
                                ? ""
                                : orgUnit.resolvedFrom().text())
                .put(',')
                .put(boundaries)
                .put(',')
                .put(reason == null ? "" : reason.name())
                .put(',')
                .put(PeriodState.of(
                                periods.periods().get(i),
                                today,
                                evaluation.definition().closesAfterDays())
                        .name());
        counted(coverage.reporting(), coverage.expected());
        counted(coverage.periods().reporting(), coverage.periods().expected());
        counted(coverage.reports().reporting(), coverage.reports().expected());
    }

    private void counted(int reporting, int expected) {
        out.put(',').decimal(reporting, 0).put(',').decimal(expected, 0);
    }

    private void detail(Line line, int bit) {
        Origin origin = line.origin(bit);
        int number = line.source(bit);
        out.put(',')
                .put(number(line.statedNumerator(bit)))
                .put(',')
                .put(number(line.statedDenominator(bit)))
                .put(',')
                .put(origin == null ? "" : origin.name())
                .put(',');
        if (number < 0) {
            out.put(',');
        } else {
            Source source = view.source(number);
            out.put(source.kind().name()).put(',').field(source.name());
        }
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "" : Rational.plain(number).toPlainString();
    }

    byte[] finish() {
        return out.toBytes();
    }
}

package vn.trucot.gateway.series;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Breakdown;
import vn.trucot.events.Period;
import vn.trucot.events.Source;
import vn.trucot.figures.cube.CubeView;
import vn.trucot.figures.figure.Coverage;
import vn.trucot.figures.figure.Evaluation;
import vn.trucot.figures.figure.Line;
import vn.trucot.figures.figure.Origin;
import vn.trucot.figures.figure.PeriodState;
import vn.trucot.figures.figure.Periods;
import vn.trucot.figures.figure.Rational;
import vn.trucot.figures.figure.State;
import vn.trucot.figures.figure.Window;
import vn.trucot.gateway.orgunit.Selected;

/** Writes series as JSON, by columns; what repeats is encoded once. */
final class SeriesJson implements SeriesWalk.Writer {

    private static final byte[] NULL = TextBytes.utf8("null");
    private static final byte[] STATES = TextBytes.utf8("],\"states\":{");
    private static final byte[] DEMO = TextBytes.utf8("},\"demo\":true");
    private static final byte[] NO_DEMO = TextBytes.utf8("},\"demo\":false");
    private static final byte[] DEMO_PERIODS = TextBytes.utf8(",\"demoPeriods\":[");
    private static final byte[] RESOLVED = TextBytes.utf8("\",\"resolvedFrom\":\"");
    private static final byte[] COMMA = TextBytes.utf8(",");
    private static final byte[] INCOMPLETE = TextBytes.utf8(",\"incomplete\":{");
    private static final byte[] BEGIN_UNITS = TextBytes.utf8("{\"units\":[");
    private static final byte[] AND_PERIODS = TextBytes.utf8(",\"periods\":[");
    private static final byte[] AND_REPORTS = TextBytes.utf8(",\"reports\":[");

    /** Bytes that are handed over at once, or a little more. */
    private static final int TOGETHER = 32 << 10;

    private final CubeView view;
    private final Periods periods;
    private final boolean detail;
    private final TextBytes out = new TextBytes(TOGETHER + TOGETHER / 4);
    private final OutputStream sink;
    private final byte[][] quotedPeriods;
    private final int[] lineOf;
    private final long[] masks;
    private byte[] beforeUnit = {};
    private byte[] afterUnit = {};
    private boolean first = true;
    private boolean demo;

    SeriesJson(CubeView view, SeriesRequest request, LocalDate today, boolean detail, OutputStream sink) {
        this.sink = sink;
        this.view = view;
        this.periods = request.periods();
        this.detail = detail;
        List<Period> asked = periods.periods();
        this.quotedPeriods = asked.stream()
                .map(period -> TextBytes.utf8("\"" + period + "\""))
                .toArray(byte[][]::new);
        this.lineOf = new int[asked.size()];
        for (int i = 0; i < lineOf.length; i++) {
            lineOf[i] = periods.spans().indexOf(periods.span(i));
        }
        this.masks = periods.spans().stream().mapToLong(Periods.Span::mask).toArray();
        out.put("{\"version\":").decimal(view.version(), 0);
        if (view.asOf() != null) {
            out.put(",\"asOf\":").quoted(view.asOf().toString());
        }
        if (request.boundaries() != null) {
            out.put(",\"boundaries\":").quoted(request.boundaries().toString());
        }
        out.put(",\"periods\":");
        array(i -> out.put(quotedPeriods[i]));
        open(asked, today);
        out.put(",\"series\":[");
    }

    /** Says which periods are not over. */
    private void open(List<Period> asked, LocalDate today) {
        boolean some = false;
        for (int i = 0; i < asked.size(); i++) {
            PeriodState state = PeriodState.of(asked.get(i), today, null);
            if (!state.isOver()) {
                out.put(some ? "," : ",\"periodStates\":{")
                        .put(quotedPeriods[i])
                        .put(":\"" + state + "\"");
                some = true;
            }
        }
        if (some) {
            out.put('}');
        }
    }

    @Override
    public void begin(Evaluation evaluation, Breakdown breakdown) {
        beforeUnit =
                TextBytes.utf8("{\"indicator\":\"" + evaluation.definition().code() + "\",\"orgUnit\":\"");
        afterUnit = new TextBytes(200)
                .put("\",\"breakdown\":\"" + breakdown + "\",\"measureUnit\":")
                .quoted(evaluation.definition().measureUnit())
                .put(",\"values\":[")
                .toBytes();
    }

    @Override
    public void series(Selected orgUnit, Evaluation evaluation, Line[] lines) {
        if (!first) {
            out.put(',');
        }
        first = false;
        out.put(beforeUnit).put(orgUnit.node().encodedId());
        if (orgUnit.resolvedFrom() != null) {
            out.put(RESOLVED).put(orgUnit.resolvedFrom().text());
        }
        out.put(afterUnit);
        int missing = values(evaluation, lines);
        out.put(STATES);
        if (missing > 0) {
            states(lines);
        }
        boolean generated = isDemo(lines);
        demo |= generated;
        out.put(generated ? DEMO : NO_DEMO);
        if (generated) {
            demoPeriods(lines);
        }
        incomplete(evaluation, lines);
        if (detail) {
            detail(lines);
        }
        out.put('}');
        if (out.length() >= TOGETHER) {
            out.moveTo(sink);
        }
    }

    private boolean isDemo(Line[] lines) {
        boolean generated = false;
        for (int i = 0; i < lines.length; i++) {
            generated |= lines[i].isDemo(masks[i]);
        }
        return generated;
    }

    private boolean isDemo(Line[] lines, int i) {
        int bit = periods.bit(i);
        return lines[lineOf[i]].isDemo(1L << bit);
    }

    /** Where figures that are generated stand beside others, which of them are. */
    private void demoPeriods(Line[] lines) {
        boolean beside = false;
        for (int i = 0; i < lineOf.length && !beside; i++) {
            beside = lines[lineOf[i]].state(periods.bit(i)) != State.NO_DATA && !isDemo(lines, i);
        }
        if (!beside) {
            return;
        }
        boolean some = false;
        for (int i = 0; i < lineOf.length; i++) {
            if (isDemo(lines, i)) {
                out.put(some ? COMMA : DEMO_PERIODS).put(quotedPeriods[i]);
                some = true;
            }
        }
        out.put(']');
    }

    private int values(Evaluation evaluation, Line[] lines) {
        int decimals = evaluation.definition().decimals();
        int missing = 0;
        for (int i = 0; i < lineOf.length; i++) {
            if (i > 0) {
                out.put(',');
            }
            Line line = lines[lineOf[i]];
            int bit = periods.bit(i);
            if (line.state(bit) != State.VALUE) {
                missing++;
                out.put(NULL);
                continue;
            }
            long printed = evaluation.printed(line, bit);
            if (printed != Evaluation.TOO_LARGE) {
                out.decimal(printed, decimals);
            } else {
                Rational exact = evaluation.exact(line, bit);
                out.put(exact == null ? "null" : exact.at(decimals).toPlainString());
            }
        }
        return missing;
    }

    private void states(Line[] lines) {
        boolean some = false;
        for (int i = 0; i < lineOf.length; i++) {
            State state = lines[lineOf[i]].state(periods.bit(i));
            if (state != State.VALUE) {
                if (some) {
                    out.put(',');
                }
                some = true;
                out.put(quotedPeriods[i]).put(":\"" + state + "\"");
            }
        }
    }

    /** How much is in the figures that lack something. */
    private void incomplete(Evaluation evaluation, Line[] lines) {
        boolean some = false;
        for (int i = 0; i < lineOf.length; i++) {
            Line line = lines[lineOf[i]];
            int bit = periods.bit(i);
            Window window = periods.span(i).window();
            if (line.state(bit) != State.NO_DATA && !evaluation.isComplete(line, bit, window)) {
                out.put(some ? COMMA : INCOMPLETE).put(quotedPeriods[i]).put(':');
                some = true;
                Coverage coverage = evaluation.coverage(line, bit, window);
                counted(BEGIN_UNITS, coverage.reporting(), coverage.expected());
                counted(
                        AND_PERIODS,
                        coverage.periods().reporting(),
                        coverage.periods().expected());
                counted(
                        AND_REPORTS,
                        coverage.reports().reporting(),
                        coverage.reports().expected());
                out.put('}');
            }
        }
        if (some) {
            out.put('}');
        }
    }

    private void counted(byte[] name, int reporting, int expected) {
        out.put(name).decimal(reporting, 0).put(',').decimal(expected, 0).put(']');
    }

    private void detail(Line[] lines) {
        out.put(",\"numerators\":");
        array(i -> number(lines[lineOf[i]].statedNumerator(periods.bit(i))));
        out.put(",\"denominators\":");
        array(i -> number(lines[lineOf[i]].statedDenominator(periods.bit(i))));
        out.put(",\"origins\":");
        array(i -> origin(lines[lineOf[i]].origin(periods.bit(i))));
        out.put(",\"sources\":");
        array(i -> source(lines[lineOf[i]].source(periods.bit(i))));
    }

    private void array(IntConsumer element) {
        out.put('[');
        for (int i = 0; i < quotedPeriods.length; i++) {
            if (i > 0) {
                out.put(',');
            }
            element.accept(i);
        }
        out.put(']');
    }

    private void number(@Nullable BigDecimal number) {
        out.put(number == null ? "null" : Rational.plain(number).toPlainString());
    }

    private void origin(@Nullable Origin origin) {
        out.put(origin == null ? "null" : "\"" + origin + "\"");
    }

    private void source(int number) {
        if (number < 0) {
            out.put(NULL);
            return;
        }
        Source source = view.source(number);
        out.put("{\"kind\":\"" + source.kind() + "\",\"name\":")
                .quoted(source.name())
                .put('}');
    }

    /** Whether anything is generated is known at the end only, so it stands there. */
    void finish() {
        out.put(demo ? "],\"demo\":true}" : "],\"demo\":false}").moveTo(sink);
    }
}

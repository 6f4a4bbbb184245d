package vn.trucot.figures.figure;

import java.util.ArrayList;
import java.util.List;
import vn.trucot.events.Period;
import vn.trucot.figures.cube.PeriodCode;

/** Asked periods, in their order, laid out in windows. */
public final class Periods {

    /** A window and which of its periods are asked. */
    public static final class Span {
        private final Window window;
        private long mask;

        private Span(Window window) {
            this.window = window;
        }

        public Window window() {
            return window;
        }

        public long mask() {
            return mask;
        }
    }

    private final List<Period> periods;
    private final List<Span> spans = new ArrayList<>();
    private final Span[] spanOf;
    private final int[] bitOf;

    public Periods(List<Period> periods) {
        this.periods = List.copyOf(periods);
        this.spanOf = new Span[periods.size()];
        this.bitOf = new int[periods.size()];
        int[] codes =
                periods.stream().mapToInt(PeriodCode::of).sorted().distinct().toArray();
        for (int start = 0; start < codes.length; ) {
            int end = start;
            while (end + 1 < codes.length && codes[end + 1] - codes[start] < Window.WIDEST) {
                end++;
            }
            spans.add(new Span(new Window(codes[start], codes[end] - codes[start] + 1)));
            start = end + 1;
        }
        for (int i = 0; i < spanOf.length; i++) {
            int code = PeriodCode.of(periods.get(i));
            for (Span span : spans) {
                int bit = code - span.window.base();
                if (bit >= 0 && bit < span.window.size()) {
                    spanOf[i] = span;
                    bitOf[i] = bit;
                    span.mask |= 1L << bit;
                }
            }
        }
    }

    static Window window(Period period) {
        return new Window(PeriodCode.of(period), 1);
    }

    public List<Period> periods() {
        return periods;
    }

    public List<Span> spans() {
        return spans;
    }

    /** The span that holds the i-th asked period. */
    public Span span(int i) {
        return spanOf[i];
    }

    /** The place of the i-th asked period in its window. */
    public int bit(int i) {
        return bitOf[i];
    }
}

package vn.trucot.figures.figure;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Frequency;
import vn.trucot.figures.cube.PeriodCode;

/** Up to 64 consecutive periods of one frequency, so that a set of them is the bits of one number. */
public final class Window {

    /** The most periods of a window. */
    public static final int WIDEST = Long.SIZE;

    private final int base;
    private final int size;
    private final Frequency frequency;
    private final long[] firstDays;
    private final long[] lastDays;
    private final @Nullable Window[] inside;
    private final Map<Integer, Window> spans = new HashMap<>();

    /** The periods from a {@link PeriodCode} on. */
    public Window(int base, int size) {
        this.base = base;
        this.size = size;
        this.frequency = PeriodCode.frequency(base);
        this.firstDays = new long[size];
        this.lastDays = new long[size];
        for (int i = 0; i < size; i++) {
            firstDays[i] = PeriodCode.firstDay(base + i);
            lastDays[i] = PeriodCode.lastDay(base + i);
        }
        this.inside = new Window[size];
    }

    int base() {
        return base;
    }

    int size() {
        return size;
    }

    Frequency frequency() {
        return frequency;
    }

    /** So many periods from one on, as a set. */
    static long bits(int first, int count) {
        return (-1L >>> (WIDEST - count)) << first;
    }

    /** Whether a period is in a set. */
    static boolean has(long bits, int i) {
        return (bits >>> i & 1) != 0;
    }

    /** The set with the period, or without it. */
    static long with(long bits, int i, boolean in) {
        return in ? bits | 1L << i : bits & ~(1L << i);
    }

    /** All periods of the window. */
    public long all() {
        return -1L >>> (WIDEST - size);
    }

    long firstDay(int i) {
        return firstDays[i];
    }

    long lastDay(int i) {
        return lastDays[i];
    }

    /** The shorter periods that make up one of this window. */
    Window inside(int i, Frequency finer) {
        Window known = inside[i];
        if (known == null || known.frequency != finer) {
            known = new Window(PeriodCode.firstInside(base + i, finer), frequency.parts(finer));
            inside[i] = known;
        }
        return known;
    }

    /** How many shorter periods lie from the begin of one period to that of the next: more than make it up, if it is nine months. */
    int stride(Frequency finer) {
        return finer.perYear() / frequency.perYear();
    }

    /** The shorter periods from the begin of one period on, {@link #stride} for each of so many; at most {@link #WIDEST}. */
    Window inside(int first, int count, Frequency finer) {
        return spans.computeIfAbsent(
                (first * (WIDEST + 1) + count) * Frequency.YEAR.months() + finer.months() - 1,
                key -> new Window(PeriodCode.firstInside(base + first, finer), count * stride(finer)));
    }

    /** The periods that begin on the day or later. */
    long beginningFrom(long day) {
        if (firstDays[size - 1] < day) {
            return 0;
        }
        long bits = 0;
        for (int i = 0; i < size; i++) {
            bits |= firstDays[i] >= day ? 1L << i : 0;
        }
        return bits;
    }

    /** The periods that have ended before the day. */
    long endedBefore(long day) {
        if (lastDays[0] >= day) {
            return 0;
        }
        long bits = 0;
        for (int i = 0; i < size; i++) {
            bits |= lastDays[i] < day ? 1L << i : 0;
        }
        return bits;
    }
}

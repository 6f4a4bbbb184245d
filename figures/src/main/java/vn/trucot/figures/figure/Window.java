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
    private final @Nullable Window[] inside;
    private final Map<Integer, Window> spans = new HashMap<>();

    /** The periods from a {@link PeriodCode} on. */
    public Window(int base, int size) {
        this.base = base;
        this.size = size;
        this.frequency = PeriodCode.frequency(base);
        this.firstDays = new long[size + 1];
        for (int i = 0; i <= size; i++) {
            firstDays[i] = PeriodCode.firstDay(base + i);
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
        return firstDays[i + 1] - 1;
    }

    /** The shorter periods that make up one of this window. */
    Window inside(int i, Frequency finer) {
        Window known = inside[i];
        if (known == null || known.frequency != finer) {
            known = new Window(PeriodCode.firstInside(base + i, finer), finer.perYear() / frequency.perYear());
            inside[i] = known;
        }
        return known;
    }

    /** The shorter periods that make up several of this window that follow one another; at most {@link #WIDEST}. */
    Window inside(int first, int count, Frequency finer) {
        int factor = finer.perYear() / frequency.perYear();
        return spans.computeIfAbsent(
                (first * (WIDEST + 1) + count) * Frequency.MONTH.perYear() + finer.perYear() - 1,
                key -> new Window(PeriodCode.firstInside(base + first, finer), count * factor));
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
        if (firstDays[1] > day) {
            return 0;
        }
        long bits = 0;
        for (int i = 0; i < size; i++) {
            bits |= firstDays[i + 1] <= day ? 1L << i : 0;
        }
        return bits;
    }
}

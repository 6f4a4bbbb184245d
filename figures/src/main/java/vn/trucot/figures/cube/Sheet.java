package vn.trucot.figures.cube;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Breakdown;
import vn.trucot.events.Figure;

/** The figures of one indicator and breakdown: per unit (by its ordinal in the cube) a row of {@link Cells}. */
public final class Sheet {

    private static final int PAGE_BITS = 5;
    private static final int PAGE = 1 << PAGE_BITS;

    private final Breakdown breakdown;
    private long[] @Nullable [] @Nullable [] pages = new long[4][][];
    private final BitSet periods = new BitSet();
    private final BitSet real = new BitSet();
    private boolean generated;
    private int scale;
    private long inForce;
    private long withdrawn;

    Sheet(Breakdown breakdown) {
        this.breakdown = breakdown;
    }

    public Breakdown breakdown() {
        return breakdown;
    }

    /** The most decimal places of any number ever held here. */
    public int scale() {
        return scale;
    }

    /** How many keys have a figure in force. */
    public long inForce() {
        return inForce;
    }

    /** How many keys nobody states any more. */
    public long withdrawn() {
        return withdrawn;
    }

    /** Whether anybody ever stated a figure for exactly this period, as its {@link PeriodCode}. */
    public boolean hasHeld(int period) {
        return periods.get(period);
    }

    /** Whether both real and generated figures were ever stated here, so that one may hide the other. */
    public boolean isMixed() {
        return generated && !real.isEmpty();
    }

    /** The units, by ordinal, for which something real was ever stated; not to be changed. */
    public BitSet unitsWithReal() {
        return real;
    }

    /** The cells of a unit, null if none was ever held. */
    public long @Nullable [] row(int unit) {
        int page = unit >>> PAGE_BITS;
        if (page >= pages.length) {
            return null;
        }
        long[] @Nullable [] rows = pages[page];
        return rows == null ? null : rows[unit & PAGE - 1];
    }

    /**
     * Takes the state of a cell if it is newer than the one held.
     *
     * @param figure null if the key is withdrawn
     * @param demo whether the source is a generated one
     * @return whether it was newer
     */
    boolean put(int unit, int period, long stamp, @Nullable Figure figure, int source, boolean demo) {
        long[] row = row(unit);
        if (row == null) {
            row = Cells.empty();
            keep(unit, row);
        }
        int cell = Cells.find(row, period);
        if (cell < 0) {
            cell = -1 - cell;
            long[] wider = Cells.insert(row, cell);
            if (wider != row) {
                keep(unit, wider);
                row = wider;
            }
        } else if (Cells.stamp(row, cell) >= stamp) {
            return false;
        } else {
            count(row, cell, -1);
        }
        Cells.write(row, cell, period, stamp, figure, source);
        count(row, cell, 1);
        if (figure != null) {
            periods.set(period);
            generated |= demo;
            if (!demo) {
                real.set(unit);
            }
        }
        scale = Math.max(scale, Math.max(Cells.numeratorScale(row, cell), Cells.denominatorScale(row, cell)));
        return true;
    }

    private void count(long[] row, int cell, int step) {
        if (Cells.statement(row, cell) == Cells.WITHDRAWN) {
            withdrawn += step;
        } else {
            inForce += step;
        }
    }

    private void keep(int unit, long[] row) {
        int page = unit >>> PAGE_BITS;
        if (page >= pages.length) {
            pages = Arrays.copyOf(pages, Math.max(page + 1, pages.length * 3 / 2));
        }
        long[] @Nullable [] rows = pages[page];
        if (rows == null) {
            rows = new long[PAGE][];
            pages[page] = rows;
        }
        rows[unit & PAGE - 1] = row;
    }
}

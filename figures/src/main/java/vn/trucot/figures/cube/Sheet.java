package vn.trucot.figures.cube;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Breakdown;
import vn.trucot.events.Figure;

/**
 * The figures of one indicator and breakdown: per unit (by its ordinal in the cube) a row of {@link Cells}. A frozen sheet is
 * written to through a copy of it, which shares every page and row until it is written to itself.
 */
public final class Sheet {

    private static final int PAGE_BITS = 5;
    private static final int PAGE = 1 << PAGE_BITS;

    private final Breakdown breakdown;
    private final Scales scales;
    private long[] @Nullable [] @Nullable [] pages;

    /** The pages whose rows no frozen sheet has. */
    private final BitSet ownPages = new BitSet();

    private BitSet periods;
    private BitSet real;
    private boolean ownSets;
    private boolean generated;
    private int scale;
    private long inForce;
    private long withdrawn;
    private boolean frozen;

    Sheet(Breakdown breakdown) {
        this.breakdown = breakdown;
        this.scales = new Scales();
        this.pages = new long[4][][];
        this.periods = new BitSet();
        this.real = new BitSet();
        this.ownSets = true;
    }

    private Sheet(Sheet before) {
        this.breakdown = before.breakdown;
        this.scales = new Scales(before.scales);
        this.pages = before.pages.clone();
        this.periods = before.periods;
        this.real = before.real;
        this.generated = before.generated;
        this.inForce = before.inForce;
        this.withdrawn = before.withdrawn;
    }

    /** Nothing is written to it from now on, so that others may read it. */
    void freeze() {
        if (!frozen) {
            scale = scales.common();
            frozen = true;
        }
    }

    /** Itself, or a copy if it is frozen. */
    Sheet open() {
        return frozen ? new Sheet(this) : this;
    }

    public Breakdown breakdown() {
        return breakdown;
    }

    /** Decimal places that nearly all numbers held here keep within; the few that have more are exact in a slower way. */
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

    /** The cells of a unit, null if none was ever held; not to be changed. */
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
        int cell = row == null ? -1 : Cells.find(row, period);
        if (row != null && cell >= 0 && Cells.stamp(row, cell) >= stamp) {
            return false;
        }
        long[] @Nullable [] rows = open(unit >>> PAGE_BITS);
        row = rows[unit & PAGE - 1];
        if (row == null) {
            row = Cells.empty();
            rows[unit & PAGE - 1] = row;
        }
        if (cell < 0) {
            cell = -1 - cell;
            long[] wider = Cells.insert(row, cell);
            if (wider != row) {
                rows[unit & PAGE - 1] = wider;
                row = wider;
            }
        } else {
            count(row, cell, -1);
        }
        Cells.write(row, cell, period, stamp, figure, source);
        count(row, cell, 1);
        if (figure != null) {
            note(period, unit, !demo);
            generated |= demo;
        }
        return true;
    }

    private void note(int period, int unit, boolean isReal) {
        if (periods.get(period) && (!isReal || real.get(unit))) {
            return;
        }
        if (!ownSets) {
            periods = (BitSet) periods.clone();
            real = (BitSet) real.clone();
            ownSets = true;
        }
        periods.set(period);
        if (isReal) {
            real.set(unit);
        }
    }

    private void count(long[] row, int cell, int step) {
        if (Cells.statement(row, cell) == Cells.WITHDRAWN) {
            withdrawn += step;
        } else {
            inForce += step;
        }
        scales.count(Math.max(Cells.numeratorScale(row, cell), Cells.denominatorScale(row, cell)), step);
    }

    /** The page to write to, copied with its rows if a frozen sheet has it: rows that are read together stay together. */
    private long[] @Nullable [] open(int page) {
        if (page >= pages.length) {
            pages = Arrays.copyOf(pages, Math.max(page + 1, pages.length * 3 / 2));
        }
        long[] @Nullable [] held = pages[page];
        if (held != null && ownPages.get(page)) {
            return held;
        }
        long[] @Nullable [] rows = new long[PAGE][];
        for (int i = 0; held != null && i < PAGE; i++) {
            long[] shared = held[i];
            rows[i] = shared == null ? null : shared.clone();
        }
        pages[page] = rows;
        ownPages.set(page);
        return rows;
    }
}

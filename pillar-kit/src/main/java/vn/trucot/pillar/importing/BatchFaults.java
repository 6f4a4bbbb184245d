package vn.trucot.pillar.importing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import vn.trucot.problem.Fault;
import vn.trucot.problem.ProblemCode;

/** The mistakes found in a batch: counts all, lists the first {@value #LISTED}, knows which rows have one. */
public final class BatchFaults {

    /** So many mistakes are told; who makes more, makes the same one again and again. */
    public static final int LISTED = 1_000;

    private final List<Fault> listed = new ArrayList<>();
    private final BitSet rows = new BitSet();
    private long count;

    /** Notes a mistake in a row (from 1), and with that rejects the row. */
    public void add(long row, @Nullable String field, ProblemCode code, String reason) {
        add(row, Fault.ofRow(row, field, code, reason));
    }

    void add(long row, Fault fault) {
        rows.set(Math.toIntExact(row));
        count++;
        if (listed.size() < LISTED) {
            listed.add(fault);
        }
    }

    public boolean isRejected(long row) {
        return rows.get(Math.toIntExact(row));
    }

    /** Their numbers, in order. */
    public LongStream rejectedRows() {
        return rows.stream().asLongStream();
    }

    /** Rows that have a mistake. */
    public long rejected() {
        return rows.cardinality();
    }

    /** Mistakes in all rows, listed or not. */
    public long count() {
        return count;
    }

    public boolean isEmpty() {
        return count == 0;
    }

    public List<Fault> listed() {
        return Collections.unmodifiableList(listed);
    }
}

package vn.trucot.chain;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.trucot.chain.Fault.Kind;

/** Compares the rows of a log with its signed checkpoints and finds the first that is not what was signed. */
public final class Verifier {

    private final LogName log;
    private final KnownKeys keys;
    private final NavigableMap<Long, Reached> seen = new TreeMap<>();
    private final MessageDigest digest = Hash.digest();

    public Verifier(LogName log, KnownKeys keys) {
        this.log = log;
        this.keys = keys;
    }

    /** Expects a checkpoint that was seen before: it must still be there, and say the same. */
    public Verifier expecting(Reached checkpoint) {
        seen.put(checkpoint.checkpoint(), checkpoint);
        return this;
    }

    /** The whole log, from its first row. */
    public Report verify(Iterator<LogRow> rows, Iterator<Signed> checkpoints) {
        return verify(Reached.beginning(log), rows, checkpoints);
    }

    /** What comes after a place that is known to be good. */
    public Report verify(Reached from, Iterator<LogRow> rows, Iterator<Signed> checkpoints) {
        Walk walk = new Walk(rows, from.position());
        Reached reached = from;
        while (checkpoints.hasNext()) {
            Signed next = checkpoints.next();
            Fault fault = fault(reached, next, walk);
            if (fault != null) {
                return new Report(reached, 0, fault);
            }
            reached = next.checkpoint().reached();
        }
        var forgotten = seen.higherEntry(reached.checkpoint());
        if (forgotten != null) {
            return new Report(
                    reached,
                    0,
                    new Fault(Kind.SEEN_OTHERWISE, forgotten.getValue().position()));
        }
        long unsigned = 0;
        while (walk.row != null) {
            if (walk.isOutOfOrder()) {
                return new Report(reached, 0, new Fault(Kind.OUT_OF_ORDER, walk.row.position()));
            }
            unsigned++;
            walk.advance();
        }
        return new Report(reached, unsigned, null);
    }

    private @Nullable Fault fault(Reached before, Signed next, Walk walk) {
        Checkpoint checkpoint = next.checkpoint();
        Links links = next.links();
        if (checkpoint.number() != before.checkpoint() + 1) {
            return new Fault(Kind.CHECKPOINT_MISSING, checkpoint.position());
        }
        byte[] hash = before.hash();
        for (int i = 0; i < links.size(); i++) {
            LogRow row = walk.row;
            Fault fault = misplaced(row, links.position(i), walk);
            if (fault != null) {
                return fault;
            }
            hash = Hash.link(digest, hash, Objects.requireNonNull(row));
            walk.advance();
            if (!links.isAt(i, hash)) {
                return new Fault(
                        isLinkAlone(next, i, hash, walk) ? Kind.LINK_CHANGED : Kind.CHANGED, links.position(i));
            }
        }
        return faultOf(checkpoint, before, links, hash);
    }

    private static @Nullable Fault misplaced(@Nullable LogRow row, long expected, Walk walk) {
        if (row == null) {
            return new Fault(Kind.MISSING, expected);
        }
        if (walk.isOutOfOrder()) {
            return new Fault(Kind.OUT_OF_ORDER, row.position());
        }
        if (row.position() < expected) {
            return new Fault(Kind.INSERTED, row.position());
        }
        return row.position() > expected ? new Fault(Kind.MISSING, expected) : null;
    }

    /** Whether what comes next was linked to the row as it is now. */
    private boolean isLinkAlone(Signed signed, int index, byte[] hash, Walk walk) {
        int next = index + 1;
        if (next == signed.links().size()) {
            return Arrays.equals(hash, signed.checkpoint().hash());
        }
        return walk.row != null && signed.links().isAt(next, Hash.link(digest, hash, walk.row));
    }

    private @Nullable Fault faultOf(Checkpoint checkpoint, Reached before, Links links, byte[] hash) {
        boolean isSo = links.areWhole()
                && checkpoint.log().equals(log)
                && checkpoint.rows() == before.rows() + links.size()
                && checkpoint.position() == links.position(links.size() - 1)
                && Arrays.equals(checkpoint.hash(), hash);
        if (!isSo) {
            return new Fault(
                    Kind.CHECKPOINT_CHANGED,
                    links.size() == 0 ? checkpoint.position() : links.position(links.size() - 1));
        }
        if (!keys.knows(checkpoint.keyId())) {
            return new Fault(Kind.UNKNOWN_KEY, checkpoint.position());
        }
        if (!keys.isBy(checkpoint.keyId(), checkpoint.text(), checkpoint.signature())) {
            return new Fault(Kind.SIGNATURE, checkpoint.position());
        }
        Reached expected = seen.get(checkpoint.number());
        return expected == null || Arrays.equals(expected.hash(), checkpoint.hash())
                ? null
                : new Fault(Kind.SEEN_OTHERWISE, checkpoint.position());
    }

    /** The rows one by one, with the position of the one before. */
    private static final class Walk {

        private final Iterator<LogRow> rows;
        private long before;
        private @Nullable LogRow row;

        Walk(Iterator<LogRow> rows, long before) {
            this.rows = rows;
            this.before = before;
            this.row = rows.hasNext() ? rows.next() : null;
        }

        boolean isOutOfOrder() {
            return row != null && row.position() <= before;
        }

        void advance() {
            if (row != null) {
                before = row.position();
            }
            row = rows.hasNext() ? rows.next() : null;
        }
    }
}

package vn.trucot.chain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A log of rows at random, with gaps between positions, and its checkpoints at irregular distances. */
record SignedLog(SigningKey key, List<LogRow> rows, List<Signed> checkpoints, List<Integer> begins) {

    static final LogName NAME = new LogName("society", "statements");
    private static final Instant TIME = Instant.parse("2026-01-01T00:00:00.000123456Z");

    /** So many rows; between two checkpoints at the most so many. */
    static SignedLog of(Random random, int size, int most) {
        SigningKey key = SigningKey.make();
        List<LogRow> rows = new ArrayList<>();
        long position = 0;
        for (int i = 0; i < size; i++) {
            position += 2 + random.nextInt(3);
            rows.add(row(random, position));
        }
        List<Signed> checkpoints = new ArrayList<>();
        List<Integer> begins = new ArrayList<>();
        ChainBuilder builder = new ChainBuilder(NAME, key);
        Reached reached = Reached.beginning(NAME);
        for (int from = 0; from < size; ) {
            int to = Math.min(size, from + 1 + random.nextInt(most));
            Signed signed = builder.extend(reached, rows.subList(from, to), TIME.plusSeconds(from));
            checkpoints.add(signed);
            begins.add(from);
            reached = signed.checkpoint().reached();
            from = to;
        }
        return new SignedLog(key, rows, checkpoints, begins);
    }

    static LogRow row(Random random, long position) {
        List<@Nullable String> fields = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            fields.add(random.nextInt(5) == 0 ? null : "trị số " + random.nextInt(1_000));
        }
        return new LogRow(position, fields);
    }

    /** Which checkpoint signs the row. */
    int checkpointOf(int row) {
        int index = Collections.binarySearch(begins, row);
        return index >= 0 ? index : -index - 2;
    }

    /** The row behind the last one that the checkpoint signs. */
    int end(int checkpoint) {
        return checkpoint + 1 < begins.size() ? begins.get(checkpoint + 1) : rows.size();
    }

    Reached before(int checkpoint) {
        return checkpoint == 0
                ? Reached.beginning(NAME)
                : checkpoints.get(checkpoint - 1).checkpoint().reached();
    }

    Verifier verifier() {
        return new Verifier(NAME, new KnownKeys().with(key.open()));
    }
}

package vn.trucot.chain;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Links rows to what was reached before and signs where that ends. */
public final class ChainBuilder {

    private final LogName log;
    private final SigningKey key;

    public ChainBuilder(LogName log, SigningKey key) {
        this.log = log;
        this.key = key;
    }

    /**
     * The checkpoint behind these rows.
     *
     * @throws IllegalArgumentException there are none, or they do not follow one another
     */
    public Signed extend(Reached before, List<LogRow> rows, Instant now) {
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("nothing to sign");
        }
        MessageDigest digest = Hash.digest();
        ByteBuffer links = ByteBuffer.allocate(rows.size() * (Long.BYTES + Hash.BYTES));
        byte[] hash = before.hash();
        long position = before.position();
        for (LogRow row : rows) {
            if (row.position() <= position) {
                throw new IllegalArgumentException("row " + row.position() + " comes after row " + position);
            }
            position = row.position();
            hash = Hash.link(digest, hash, row);
            links.putLong(position).put(hash);
        }
        Reached reached = new Reached(before.checkpoint() + 1, before.rows() + rows.size(), position, hash);
        Instant at = now.truncatedTo(ChronoUnit.MICROS);
        byte[] signature = key.sign(Checkpoint.text(log, reached, at, key.id()));
        return new Signed(
                new Checkpoint(log, reached.checkpoint(), reached.rows(), position, hash, at, key.id(), signature),
                new Links(links.array()));
    }
}

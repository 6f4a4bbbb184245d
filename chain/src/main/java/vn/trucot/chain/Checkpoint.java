package vn.trucot.chain;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;

/**
 * What was signed about a log: so many rows, the last at this position, and the link that stands for all of them.
 *
 * @param number 1, 2, 3, ...
 * @param at when it was signed, to the microsecond
 * @param keyId whose signature it is
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Checkpoint(
        LogName log, long number, long rows, long position, byte[] hash, Instant at, String keyId, byte[] signature) {

    /** What the signature is made of; lines, for whoever checks it with other tools. */
    static byte[] text(LogName log, Reached reached, Instant at, String keyId) {
        return String.join(
                        "\n",
                        "trucot-checkpoint/1",
                        log.pillar(),
                        log.stream(),
                        Long.toString(reached.checkpoint()),
                        Long.toString(reached.rows()),
                        Long.toString(reached.position()),
                        HexFormat.of().formatHex(reached.hash()),
                        at.toString(),
                        keyId)
                .getBytes(StandardCharsets.UTF_8);
    }

    byte[] text() {
        return text(log, reached(), at, keyId);
    }

    /** The chain up to here. */
    public Reached reached() {
        return new Reached(number, rows, position, hash);
    }
}

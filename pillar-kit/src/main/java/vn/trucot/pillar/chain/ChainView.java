package vn.trucot.pillar.chain;

import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import vn.trucot.chain.Checkpoint;
import vn.trucot.events.Pillar;

/**
 * What was signed about the logs of the pillar. Whoever keeps an answer can tell later whether the logs still begin so.
 *
 * @param keys that signed, the first one first
 */
public record ChainView(Pillar pillar, List<Key> keys, List<Log> logs) {

    /**
     * A public key.
     *
     * @param id the first 16 digits of the SHA-256 of the key
     * @param algorithm Ed25519
     * @param open X.509, base64 of DER
     */
    public record Key(String id, String algorithm, String open) {}

    /**
     * A log.
     *
     * @param checkpoints the last ones, the latest first; none yet if nothing was chained
     */
    public record Log(String log, List<Signed> checkpoints) {}

    /**
     * So many rows, the last one at this position, and the hash that stands for all of them.
     *
     * @param hash hexadecimal
     * @param key who signed
     * @param signature of nine lines, base64
     */
    public record Signed(long number, long rows, long position, String hash, Instant at, String key, String signature) {

        static Signed of(Checkpoint checkpoint) {
            return new Signed(
                    checkpoint.number(),
                    checkpoint.rows(),
                    checkpoint.position(),
                    HexFormat.of().formatHex(checkpoint.hash()),
                    checkpoint.at(),
                    checkpoint.keyId(),
                    Base64.getEncoder().encodeToString(checkpoint.signature()));
        }
    }
}

package vn.trucot.pillar.evidence;

import org.jspecify.annotations.Nullable;

/**
 * A piece that was checked and is to be added, with its file while that lies on the disk.
 *
 * @param sha256 digest of its file; null if it is none
 * @param file null if it is no file, or one that is kept elsewhere
 */
public record NewEvidence(
        EvidenceRequest sent,
        @Nullable String sha256,
        @Nullable ReceivedFile file) implements AutoCloseable {

    @Override
    public void close() {
        if (file != null) {
            file.close();
        }
    }
}

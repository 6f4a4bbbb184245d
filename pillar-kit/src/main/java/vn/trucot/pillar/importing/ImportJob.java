package vn.trucot.pillar.importing;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An import that is carried out later, and how far it is.
 *
 * @param target what is imported into, as in its address: {@code forms/dossiers}
 * @param dryRun whether it only looks what would become of the file
 * @param totalBytes of the file
 * @param endedBy who cancelled it
 * @param checked rows that were read so far
 * @param stored rows that are in the running transaction so far; once it is done, all that were accepted
 * @param rejected rows with a mistake so far
 * @param hasFile whether the file is still kept, for its mistakes in its cells
 */
@Schema(description = "An import that is carried out later, and how far it is")
public record ImportJob(
        UUID id,
        String target,
        boolean dryRun,
        State state,
        @Schema(description = "what the file is written as") BodyForm writtenAs,
        long totalBytes,
        String submittedBy,
        Instant submittedAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Schema(description = "who cancelled it") @Nullable String endedBy,
        @Schema(description = "rows that were read so far") long checked,

        @Schema(
                description = "rows stored so far, of which nothing holds before the job is DONE; then all that were"
                        + " accepted")
        long stored,

        @Schema(description = "rows with a mistake so far") long rejected,

        @Schema(description = "whether the file is still kept, to be answered with its mistakes in its cells")
        boolean hasFile) {

    /** How far a job is. */
    @Schema(name = "ImportState")
    public enum State {
        /** Its turn has not come. */
        WAITING,
        /** It is carried out; nothing is stored yet. */
        RUNNING,
        /** It was carried out. */
        DONE,
        /** Nothing was stored; its result says why. */
        FAILED,
        /** Nothing was stored, because somebody wanted so. */
        CANCELLED
    }
}

package vn.trucot.gateway.feed;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Pillar;

/** How old the figures of a pillar are now, by what it last said of itself and by how far that is read. */
@Schema(name = "PillarSign")
public record PillarSign(
        Pillar pillar,

        @Schema(
                description = "CURRENT; BEHIND: it is heard, but what it recorded since completeTo is not all here; "
                        + "SILENT: it is not heard any more; NEVER_HEARD: it has never said anything")
        State state,

        @Schema(description = "When it last said that it is there, by its clock") @Nullable
        Instant heardAt,

        @Schema(description = "Seconds since then") @Nullable
        Long silentSeconds,

        @Schema(description = "Everything that was recorded before is in the figures; missing while that is not known")
        @Nullable
        Instant completeTo,

        @Schema(description = "Seconds since then: how old the figures are") @Nullable
        Long ageSeconds,

        @Schema(description = "Rows that waited to be sent when it was last heard") @Nullable
        Long pending) {

    /** Whether a pillar is heard, and its figures are those of now. */
    @Schema(name = "PillarSignState")
    public enum State {
        CURRENT,
        BEHIND,
        SILENT,
        NEVER_HEARD
    }
}

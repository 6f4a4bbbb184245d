package vn.trucot.gateway.targets;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Targets, by indicator, unit and due period. */
@Schema(name = "Targets")
record TargetList(
        @Schema(description = "Of the cube that answered") long version,

        @Schema(description = "The instant at which its figures were known; left out: now") @Nullable
        Instant asOf,

        List<TargetView> items,
        int total) {}

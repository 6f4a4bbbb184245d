package vn.trucot.gateway.targets;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Targets, by indicator, unit and due period. */
@Schema(name = "Targets")
record TargetList(
        @Schema(description = "Of the cube that answered") long version, List<TargetView> items, int total) {}

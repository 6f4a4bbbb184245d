package vn.trucot.gateway.stream;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Names;
import vn.trucot.events.OrgUnitId;

/** What was recorded last, a row for each unit and moment. */
@Schema(name = "ChangeGroups")
record ChangeGroupsAnswer(
        @Schema(description = "Of the cube that answered") long version,

        @Schema(description = "Figures of the units asked for that were recorded on the present day")
        long today,

        @Schema(description = "Whether anything generated is in the list")
        boolean demo,

        @Schema(description = "Newest first; of one moment at most 100 units")
        List<Group> items) {

    /** The figures of a unit that were recorded or withdrawn together. */
    @Schema(name = "ChangeGroup")
    record Group(
            Instant at,
            OrgUnitId orgUnit,
            @Nullable Names names,

            @Schema(description = "Of all figures that changed with these")
            long count,

            @Schema(description = "Whether any of the figures shown is generated")
            boolean demo,

            @Schema(description = "Those of the latest periods first")
            List<RecentChangesAnswer.Item> figures) {}
}

package vn.trucot.gateway.stream;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one event of the stream tells. */
@Schema(name = "Changes")
record Changes(
        @Schema(description = "Of the cube after the changes; also the id of the event")
        long version,

        List<Change> changes,

        @Schema(description = "Whether more changed than is listed: then read again what is shown")
        boolean truncated) {}

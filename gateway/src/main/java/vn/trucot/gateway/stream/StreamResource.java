package vn.trucot.gateway.stream;

import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.OrgUnitId;

/** What changes, as it happens. */
@Path("/stream")
@Tag(name = "stream", description = "Server-sent events: what changed")
public class StreamResource {

    private static final long RECONNECT_MILLIS = 2_000;

    private final ChangeHub hub;

    StreamResource(ChangeHub hub) {
        this.hub = hub;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(
            operationId = "streamChanges",
            summary = "Events named changes, the first at once with the present version; events named beat in between",
            description =
                    "The id of an event is the version of the cube. Who comes back with Last-Event-ID and has missed"
                            + " something gets truncated=true in the first event and reads again what it shows.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Changes.class)))
    public Multi<OutboundSseEvent> stream(
            @jakarta.ws.rs.core.Context Sse sse,
            @Parameter(description = "Only changes of these indicators, joined by commas")
                    @QueryParam("indicator")
                    @DefaultValue("")
                    String indicator,
            @Parameter(description = "Only changes of this unit, its parts and its predecessors", example = "15")
                    @QueryParam("orgUnit")
                    @Nullable
                    OrgUnitId orgUnit,
            @HeaderParam("Last-Event-ID") @Nullable String lastEventId) {
        Set<IndicatorCode> indicators = Arrays.stream(indicator.split(",", -1))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .map(IndicatorCode::of)
                .collect(Collectors.toSet());
        return hub.changes(new ChangeFilter(indicators, orgUnit), lastEventId).map(changes -> event(sse, changes));
    }

    private static OutboundSseEvent event(Sse sse, Optional<Changes> changes) {
        return changes.map(told -> sse.newEventBuilder()
                        .name("changes")
                        .id(Long.toString(told.version()))
                        .reconnectDelay(RECONNECT_MILLIS)
                        .mediaType(MediaType.APPLICATION_JSON_TYPE)
                        .data(Changes.class, told)
                        .build())
                .orElseGet(() -> sse.newEventBuilder()
                        .name("beat")
                        .data(String.class, "still here")
                        .build());
    }
}

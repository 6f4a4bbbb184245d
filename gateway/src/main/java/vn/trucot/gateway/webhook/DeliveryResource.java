package vn.trucot.gateway.webhook;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.trucot.access.Roles;
import vn.trucot.gateway.feed.WithoutFigures;
import vn.trucot.problem.Fault;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/** What a webhook sent, what it put aside, and sending again. */
@Path("/webhooks/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "webhooks")
@RolesAllowed(Roles.VIEWER)
@RunOnVirtualThread
@WithoutFigures
class DeliveryResource {

    private static final int MOST = 200;

    private final DeliveryStore deliveries;
    private final JournalStore changes;
    private final WebhookRights rights;
    private final CloudEvents events;
    private final SigningSecrets secrets;
    private final Sender sender;
    private final Clock clock = Clock.systemUTC();

    /** What a receiver made of an event that was sent to try it. */
    @Schema(name = "WebhookTest")
    record Tried(
            @Schema(description = "Whether it answered with a status of 200 to 299")
            boolean taken,

            @Schema(description = "Status and beginning of the answer, or why there is none")
            String answer) {}

    /** From where can be replayed. */
    @Schema(name = "WebhookPositions")
    record Positions(
            @Schema(description = "All changes after this position are kept")
            long oldest,

            @Schema(description = "Of the last change") long newest) {}

    DeliveryResource(
            DeliveryStore deliveries,
            JournalStore changes,
            WebhookRights rights,
            CloudEvents events,
            SigningSecrets secrets,
            Sender sender) {
        this.deliveries = deliveries;
        this.changes = changes;
        this.rights = rights;
        this.events = events;
        this.secrets = secrets;
        this.sender = sender;
    }

    @GET
    @Path("/deliveries")
    @Operation(operationId = "listWebhookDeliveries", summary = "The last 200 deliveries, the latest first")
    public List<Delivery> deliveries(@PathParam("id") UUID id) {
        return deliveries.latest(rights.find(id).id(), MOST);
    }

    @GET
    @Path("/dead-letters")
    @Operation(
            operationId = "listWebhookDeadLetters",
            summary = "Deliveries that were put aside after the last attempt, in their order, 200 at most")
    public List<Delivery> deadLetters(@PathParam("id") UUID id) {
        return deliveries.dead(rights.find(id).id(), MOST);
    }

    @POST
    @Path("/dead-letters/{number}/redelivery")
    @Operation(
            operationId = "redeliverWebhookDeadLetter",
            summary = "Sends again what was put aside, with the same id, before what comes later")
    @APIResponse(responseCode = "204", description = "Is sent again soon")
    public void redeliver(@PathParam("id") UUID id, @PathParam("number") long number) {
        if (!deliveries.sendAgain(rights.toChange(id).id(), number, rights.actor())) {
            throw new Problem(ProblemCode.NOT_FOUND, "no delivery " + number + " of '" + id + "' was put aside");
        }
    }

    @GET
    @Path("/positions")
    @Operation(operationId = "readWebhookPositions", summary = "From where can be replayed now")
    public Positions positions(@PathParam("id") UUID id) {
        rights.find(id);
        JournalStore.Kept kept = changes.kept();
        return new Positions(kept.oldest(), kept.newest());
    }

    @POST
    @Path("/replay")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "replayWebhook",
            summary = "Sends the changes after a position again, in order; refused if they are not kept any more")
    @APIResponse(responseCode = "204", description = "They are sent soon")
    public void replay(@PathParam("id") UUID id, @NotNull @Valid ReplayFrom from) {
        if (!deliveries.replay(rights.toChange(id).id(), from.position(), rights.actor())) {
            JournalStore.Kept kept = changes.kept();
            String reason = "position " + from.position() + " is not available: changes are kept after position "
                    + kept.oldest() + " and up to " + kept.newest();
            throw new Problem(
                    ProblemCode.VALIDATION_FAILED,
                    reason,
                    List.of(Fault.ofPointer("/position", ProblemCode.VALIDATION_FAILED, reason)));
        }
    }

    @POST
    @Path("/test")
    @Operation(
            operationId = "testWebhook",
            summary = "Sends an event that tells nothing, at once and once, and answers what the receiver did")
    @APIResponse(
            responseCode = "200",
            description = "What the receiver did",
            content = @Content(schema = @Schema(implementation = Tried.class)))
    public Tried test(@PathParam("id") UUID id) {
        Webhook webhook = rights.toChange(id);
        String event = webhook.id() + "_ping_" + UUID.randomUUID();
        try {
            Answer answer = sender.send(
                    webhook.url(),
                    event,
                    events.ping(webhook.id(), event, clock.instant(), webhook.position()),
                    secrets.of(webhook));
            return new Tried(answer.taken(), answer.text());
        } catch (IllegalStateException e) {
            return new Tried(false, String.valueOf(e.getMessage()));
        }
    }
}

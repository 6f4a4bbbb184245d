package vn.trucot.gateway.webhook;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.trucot.access.Roles;
import vn.trucot.gateway.feed.WithoutFigures;
import vn.trucot.problem.Fault;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/** Webhooks: who is told of which changed figures, and where. */
@Path("/webhooks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "webhooks", description = "Changed figures, told to other systems at an address of theirs")
@RolesAllowed(Roles.VIEWER)
@RunOnVirtualThread
@WithoutFigures
class WebhookResource {

    private static final int MOST_EVENTS = 200;
    private static final Duration USUALLY_BESIDE = Duration.ofDays(1);
    private static final Duration LONGEST_BESIDE = Duration.ofDays(30);

    private final WebhookStore webhooks;
    private final WebhookEvents events;
    private final WebhookRights rights;
    private final SecretBox box;
    private final Addresses addresses;
    private final Journal journal;
    private final WebhookSettings settings;
    private final Clock clock = Clock.systemUTC();

    WebhookResource(
            WebhookStore webhooks,
            WebhookEvents events,
            WebhookRights rights,
            SecretBox box,
            Addresses addresses,
            Journal journal,
            WebhookSettings settings) {
        this.webhooks = webhooks;
        this.events = events;
        this.rights = rights;
        this.box = box;
        this.addresses = addresses;
        this.journal = journal;
        this.settings = settings;
    }

    @GET
    @Operation(operationId = "listWebhooks", summary = "One's own webhooks, and those of units that one administers")
    public List<WebhookView> list() {
        return rights.visible().stream()
                .map(webhook -> WebhookView.of(webhook, null))
                .toList();
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readWebhook", summary = "One webhook")
    public WebhookView read(@PathParam("id") UUID id) {
        return WebhookView.of(rights.find(id), null);
    }

    @GET
    @Path("/{id}/events")
    @Operation(operationId = "listWebhookEvents", summary = "What was done to a webhook and by whom, the latest first")
    public List<WebhookEvent> events(@PathParam("id") UUID id) {
        return events.of(rights.find(id).id(), MOST_EVENTS);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createWebhook",
            summary =
                    "Tells an address of changes from now on. The secret that deliveries are signed with is told in this"
                            + " answer only")
    @APIResponse(
            responseCode = "201",
            description = "Created; with the secret",
            content = @Content(schema = @Schema(implementation = WebhookView.class)))
    public RestResponse<WebhookView> create(@NotNull @Valid WantedWebhook wanted) {
        rights.mustChange();
        mustBePublic(wanted.url());
        UUID id = UUID.randomUUID();
        Secret secret = Secret.made();
        Instant now = clock.instant();
        Webhook webhook = new Webhook(
                id,
                rights.actor(),
                wanted.title().strip(),
                wanted.url(),
                wanted.codes(),
                wanted.orgUnit(),
                wanted.isActive(),
                now,
                0,
                0,
                now,
                box.close(secret, id),
                null,
                null);
        if (!webhooks.add(webhook, settings.mostOfOwner(), rights.actor())) {
            throw new Problem(
                    ProblemCode.CONFLICT,
                    "'" + rights.actor() + "' has " + settings.mostOfOwner() + " webhooks already; delete one first");
        }
        journal.listen();
        return told(id, secret);
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "changeWebhook",
            summary = "Changes what is told and where; active pauses it and lets it go on from where it was")
    public WebhookView change(@PathParam("id") UUID id, @NotNull @Valid WantedWebhook wanted) {
        Webhook before = rights.toChange(id);
        mustBePublic(wanted.url());
        Webhook after = new Webhook(
                id,
                before.owner(),
                wanted.title().strip(),
                wanted.url(),
                wanted.codes(),
                wanted.orgUnit(),
                wanted.isActive(),
                before.createdAt(),
                before.position(),
                0,
                before.nextAt(),
                before.secret(),
                before.formerSecret(),
                before.formerUntil());
        webhooks.change(before, after, rights.actor());
        return WebhookView.of(after, null);
    }

    @POST
    @Path("/{id}/secrets")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "rotateWebhookSecret",
            summary =
                    "Makes another secret, told in this answer only; until the moment that is named deliveries carry the"
                            + " signatures of both")
    @APIResponse(
            responseCode = "201",
            description = "Made; with the secret",
            content = @Content(schema = @Schema(implementation = WebhookView.class)))
    public RestResponse<WebhookView> rotate(@PathParam("id") UUID id, @NotNull @Valid NewSecret wanted) {
        rights.toChange(id);
        Instant now = clock.instant();
        Instant until = wanted.presentUntil() == null ? now.plus(USUALLY_BESIDE) : wanted.presentUntil();
        if (until.isBefore(now.minus(Duration.ofMinutes(1))) || until.isAfter(now.plus(LONGEST_BESIDE))) {
            throw refused(
                    "/presentUntil",
                    "the present secret signs on from now for " + LONGEST_BESIDE.toDays() + " days at most");
        }
        Secret secret = Secret.made();
        webhooks.rotate(id, box.close(secret, id), until, rights.actor());
        return told(id, secret);
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "deleteWebhook", summary = "Ends a webhook with all its deliveries")
    public void delete(@PathParam("id") UUID id) {
        webhooks.delete(rights.toChange(id).id(), rights.actor());
    }

    /** The one answer that has a secret in it. */
    private RestResponse<WebhookView> told(UUID id, @Nullable Secret secret) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, WebhookView.of(rights.find(id), secret))
                .header("Cache-Control", "no-store")
                .build();
    }

    private void mustBePublic(String url) {
        try {
            addresses.find(url);
        } catch (RefusedAddress e) {
            throw refused("/url", String.valueOf(e.getMessage()));
        }
    }

    private static Problem refused(String pointer, String reason) {
        return new Problem(
                ProblemCode.VALIDATION_FAILED,
                reason,
                List.of(Fault.ofPointer(pointer, ProblemCode.VALIDATION_FAILED, reason)));
    }
}

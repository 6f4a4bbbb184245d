package vn.trucot.gateway.consumer;

import io.quarkus.security.identity.SecurityIdentity;
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
import vn.trucot.access.Grant;
import vn.trucot.access.GrantedRoles;
import vn.trucot.access.Role;
import vn.trucot.access.Roles;
import vn.trucot.gateway.account.AdministeredUnits;
import vn.trucot.gateway.feed.WithoutFigures;
import vn.trucot.problem.Fault;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/** Other systems that may ask, for those who administer accounts: each of them all that reach no further than the own rights. */
@Path("/consumers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "consumers")
@RolesAllowed(Roles.ADMINISTRATOR)
@RunOnVirtualThread
@WithoutFigures
class ConsumerResource {

    private static final int MOST_EVENTS = 200;

    /** How long a key may count beside the one that follows it. */
    private static final Duration LONGEST_BESIDE = Duration.ofDays(90);

    private final ConsumerStore consumers;
    private final ConsumerEvents events;
    private final KnownConsumers known;
    private final AdministeredUnits administered;
    private final SecurityIdentity identity;
    private final Clock clock = Clock.systemUTC();

    ConsumerResource(
            ConsumerStore consumers,
            ConsumerEvents events,
            KnownConsumers known,
            AdministeredUnits administered,
            SecurityIdentity identity) {
        this.consumers = consumers;
        this.events = events;
        this.known = known;
        this.administered = administered;
        this.identity = identity;
    }

    @GET
    @Operation(operationId = "listConsumers", summary = "The registered systems that one administers, by name")
    public List<ConsumerView> list() {
        return consumers.all().stream()
                .filter(consumer -> administered.holds(identity, consumer.grants()))
                .map(consumer -> ConsumerView.of(consumer, null))
                .toList();
    }

    @GET
    @Path("/{name}")
    @Operation(operationId = "readConsumer", summary = "One registered system")
    public ConsumerView read(@PathParam("name") String name) {
        return ConsumerView.of(find(name), null);
    }

    @GET
    @Path("/{name}/events")
    @Operation(
            operationId = "listConsumerEvents",
            summary = "What was done to the registration and by whom, the latest first")
    public List<ConsumerEvent> events(@PathParam("name") String name) {
        return events.of(find(name).name(), MOST_EVENTS);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "registerConsumer",
            summary = "Registers a system. Its key is told in this answer only; it sends it as a bearer token")
    @APIResponse(
            responseCode = "201",
            description = "Registered; with the key",
            content = @Content(schema = @Schema(implementation = ConsumerView.class)))
    public RestResponse<ConsumerView> register(@NotNull @Valid NewConsumer wanted) {
        mustNotBeDemo();
        mustGrant(wanted.grants());
        mustEndLater(wanted.expiresAt(), null);
        ApiKey key = ApiKey.made();
        Consumer consumer = new Consumer(
                wanted.name(),
                wanted.title().strip(),
                wanted.organisation().strip(),
                wanted.contact().strip(),
                wanted.grants().stream().distinct().toList(),
                wanted.perMinute(),
                wanted.perDay(),
                wanted.expiresAt(),
                true,
                UUID.randomUUID(),
                clock.instant(),
                List.of());
        if (!consumers.add(consumer, key, actor())) {
            throw new Problem(
                    ProblemCode.CONFLICT,
                    "'" + wanted.name() + "' is or was another system's; what it wrote keeps the name");
        }
        return told(wanted.name(), key);
    }

    @PUT
    @Path("/{name}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "changeConsumer",
            summary = "Changes what a system is, may and how often, and whether it may ask at all")
    public ConsumerView change(@PathParam("name") String name, @NotNull @Valid ConsumerChange wanted) {
        Consumer before = toChange(name);
        mustGrant(wanted.grants());
        mustEndLater(wanted.expiresAt(), before.expiresAt());
        Consumer after = new Consumer(
                before.name(),
                wanted.title().strip(),
                wanted.organisation().strip(),
                wanted.contact().strip(),
                wanted.grants().stream().distinct().toList(),
                wanted.perMinute(),
                wanted.perDay(),
                wanted.expiresAt(),
                wanted.active(),
                UUID.randomUUID(),
                before.createdAt(),
                before.keys());
        consumers.change(before, after, actor());
        known.forget(name);
        return ConsumerView.of(after, null);
    }

    @POST
    @Path("/{name}/keys")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "addConsumerKey",
            summary =
                    "Makes another key, told in this answer only; the present one counts until the moment that is named,"
                            + " if none is no longer")
    @APIResponse(
            responseCode = "201",
            description = "Made; with the key",
            content = @Content(schema = @Schema(implementation = ConsumerView.class)))
    public RestResponse<ConsumerView> addKey(@PathParam("name") String name, @NotNull @Valid NewKey wanted) {
        Consumer consumer = toChange(name);
        Instant now = clock.instant();
        Instant until = wanted.presentUntil() == null ? now : wanted.presentUntil();
        if (until.isBefore(now.minus(Duration.ofMinutes(1))) || until.isAfter(now.plus(LONGEST_BESIDE))) {
            throw refused(
                    "/presentUntil",
                    "the present key counts on from now for " + LONGEST_BESIDE.toDays() + " days at most");
        }
        ApiKey key = ApiKey.made();
        if (!consumers.addKey(consumer.name(), key, until, actor())) {
            throw new Problem(
                    ProblemCode.CONFLICT,
                    "there are " + ConsumerStore.MOST_KEYS + " keys already; end one of them first");
        }
        known.forget(name);
        return told(name, key);
    }

    @DELETE
    @Path("/{name}/keys/{prefix}")
    @Operation(operationId = "endConsumerKey", summary = "Ends the key that begins so, at once")
    public void endKey(@PathParam("name") String name, @PathParam("prefix") String prefix) {
        if (!consumers.endKey(toChange(name).name(), prefix, actor())) {
            throw new Problem(ProblemCode.NOT_FOUND, "'" + name + "' has no key that begins with '" + prefix + "'");
        }
        known.forget(name);
    }

    @DELETE
    @Path("/{name}")
    @Operation(
            operationId = "deleteConsumer",
            summary = "Takes a system away with its keys; nobody else ever gets its name")
    public void delete(@PathParam("name") String name) {
        consumers.delete(toChange(name).name(), actor());
        known.forget(name);
    }

    /** The one answer that has a key in it. */
    private RestResponse<ConsumerView> told(String name, ApiKey key) {
        Consumer consumer = find(name);
        known.expect(key, consumer);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, ConsumerView.of(consumer, key))
                .header("Cache-Control", "no-store")
                .build();
    }

    private Consumer find(String name) {
        return consumers
                .find(name)
                .filter(consumer -> administered.holds(identity, consumer.grants()))
                .orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND, "you administer no system '" + name + "'"));
    }

    private Consumer toChange(String name) {
        mustNotBeDemo();
        return find(name);
    }

    private void mustNotBeDemo() {
        if (GrantedRoles.isDemo(identity)) {
            throw new Problem(ProblemCode.ROLE_MISSING, "a demo account changes demo accounts only");
        }
    }

    private void mustGrant(List<Grant> grants) {
        for (Grant grant : grants) {
            if (grant.role() != Role.VIEWER && grant.role() != Role.SYSTEM) {
                throw refused(
                        "/grants", "'" + grant + "' is for people; a system reads as viewer and writes as system");
            }
            if (!administered.holds(identity, List.of(grant))) {
                throw new Problem(
                        ProblemCode.ROLE_MISSING,
                        "you cannot grant '" + grant + "': it reaches further than your rights");
            }
        }
    }

    private void mustEndLater(@Nullable Instant wanted, @Nullable Instant present) {
        if (wanted != null && !wanted.equals(present) && !wanted.isAfter(clock.instant())) {
            throw refused("/expiresAt", "'" + wanted + "' is past; switch the system off to end it now");
        }
    }

    private static Problem refused(String pointer, String reason) {
        return new Problem(
                ProblemCode.VALIDATION_FAILED,
                reason,
                List.of(Fault.ofPointer(pointer, ProblemCode.VALIDATION_FAILED, reason)));
    }

    private String actor() {
        return identity.getPrincipal().getName();
    }
}

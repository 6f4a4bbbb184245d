package vn.trucot.gateway.version;

import io.quarkus.arc.All;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.trucot.gateway.asof.AsOf;
import vn.trucot.problem.Fault;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/**
 * Answers 304 to those who have the present version. The version is taken before the answer is made: an answer that is
 * newer than its tag is only asked for again, one that is older would be kept.
 */
@Versioned
@Provider
class VersionFilter implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String TAG = VersionFilter.class.getName();
    private static final String MOMENT = TAG + ".moment";

    /** Of which instant a state is that is past (RFC 7089, 2.1.1). */
    private static final String MEMENTO = "Memento-Datetime";

    private final Present present;
    private final Asked asked;
    private final String release;

    @Context
    @Nullable
    ResourceInfo resource;

    VersionFilter(
            Present present,
            Asked asked,
            @All List<DataVersion> others,
            @ConfigProperty(name = "quarkus.application.version") String release) {
        this.present = present;
        this.asked = asked;
        this.release = release
                + others.stream()
                        .map(DataVersion::dataVersion)
                        .sorted()
                        .map(version -> "-" + version)
                        .collect(Collectors.joining());
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Present.Moment moment = present.of(asOf(request));
        asked.about(moment);
        EntityTag tag = new EntityTag(moment.tag() + "-" + release + "-" + form(request), true);
        request.setProperty(MOMENT, moment);
        request.setProperty(TAG, tag);
        if (Tags.isKnown(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag.getValue())) {
            request.abortWith(Response.notModified().build());
            return;
        }
        Response.ResponseBuilder known = request.getRequest().evaluatePreconditions(tag);
        if (known != null) {
            Response answer = known.build();
            if (answer.getStatus() == Response.Status.PRECONDITION_FAILED.getStatusCode()) {
                throw new Problem(ProblemCode.VERSION_CONFLICT, "the answer is of version " + tag.getValue() + " now");
            }
            request.abortWith(answer);
        }
    }

    /** The instant that is asked for; who would be answered of today all the same is told so. */
    private @Nullable String asOf(ContainerRequestContext request) {
        String asOf = request.getUriInfo().getQueryParameters().getFirst(AsOf.PARAMETER);
        if (asOf != null && resource != null && !resource.getResourceClass().isAnnotationPresent(AsKnown.class)) {
            String reason = "what is here is told as it is today; leave asOf out";
            throw new Problem(
                    ProblemCode.VALIDATION_FAILED,
                    "asOf: " + reason,
                    List.of(Fault.ofField(AsOf.PARAMETER, ProblemCode.VALIDATION_FAILED, reason)));
        }
        return asOf;
    }

    /** The moment for which the request is answered; null if the answer has no version. */
    static Present.@Nullable Moment moment(ContainerRequestContext request) {
        return (Present.Moment) request.getProperty(MOMENT);
    }

    /** A browser that has the JSON asks for the CSV with the JSON's tag: were it the same, it would show the JSON as CSV. */
    private static String form(ContainerRequestContext request) {
        String accept = request.getHeaderString(HttpHeaders.ACCEPT);
        return accept == null ? "0" : Integer.toHexString(accept.hashCode());
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        Object tag = request.getProperty(TAG);
        int status = response.getStatus();
        if (tag != null && (status == 200 || status == 304)) {
            response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-cache");
            response.getHeaders().putSingle(HttpHeaders.VARY, "Accept, Accept-Language");
            Present.Moment moment = moment(request);
            if (moment != null && moment.asOf() != null) {
                response.getHeaders().putSingle(MEMENTO, date(moment.asOf()));
            }
        }
    }

    private static String date(Instant instant) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(instant.atOffset(ZoneOffset.UTC));
    }
}

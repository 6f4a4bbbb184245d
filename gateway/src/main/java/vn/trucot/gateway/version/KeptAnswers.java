package vn.trucot.gateway.version;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Hands out answers of the present moment again, by their address, before the request is even parsed. Only JSON is kept, and
 * only for who does not say which version is known already.
 */
@Kept
@Provider
@Priority(KeptAnswers.AFTER_OTHER_FILTERS)
class KeptAnswers implements ContainerResponseFilter {

    static final int AFTER_OTHER_FILTERS = 0;
    private static final int BEFORE_ANYTHING_ANSWERS = -2;
    private static final long ALL_BYTES = 16L << 20;

    /** A longer address is asked for by nobody a second time. */
    private static final int LONGEST_ADDRESS = 2_000;

    /** About what an entry takes beside its texts. */
    private static final int ENTRY = 1_000;

    /** Nobody asks for an answer of a moment that is gone. */
    private static final Duration UNUSED = Duration.ofMinutes(10);

    private record Address(
            Present.Moment moment,
            String uri,
            @Nullable String accept,
            @Nullable String language) {

        static Address of(HttpServerRequest request, Present.Moment moment) {
            return new Address(
                    moment,
                    request.uri(),
                    request.getHeader(HttpHeaders.ACCEPT),
                    request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        }

        int length() {
            return uri.length() + (accept == null ? 0 : accept.length()) + (language == null ? 0 : language.length());
        }
    }

    private record Answer(Map<String, List<String>> headers, Buffer body) {}

    private final Present present;
    private final RoutingContext current;
    private final String path;
    private final Cache<Address, Answer> kept = Caffeine.newBuilder()
            .maximumWeight(ALL_BYTES)
            .<Address, Answer>weigher((address, answer) ->
                    ENTRY + 2 * address.length() + answer.body().length())
            .expireAfterAccess(UNUSED)
            .executor(Runnable::run)
            .build();

    KeptAnswers(Present present, RoutingContext current, @ConfigProperty(name = "quarkus.rest.path") String path) {
        this.present = present;
        this.current = current;
        this.path = path;
    }

    void register(@Observes Router router) {
        router.get(path + "/*").order(BEFORE_ANYTHING_ANSWERS).handler(this::answer);
    }

    private void answer(RoutingContext asked) {
        HttpServerRequest request = asked.request();
        Answer answer = isForAll(request) && !request.headers().contains(HttpHeaders.IF_NONE_MATCH)
                ? kept.getIfPresent(Address.of(request, present.now()))
                : null;
        if (answer == null) {
            asked.next();
            return;
        }
        HttpServerResponse response = asked.response();
        // the server would compress nothing that says how it is encoded, as every answer does at first
        response.headers().remove(HttpHeaders.CONTENT_ENCODING);
        answer.headers.forEach(response::putHeader);
        request.resume();
        response.end(answer.body);
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        Present.Moment moment = VersionFilter.moment(request);
        if (moment == null
                || response.getStatus() != 200
                || !(response.getEntity() instanceof byte[] body)
                || !MediaType.APPLICATION_JSON_TYPE.isCompatible(response.getMediaType())
                || !isForAll(current.request())) {
            return;
        }
        Address address = Address.of(current.request(), moment);
        if (address.length() <= LONGEST_ADDRESS) {
            kept.put(address, new Answer(headers(response), Buffer.buffer(body)));
        }
    }

    /** What is handed out here passes no check of who asks: who says so gets an answer of his own. */
    private static boolean isForAll(HttpServerRequest request) {
        return !request.headers().contains(HttpHeaders.AUTHORIZATION);
    }

    private static Map<String, List<String>> headers(ContainerResponseContext response) {
        return Map.copyOf(response.getStringHeaders());
    }

    /** How many bytes of what is kept are counted. */
    long bytes() {
        return kept.policy().eviction().orElseThrow().weightedSize().orElse(0);
    }
}

package vn.trucot.gateway.version;

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
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
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

    private record Address(
            String uri, @Nullable String accept, @Nullable String language) {

        static Address of(HttpServerRequest request) {
            return new Address(
                    request.uri(),
                    request.getHeader(HttpHeaders.ACCEPT),
                    request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        }
    }

    private record Answer(Map<String, List<String>> headers, Buffer body) {}

    private record Answers(Present.Moment moment, ConcurrentMap<Address, Answer> byAddress, AtomicLong bytes) {

        Answers(Present.Moment moment) {
            this(moment, new ConcurrentHashMap<>(), new AtomicLong());
        }

        void keep(Address address, Answer answer) {
            if (bytes.addAndGet(answer.body.length()) <= ALL_BYTES) {
                byAddress.put(address, answer);
            }
        }
    }

    private final Present present;
    private final RoutingContext current;
    private final String path;
    private volatile Answers kept;

    KeptAnswers(Present present, RoutingContext current, @ConfigProperty(name = "quarkus.rest.path") String path) {
        this.present = present;
        this.current = current;
        this.path = path;
        this.kept = new Answers(present.now());
    }

    void register(@Observes Router router) {
        router.get(path + "/*").order(BEFORE_ANYTHING_ANSWERS).handler(this::answer);
    }

    private void answer(RoutingContext asked) {
        HttpServerRequest request = asked.request();
        Answers now = kept;
        Answer answer = request.headers().contains(HttpHeaders.IF_NONE_MATCH) || !now.moment.equals(present.now())
                ? null
                : now.byAddress.get(Address.of(request));
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
        if (moment != null
                && response.getStatus() == 200
                && response.getEntity() instanceof byte[] body
                && MediaType.APPLICATION_JSON_TYPE.isCompatible(response.getMediaType())) {
            answersOf(moment).keep(Address.of(current.request()), new Answer(headers(response), Buffer.buffer(body)));
        }
    }

    /** An answer that is older than those kept is kept where nobody finds it. */
    private Answers answersOf(Present.Moment moment) {
        Answers now = kept;
        if (!now.moment.equals(moment)) {
            now = new Answers(moment);
            if (moment.equals(present.now())) {
                kept = now;
            }
        }
        return now;
    }

    private static Map<String, List<String>> headers(ContainerResponseContext response) {
        return Map.copyOf(response.getStringHeaders());
    }
}

package vn.trucot.gateway.version;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.AsyncResult;
import io.vertx.core.MultiMap;
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
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.trucot.gateway.asof.AsOf;
import vn.trucot.gateway.door.Door;
import vn.trucot.problem.Problem;

/**
 * Hands out answers of the present moment again, before anything else looks at the request: one with the same head was looked
 * at, and answered so. Only JSON is kept, and only for who sends nothing and does not say which version is known already.
 */
@Kept
@Provider
@Priority(KeptAnswers.AFTER_OTHER_FILTERS)
class KeptAnswers implements ContainerResponseFilter {

    static final int AFTER_OTHER_FILTERS = 0;
    private static final int BEFORE_ALL = -6;
    private static final long ALL_BYTES = 16L << 20;
    private static final int LARGEST_SENT = 4 << 20;
    private static final int COPIED_AT_ONCE = 2;

    /** A longer address is asked for by nobody a second time. */
    private static final int LONGEST_ADDRESS = 2_000;

    /** About what an entry takes beside its texts. */
    private static final int ENTRY = 1_000;

    /** Nobody asks for an answer of a moment that is gone. */
    private static final Duration UNUSED = Duration.ofMinutes(10);

    /** With one of these a request is no plain question: what holds for it is looked at each time. */
    private static final List<CharSequence> NOT_PLAIN = List.of(
            HttpHeaders.AUTHORIZATION, // what is handed out here passes no check of who asks
            HttpHeaders.IF_NONE_MATCH,
            HttpHeaders.IF_MATCH,
            HttpHeaders.CONTENT_TYPE,
            HttpHeaders.CONTENT_LENGTH,
            HttpHeaders.CONTENT_ENCODING,
            HttpHeaders.TRANSFER_ENCODING);

    /** What the server says of each sending anew. */
    private static final List<CharSequence> OF_A_SENDING = List.of(
            HttpHeaders.CONTENT_LENGTH,
            HttpHeaders.CONTENT_ENCODING,
            HttpHeaders.TRANSFER_ENCODING,
            HttpHeaders.CONNECTION,
            HttpHeaders.DATE);

    private record Address(
            Present.Moment moment,
            String uri,
            @Nullable String host,
            @Nullable String accept,
            @Nullable String language) {

        static Address of(HttpServerRequest request, Present.Moment moment) {
            return new Address(
                    moment,
                    request.uri(),
                    request.getHeader(HttpHeaders.HOST),
                    request.getHeader(HttpHeaders.ACCEPT),
                    request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        }

        int length() {
            return uri.length() + length(host) + length(accept) + length(language);
        }

        private static int length(@Nullable String text) {
            return text == null ? 0 : text.length();
        }
    }

    private record Answer(List<Map.Entry<CharSequence, CharSequence>> headers, Buffer body) {}

    private final Present present;
    private final RoutingContext current;
    private final String path;
    private final SentCopies copies = new SentCopies(COPIED_AT_ONCE, LARGEST_SENT);
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
        router.get(path + "/*").order(BEFORE_ALL).handler(this::answer);
    }

    private void answer(RoutingContext asked) {
        HttpServerRequest request = asked.request();
        Present.Moment moment = isPlain(request) ? moment(request) : null;
        Answer answer = moment == null ? null : kept.getIfPresent(Address.of(request, moment));
        if (answer == null) {
            asked.next();
            return;
        }
        HttpServerResponse response = asked.response();
        MultiMap headers = response.headers();
        // the server would compress nothing that says how it is encoded, as every answer does at first
        headers.remove(HttpHeaders.CONTENT_ENCODING);
        answer.headers.forEach(header -> headers.add(header.getKey(), header.getValue()));
        request.resume();
        response.end(answer.body);
    }

    /** What the request is about; null if it names no instant that there is, which the resource says. */
    private Present.@Nullable Moment moment(HttpServerRequest request) {
        try {
            return present.of(request.getParam(AsOf.PARAMETER));
        } catch (Problem | IllegalArgumentException e) {
            return null;
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        Present.Moment moment = VersionFilter.moment(request);
        if (moment == null
                || response.getStatus() != 200
                || !MediaType.APPLICATION_JSON_TYPE.isCompatible(response.getMediaType())
                || !isPlain(current.request())) {
            return;
        }
        Address address = Address.of(current.request(), moment);
        if (address.length() > LONGEST_ADDRESS) {
            return;
        }
        HttpServerResponse sent = current.response();
        switch (response.getEntity()) {
            case byte[] body -> current.addEndHandler(end -> keep(address, body, sent, end));
            case StreamingOutput streamed ->
                copies.of(streamed).ifPresent(copy -> {
                    response.setEntity(copy);
                    current.addEndHandler(end -> {
                        copy.whole().ifPresent(body -> keep(address, body, sent, end));
                        copy.close();
                    });
                });
            case null, default -> {}
        }
    }

    private void keep(Address address, byte[] body, HttpServerResponse sent, AsyncResult<Void> end) {
        // who went away before the head was written got it without what is said of every answer
        if (end.succeeded() && sent.headWritten()) {
            kept.put(address, new Answer(headers(sent.headers()), Buffer.buffer(body)));
        }
    }

    private static boolean isPlain(HttpServerRequest request) {
        MultiMap headers = request.headers();
        for (CharSequence name : NOT_PLAIN) {
            if (headers.contains(name)) {
                return false;
            }
        }
        return headers.getAll(HttpHeaders.HOST).size() <= 1;
    }

    private static boolean isOfASending(String header) {
        return OF_A_SENDING.stream().anyMatch(name -> name.toString().equalsIgnoreCase(header))
                || Door.SAID.stream().anyMatch(header::equalsIgnoreCase);
    }

    /** All that was said of an answer when it was sent, whoever said it, except at the door. */
    private static List<Map.Entry<CharSequence, CharSequence>> headers(MultiMap sent) {
        List<Map.Entry<CharSequence, CharSequence>> headers = new ArrayList<>();
        for (Map.Entry<String, String> header : sent) {
            if (!isOfASending(header.getKey())) {
                headers.add(Map.entry(
                        HttpHeaders.createOptimized(header.getKey()), HttpHeaders.createOptimized(header.getValue())));
            }
        }
        return List.copyOf(headers);
    }

    /** How many bytes of what is kept are counted. */
    long bytes() {
        return kept.policy().eviction().orElseThrow().weightedSize().orElse(0);
    }
}

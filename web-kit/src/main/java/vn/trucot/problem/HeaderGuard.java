package vn.trucot.problem;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Refuses requests whose head leaves open what is asked, before anything else looks at them: of no host or one that is none,
 * with two lengths, with a media type that is none, with a body that is packed, of an address without end. After one whose end
 * cannot be known the connection is closed (RFC 9112, 6.3).
 */
@Singleton
class HeaderGuard {

    private static final int BEFORE_THE_BODY_LIMIT = -4;
    private static final int LARGEST_PORT = 65_535;

    /** Path and query in characters; the server itself reads longer ones, so that they can be told what is wrong. */
    static final int LONGEST_ADDRESS = 8_192;

    private static final Pattern HOST =
            Pattern.compile("(?:\\[[0-9A-Fa-f:.]+\\]|[A-Za-z0-9._~%!$&'()*+,;=-]+)(?::([0-9]{1,5}))?");
    private static final String PLAIN = "identity";
    private static final String TOKEN = "[A-Za-z0-9!#$%&'*+.^_`|~-]++";
    private static final String QUOTED = "\"(?:[^\"\\\\]|\\\\.)*+\"";
    private static final String PARAMETERS =
            "(?:[ \t]*+;[ \t]*+(?:" + TOKEN + "=(?:" + TOKEN + "|" + QUOTED + "))?+)*+[ \t]*+";
    private static final Pattern MEDIA_TYPE = Pattern.compile(TOKEN + "/" + TOKEN + PARAMETERS);

    /** As Accept says what is wanted; that it may be anything is written in more ways than one. */
    private static final Pattern MEDIA_RANGES = listOf("[ \t]*+(?:" + TOKEN + "/" + TOKEN + "|[*])" + PARAMETERS);

    private final ProblemAnswers answers;

    HeaderGuard(ProblemAnswers answers) {
        this.answers = answers;
    }

    void guard(@Observes Router router) {
        router.route().order(BEFORE_THE_BODY_LIMIT).handler(this::look);
    }

    private void look(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (LastWords.wereBefore(request)) {
            return;
        }
        if (isOfUnknownLength(request)) {
            Problem problem = new Problem(
                    ProblemCode.VALUE_MALFORMED, "the request does not say in one way how long its body is");
            answers.sendLast(context, problem, Duration.ZERO);
            return;
        }
        if (request.version() != HttpVersion.HTTP_2 && request.headers().contains(HttpHeaders.TRANSFER_ENCODING)) {
            context.addHeadersEndHandler(head -> context.response().putHeader(HttpHeaders.CONNECTION, "close"));
            LastWords.before(context, LastWords.LONGEST_DRAIN);
        }
        Problem problem = problem(request);
        if (problem == null) {
            context.next();
        } else {
            answers.send(context, problem);
            request.resume();
        }
    }

    /**
     * HTTP/2 frames its bodies and has no such header. Of a body in chunks the parser hides that a length was announced too,
     * so the connection ends after every such body.
     */
    private static boolean isOfUnknownLength(HttpServerRequest request) {
        List<String> codings = request.headers().getAll(HttpHeaders.TRANSFER_ENCODING);
        return request.version() != HttpVersion.HTTP_2
                && !codings.isEmpty()
                && (codings.size() > 1
                        || !codings.getFirst().strip().equalsIgnoreCase("chunked")
                        || request.headers().contains(HttpHeaders.CONTENT_LENGTH));
    }

    /** The problem of a request that does not say which host it asks. */
    static Problem noHost() {
        return new Problem(
                ProblemCode.VALUE_MALFORMED,
                "Host: name the host that is asked, and its port if need be, as in Host: example.vn:8080",
                List.of(Fault.ofField("Host", ProblemCode.VALUE_MALFORMED, "write a name or an address, and a port")));
    }

    private static @Nullable Problem problem(HttpServerRequest request) {
        if (!isOfAHost(request)) {
            return noHost();
        }
        if (request.uri().length() > LONGEST_ADDRESS) {
            return new Problem(
                    ProblemCode.URI_TOO_LONG,
                    "the address has " + request.uri().length() + " characters, at most " + LONGEST_ADDRESS
                            + " are read");
        }
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        if (type != null && !MEDIA_TYPE.matcher(type).matches()) {
            return new Problem(
                    ProblemCode.UNSUPPORTED_MEDIA_TYPE,
                    "Content-Type is no media type: write one as application/json or text/csv; charset=UTF-8");
        }
        String wanted = request.getHeader(HttpHeaders.ACCEPT);
        if (wanted != null && !wanted.isBlank() && !MEDIA_RANGES.matcher(wanted).matches()) {
            return new Problem(
                    ProblemCode.NOT_ACCEPTABLE,
                    "Accept names no media types: write them as application/json, or as text/csv, */*;q=0.1");
        }
        String coding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        if (coding != null && !coding.strip().equalsIgnoreCase(PLAIN)) {
            return new Problem(
                            ProblemCode.UNSUPPORTED_MEDIA_TYPE,
                            "Content-Encoding: send the body as it is; it is not unpacked here")
                    .withHeader("Accept-Encoding", PLAIN);
        }
        return null;
    }

    private static Pattern listOf(String element) {
        return Pattern.compile(element + "(?:," + element + ")*+");
    }

    /** HTTP/1.0 knew no hosts: who asks in it, as simple checks of health do, may leave it out. */
    private static boolean isOfAHost(HttpServerRequest request) {
        if (request.version() == HttpVersion.HTTP_2) {
            return true;
        }
        List<String> hosts = request.headers().getAll(HttpHeaders.HOST);
        if (hosts.isEmpty()) {
            return request.version() == HttpVersion.HTTP_1_0;
        }
        Matcher host = HOST.matcher(hosts.getFirst());
        return hosts.size() == 1
                && host.matches()
                && (host.group(1) == null || Integer.parseInt(host.group(1)) <= LARGEST_PORT);
    }
}

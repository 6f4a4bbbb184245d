package vn.trucot.gateway.route;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.trucot.gateway.door.ClientAddress;
import vn.trucot.problem.Fault;
import vn.trucot.problem.LastWords;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemAnswers;
import vn.trucot.problem.ProblemCode;

/**
 * Passes requests of one pillar to its service as they are. A short body is there before a connection is taken, a long one
 * streams over connections of its own: who sends slowly takes nothing from those who read.
 */
final class PillarRoute implements Handler<RoutingContext> {

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final Set<HttpMethod> BODILESS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    /** Milliseconds by which who waits for a connection gives up later than who makes one, whose reason says more. */
    private static final long LATER = 200;

    private final Vertx vertx;
    private final RouteSettings settings;
    private final ProblemAnswers answers;
    private final PillarState state;
    private final HostAndPort authority;
    private final RequestOptions target;
    private final HttpClient ready;
    private final HttpClient streaming;
    private final Shares held;
    private final Shares uploads;

    PillarRoute(Vertx vertx, PillarState state, URI service, RouteSettings settings, ProblemAnswers answers) {
        this.vertx = vertx;
        this.settings = settings;
        this.answers = answers;
        this.state = state;
        boolean secure = "https".equals(service.getScheme());
        int port = service.getPort() > 0 ? service.getPort() : secure ? 443 : 80;
        this.authority = HostAndPort.create(service.getHost(), port);
        this.target = new RequestOptions()
                .setHost(service.getHost())
                .setPort(port)
                .setSsl(secure)
                .setConnectTimeout(settings.connectTimeout().toMillis() + LATER);
        this.ready = client(settings.connections());
        this.streaming = client(settings.uploads());
        this.held = new Shares(settings.shortBodies(), settings.shortBodiesOfOne());
        this.uploads = new Shares(settings.uploads(), settings.uploadsOfOne());
    }

    private HttpClient client(int connections) {
        return vertx.createHttpClient(
                new HttpClientOptions()
                        .setConnectTimeout(
                                Math.toIntExact(settings.connectTimeout().toMillis()))
                        .setKeepAliveTimeout(30),
                new PoolOptions().setHttp1MaxSize(connections).setMaxWaitQueueSize(settings.waiting()));
    }

    @Override
    public void handle(RoutingContext client) {
        HttpServerRequest request = client.request();
        announceLength(request);
        long length = length(request);
        if (request.authority() == null) {
            refuse(client, "Host", "name the host that is asked");
        } else if (!state.lets()) {
            refuseAtOnce(client, length);
        } else if (length == 0) {
            pass(client, ready, Buffer.buffer());
        } else if (BODILESS.contains(request.method())) {
            refuse(client, "Content-Length", request.method() + " takes no body");
        } else if (length > 0 && length <= settings.shortBody()) {
            collect(client, length);
        } else {
            stream(client);
        }
    }

    /**
     * HTTP/2 has no chunks and needs no length, so the proxy, which trusts the two headers, would take even the empty end of
     * a GET for a body that may not be sent.
     */
    private static void announceLength(HttpServerRequest request) {
        if (request.version() != HttpVersion.HTTP_2 || request.getHeader(HttpHeaders.CONTENT_LENGTH) != null) {
            return;
        }
        if (BODILESS.contains(request.method())) {
            request.headers().set(HttpHeaders.CONTENT_LENGTH, "0");
        } else {
            request.headers().set(HttpHeaders.TRANSFER_ENCODING, HttpHeaders.CHUNKED);
        }
    }

    /** The length of the body; -1 if it is not announced. */
    private static long length(HttpServerRequest request) {
        if (request.headers().contains(HttpHeaders.TRANSFER_ENCODING)) {
            return -1;
        }
        String announced = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return announced == null ? 0 : Long.parseLong(announced);
    }

    /** Passes the request on when its body is there, but before its end: one that has ended is no proxy's to take over. */
    private void collect(RoutingContext client, long length) {
        HttpServerRequest request = client.request();
        Buffer body = Buffer.buffer();
        long late = limit(client, settings.shortBodyTimeout());
        String address = ClientAddress.of(client).text();
        client.addEndHandler(answered -> {
            vertx.cancelTimer(late);
            held.giveBack(address, body.length());
        });
        request.handler(piece -> {
            if (client.response().ended()) {
                return;
            }
            if (!held.take(address, piece.length())) {
                refuse(client, "bodies");
                return;
            }
            body.appendBuffer(piece);
            if (body.length() >= length) {
                vertx.cancelTimer(late);
                request.pause();
                pass(client, ready, body);
            }
        });
        request.resume();
    }

    private void stream(RoutingContext client) {
        String address = ClientAddress.of(client).text();
        if (!uploads.take(address, 1)) {
            refuse(client, "large bodies");
            return;
        }
        long late = limit(client, settings.bodyTimeout());
        client.addEndHandler(answered -> {
            vertx.cancelTimer(late);
            leave(client, () -> uploads.giveBack(address, 1));
        });
        pass(client, streaming, null);
    }

    /** What still comes of a body that has its answer holds a connection to the service, though not for long. */
    private void leave(RoutingContext client, Runnable gone) {
        HttpServerRequest request = client.request();
        if (request.isEnded() || client.response().closed()) {
            gone.run();
            return;
        }
        vertx.setTimer(settings.lingering().toMillis(), over -> {
            if (!request.isEnded()) {
                LastWords.leave(request);
            }
            gone.run();
        });
    }

    /** Answers who is late with the body, and waits no longer. */
    private long limit(RoutingContext client, Duration longest) {
        return vertx.setTimer(longest.toMillis(), late -> {
            if (!client.request().isEnded()) {
                answers.sendLast(
                        client,
                        new Problem(
                                ProblemCode.BODY_LATE, "the body was not there within " + longest.toSeconds() + " s"),
                        Duration.ZERO);
            }
        });
    }

    private void pass(RoutingContext client, HttpClient connections, @Nullable Buffer whole) {
        boolean reads = READING.contains(client.request().method());
        RequestOptions options = new RequestOptions(target)
                .setMethod(client.request().method())
                .setIdleTimeout((reads ? settings.readTimeout() : settings.answerTimeout()).toMillis());
        HttpProxy.reverseProxy(connections)
                .origin(context ->
                        connections.request(options).recover(failure -> Future.failedFuture(unreached(failure))))
                .addInterceptor(new Passage(client, whole, authority, state, answers, settings.lingering()))
                .handle(client.request());
    }

    private Throwable unreached(Throwable failure) {
        Throwable reason = Unserved.of(failure);
        if (reason == failure) {
            state.missed();
        }
        return reason;
    }

    private void refuseAtOnce(RoutingContext client, long length) {
        if (length == 0) {
            answers.send(client, state.down());
            client.request().resume();
        } else {
            answers.sendLast(client, state.down(), settings.lingering());
        }
    }

    private void refuse(RoutingContext client, String what) {
        Problem problem = new Problem(ProblemCode.TOO_BUSY, "too many " + what + " are on their way; try again later")
                .withHeader("Retry-After", Long.toString(settings.retryAfter().toSeconds()));
        answers.sendLast(client, problem, settings.lingering());
    }

    private void refuse(RoutingContext client, String header, String reason) {
        answers.sendLast(
                client,
                new Problem(
                        ProblemCode.VALUE_MALFORMED,
                        header + ": " + reason,
                        List.of(Fault.ofField(header, ProblemCode.VALUE_MALFORMED, reason))),
                Duration.ZERO);
    }
}

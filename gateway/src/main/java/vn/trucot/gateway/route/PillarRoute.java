package vn.trucot.gateway.route;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;
import vn.trucot.events.Pillar;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemAnswers;
import vn.trucot.problem.ProblemCode;

/** Passes requests of one pillar to its service as they are, bodies as streams; says so when the service is down. */
final class PillarRoute implements Handler<RoutingContext> {

    private static final Logger LOG = Logger.getLogger(PillarRoute.class);

    private static final Set<HttpMethod> BODILESS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final Pillar pillar;
    private final HostAndPort authority;
    private final RequestOptions target;
    private final HttpClient client;
    private final long retryAfterSeconds;
    private final ProblemAnswers answers;
    private final AtomicBoolean down = new AtomicBoolean();

    PillarRoute(Vertx vertx, Pillar pillar, URI service, RouteSettings settings, ProblemAnswers answers) {
        this.pillar = pillar;
        this.answers = answers;
        this.retryAfterSeconds = settings.retryAfter().toSeconds();
        boolean secure = "https".equals(service.getScheme());
        int port = service.getPort() > 0 ? service.getPort() : secure ? 443 : 80;
        this.authority = HostAndPort.create(service.getHost(), port);
        this.target = new RequestOptions()
                .setHost(service.getHost())
                .setPort(port)
                .setSsl(secure)
                .setConnectTimeout(settings.connectTimeout().toMillis())
                .setIdleTimeout(settings.answerTimeout().toMillis());
        this.client = vertx.createHttpClient(
                new HttpClientOptions()
                        .setConnectTimeout(
                                Math.toIntExact(settings.connectTimeout().toMillis()))
                        .setKeepAliveTimeout(30),
                new PoolOptions().setHttp1MaxSize(settings.connections()));
    }

    @Override
    public void handle(RoutingContext request) {
        announceLength(request.request());
        HttpProxy.reverseProxy(client)
                .origin(this::connect)
                .addInterceptor(new Passage(request))
                .handle(request.request());
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

    private Future<HttpClientRequest> connect(ProxyContext context) {
        return client.request(
                new RequestOptions(target).setMethod(context.request().getMethod()));
    }

    /** One request on its way. */
    private final class Passage implements ProxyInterceptor {

        private final RoutingContext client;

        Passage(RoutingContext client) {
            this.client = client;
        }

        @Override
        public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
            forward(context.request());
            return context.sendRequest().onSuccess(response -> answered()).recover(failure -> {
                drain(context.request().proxiedRequest());
                refuse(failure);
                return Promise.<ProxyResponse>promise().future(); // the client has its answer
            });
        }

        private void forward(ProxyRequest request) {
            HttpServerRequest from = request.proxiedRequest();
            String address = from.remoteAddress().hostAddress();
            String before = from.getHeader("X-Forwarded-For");
            request.putHeader("X-Forwarded-For", before == null ? address : before + ", " + address);
            if (from.getHeader("X-Forwarded-Proto") == null) {
                request.putHeader("X-Forwarded-Proto", from.scheme());
            }
            request.setAuthority(authority);
        }

        /** Lets the client finish sending, so that it reads the answer; a request that was read to its end stays as it is. */
        private void drain(HttpServerRequest request) {
            if (!request.isEnded()) {
                request.handler(unread -> {});
                request.resume();
            }
        }

        private void refuse(Throwable failure) {
            if (client.response().closed()) {
                return;
            }
            if (down.compareAndSet(false, true)) {
                LOG.warnf("pillar service does not answer pillar=%s reason=%s", pillar.path(), failure.getMessage());
            }
            answers.send(
                    client,
                    new Problem(
                                    ProblemCode.SERVICE_DOWN,
                                    "the service of pillar " + pillar.path()
                                            + " does not answer; the gateway's own addresses still do")
                            .with("pillar", pillar.path())
                            .withHeader("Retry-After", Long.toString(retryAfterSeconds)));
        }

        private void answered() {
            if (down.compareAndSet(true, false)) {
                LOG.infof("pillar service answers again pillar=%s", pillar.path());
            }
        }
    }
}

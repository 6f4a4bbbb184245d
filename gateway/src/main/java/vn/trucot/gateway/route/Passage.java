package vn.trucot.gateway.route;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.StreamResetException;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.trucot.gateway.door.Door;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemAnswers;
import vn.trucot.problem.ProblemCode;

/** One request on its way to a service. */
final class Passage implements ProxyInterceptor {

    private static final Set<HttpMethod> REPEATABLE = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final RoutingContext client;
    private final @Nullable Buffer whole;
    private final HostAndPort service;
    private final PillarState state;
    private final ProblemAnswers answers;
    private final Duration lingering;

    /**
     * A request that is to be passed on.
     *
     * @param whole the body if all of it is there, empty if there is none; else it streams as it comes
     * @param lingering how long what is left of a body may go on to arrive when a problem has been answered
     */
    Passage(
            RoutingContext client,
            @Nullable Buffer whole,
            HostAndPort service,
            PillarState state,
            ProblemAnswers answers,
            Duration lingering) {
        this.client = client;
        this.whole = whole;
        this.service = service;
        this.state = state;
        this.answers = answers;
        this.lingering = lingering;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        Onward.prepare(client, context.request().headers());
        context.request().setAuthority(service);
        if (whole != null) {
            context.request().setBody(whole.length() == 0 ? null : Body.body(whole));
            client.request().resume(); // to its end, which is all that is left of it
        }
        Future<ProxyResponse> answer = context.sendRequest();
        if (REPEATABLE.contains(client.request().method())) {
            answer =
                    answer.recover(failure -> isClosed(failure) ? context.sendRequest() : Future.failedFuture(failure));
        }
        return answer.onSuccess(response -> state.answered()).recover(failure -> {
            refuse(failure);
            return Promise.<ProxyResponse>promise().future(); // the client has its answer
        });
    }

    /** Whether the service closed a connection that had been kept: a new one will do. */
    private static boolean isClosed(Throwable failure) {
        return failure instanceof HttpClosedException
                || String.valueOf(failure.getMessage()).startsWith("Connection reset");
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        MultiMap head = context.response().headers();
        Onward.endWithConnection(head);
        Door.SAID.forEach(head::remove);
        return context.sendResponse();
    }

    private void refuse(Throwable failure) {
        if (client.response().closed() || client.response().ended()) {
            return;
        }
        Problem problem = isOfTheClient(failure)
                ? new Problem(ProblemCode.BODY_MALFORMED, "the body breaks off or is not in the chunks it announces")
                : state.failed(failure);
        if (client.request().isEnded()) {
            answers.send(client, problem);
        } else {
            answers.sendLast(client, problem, lingering);
        }
    }

    /** The way to the service is reset when what comes from the client breaks off or cannot be read. */
    private static boolean isOfTheClient(Throwable failure) {
        return failure instanceof StreamResetException;
    }
}

package vn.trucot.gateway.webhook;

import io.quarkus.runtime.ShutdownEvent;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Posts one event. The name is looked up, its addresses are checked, and the connection is made to the one that was checked,
 * with the name in the TLS handshake and in {@code Host}. No redirect is followed, and no more is read than is shown.
 */
@Singleton
class Sender {

    /** The structured mode of CloudEvents. */
    static final String MEDIA_TYPE = "application/cloudevents+json; charset=utf-8";

    private final HttpClient client;
    private final Addresses addresses;
    private final Duration patience;
    private final Clock clock = Clock.systemUTC();

    @Inject
    Sender(Vertx vertx, Addresses addresses, WebhookSettings settings) {
        this(vertx, addresses, settings.patience(), new HttpClientOptions());
    }

    /** With options that say whose certificates are trusted. */
    Sender(Vertx vertx, Addresses addresses, Duration patience, HttpClientOptions options) {
        this.addresses = addresses;
        this.patience = patience;
        this.client = vertx.createHttpClient(
                options.setKeepAlive(false) // a kept connection would pass over the check of the next delivery
                        .setConnectTimeout((int) patience.toMillis())
                        .setMaxHeaderSize(16_384)
                        .setVerifyHost(true)
                        .setForceSni(true));
    }

    void stop(@Observes ShutdownEvent ended) {
        client.close();
    }

    /** Sends and waits for the answer, no longer than is set; whatever goes wrong is an answer. */
    Answer send(String url, String id, String body, List<Secret> secrets) {
        CompletableFuture<Answer> answer =
                new CompletableFuture<Answer>().orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS);
        Thread.ofVirtual().name("webhook-send").start(() -> start(url, id, body, secrets, answer));
        try {
            return answer.get();
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            return Answer.none(
                    cause instanceof TimeoutException
                            ? "no answer within " + patience.toMillis() + " ms"
                            : String.valueOf(cause.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Answer.none("the gateway was stopped");
        }
    }

    private void start(String url, String id, String body, List<Secret> secrets, CompletableFuture<Answer> answer) {
        try {
            Receiver receiver = addresses.find(url);
            if (!answer.isDone()) {
                post(receiver, id, body, secrets, answer)
                        .onSuccess(answer::complete)
                        .onFailure(answer::completeExceptionally);
            }
        } catch (RefusedAddress | RuntimeException e) {
            answer.completeExceptionally(e);
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored") // that a request is broken off is told to nobody
    private Future<Answer> post(
            Receiver receiver, String id, String body, List<Secret> secrets, CompletableFuture<Answer> waiting) {
        Instant now = clock.instant();
        RequestOptions options = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(new InetSocketAddress(receiver.address(), receiver.port())))
                .setHost(receiver.host())
                .setPort(receiver.port())
                .setSsl(receiver.isSecure())
                .setURI(receiver.path())
                .setFollowRedirects(false)
                .setTimeout(patience.toMillis())
                .putHeader("Content-Type", MEDIA_TYPE)
                .putHeader("User-Agent", "TruCot-Webhooks/1")
                .putHeader("webhook-id", id)
                .putHeader("webhook-timestamp", Long.toString(now.getEpochSecond()))
                .putHeader("webhook-signature", Signature.of(id, now, body, secrets));
        return client.request(options).compose(request -> {
            waiting.whenComplete((_, problem) -> {
                if (problem != null) {
                    request.reset(); // whoever answers byte by byte is not waited for
                }
            });
            return request.send(Buffer.buffer(body)).compose(got -> read(request, got));
        });
    }

    private Future<Answer> read(HttpClientRequest request, HttpClientResponse response) {
        Promise<Answer> answer = Promise.promise();
        Buffer body = Buffer.buffer();
        int status = response.statusCode();
        response.exceptionHandler(answer::tryFail);
        response.endHandler(_ -> answer.tryComplete(Answer.of(status, body.toString())));
        response.handler(part -> {
            body.appendBuffer(part, 0, Math.min(part.length(), Answer.LONGEST - body.length()));
            if (body.length() >= Answer.LONGEST && answer.tryComplete(Answer.of(status, body.toString()))) {
                request.reset();
            }
        });
        return answer.future();
    }
}

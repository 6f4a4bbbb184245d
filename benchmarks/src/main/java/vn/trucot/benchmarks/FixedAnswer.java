package vn.trucot.benchmarks;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerOptions;

/**
 * The program of the baseline: a Vert.x server that answers every request with the same bytes, until it is killed:
 * {@code FixedAnswer PORT SIZE}.
 */
public final class FixedAnswer {

    private FixedAnswer() {}

    public static void main(String[] arguments) throws Exception {
        int port = Integer.parseInt(arguments[0]);
        Buffer body = Buffer.buffer("\"" + "x".repeat(Integer.parseInt(arguments[1]) - 2) + "\"");
        Vertx vertx = Vertx.vertx();
        vertx.createHttpServer(new HttpServerOptions().setHost("127.0.0.1").setPort(port))
                .requestHandler(request -> request.response()
                        .putHeader("Content-Type", "application/json")
                        .end(body))
                .listen()
                .toCompletionStage()
                .toCompletableFuture()
                .get();
    }
}

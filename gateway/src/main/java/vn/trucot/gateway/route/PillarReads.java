package vn.trucot.gateway.route;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.time.Duration;
import vn.trucot.events.Pillar;
import vn.trucot.gateway.door.PublicReads;

/** Reads from the pillars what the gateway itself wants to know of them. */
@Singleton
public class PillarReads {

    private static final int OK = 200;
    private static final int CONNECTIONS = 8;
    private static final int WAITING = 64;

    private final PillarServices services;
    private final PublicReads reads;
    private final HttpClient client;

    PillarReads(Vertx vertx, PillarServices services, PublicReads reads) {
        this.services = services;
        this.reads = reads;
        this.client = vertx.createHttpClient(
                new HttpClientOptions().setKeepAliveTimeout(30),
                new PoolOptions().setHttp1MaxSize(CONNECTIONS).setMaxWaitQueueSize(WAITING));
    }

    /** What the pillar answers to everybody at the path; fails if it is anything but an object, or comes too late. */
    public Future<JsonObject> read(Pillar pillar, String path, Duration longest) {
        if (!reads.open()) {
            return Future.failedFuture("reading is not public");
        }
        RequestOptions request = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setAbsoluteURI(services.of(pillar).resolve(path).toString())
                .setConnectTimeout(longest.toMillis())
                .setTimeout(longest.toMillis())
                .putHeader("Accept", "application/json");
        return client.request(request)
                .compose(sent -> sent.send().compose(PillarReads::body))
                .map(Buffer::toJsonObject);
    }

    private static Future<Buffer> body(HttpClientResponse response) {
        return response.statusCode() == OK
                ? response.body()
                : response.end().compose(end -> Future.failedFuture("status " + response.statusCode()));
    }
}

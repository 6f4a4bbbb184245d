package vn.trucot.gateway.door;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import vn.trucot.problem.ProblemAnswers;
import vn.trucot.reason.Reasons;

/** A door with settings of its own, behind which is somebody who says who he thinks has come. */
final class SmallDoor implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 20_000;

    private final Vertx vertx = Vertx.vertx();
    private final AtomicLong nanos = new AtomicLong();
    private final int port;

    SmallDoor(Map<String, String> settings) throws Exception {
        this(settings, List.of());
    }

    SmallDoor(Map<String, String> settings, List<Callers> first) throws Exception {
        SmallRyeConfig config = new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(settings, "test", 1))
                .withMapping(LimitSettings.class)
                .withMapping(OriginSettings.class)
                .withConverter(Duration.class, 200, new DurationConverter())
                .build();
        LimitSettings limits = config.getConfigMapping(LimitSettings.class);
        List<Callers> callers = new ArrayList<>(first);
        callers.add(new CallersByAddress(limits, new UsualQuotas(limits)));
        Door door = new Door(
                new Forwarding(list(settings, Forwarding.TRUSTED)),
                new AddressGuard(list(settings, "trucot.gateway.hosts")),
                new Origins(config.getConfigMapping(OriginSettings.class)),
                new RateLimits(callers, limits.callers(), nanos::get),
                new SecurityHeaders(Duration.ofDays(365)),
                new AccessLog(true),
                new ProblemAnswers(new Reasons()));
        Router router = Router.router(vertx);
        door.register(router);
        router.route().handler(request -> request.response()
                .end(new JsonObject()
                        .put("client", ClientAddress.of(request).text())
                        .encode()));
        port = vertx.createHttpServer()
                .requestHandler(router)
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, TimeUnit.SECONDS)
                .actualPort();
    }

    private static Optional<List<String>> list(Map<String, String> settings, String name) {
        return Optional.ofNullable(settings.get(name)).map(value -> List.of(value.split(",")));
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** Lets time pass for the limits. */
    void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    /** All that is answered to a request whose lines are those, until the connection ends. */
    String ask(String... lines) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            String head = String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() throws Exception {
        vertx.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }
}

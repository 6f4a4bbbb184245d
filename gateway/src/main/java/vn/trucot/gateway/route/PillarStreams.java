package vn.trucot.gateway.route;

import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.jboss.logging.Logger;
import vn.trucot.events.Pillar;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/** Reads from a pillar what is too long to be held, as it arrives. Whoever lets it be read has looked who asks. */
@Singleton
public class PillarStreams {

    private static final Logger LOG = Logger.getLogger(PillarStreams.class);
    private static final int OK = 200;
    private static final int UNAVAILABLE = 503;
    private static final String RETRY_AFTER = "Retry-After";

    private final Vertx vertx;
    private final PillarServices services;
    private final PillarStates states;
    private final String retryAfter;
    private final HttpClient client;

    PillarStreams(Vertx vertx, PillarServices services, PillarStates states, RouteSettings settings) {
        this.vertx = vertx;
        this.services = services;
        this.states = states;
        this.retryAfter = Long.toString(settings.retryAfter().toSeconds());
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(settings.connectTimeout())
                .build();
    }

    /** Makes something of an answer while it arrives. */
    @FunctionalInterface
    public interface Reading<T> {
        T read(InputStream in) throws IOException;
    }

    /**
     * What is made of the pillar's answer to everybody at a path.
     *
     * @param longest for all of it
     * @throws Problem SERVICE_DOWN or TOO_BUSY, naming the pillar, if it does not answer to the end in time
     */
    public <T> T read(Pillar pillar, String path, Duration longest, Reading<T> reading) {
        PillarState state = states.of(pillar);
        if (!state.lets()) {
            throw state.down();
        }
        long millis = Math.max(1, longest.toMillis());
        HttpRequest request = HttpRequest.newBuilder(services.of(pillar).resolve(path))
                .timeout(Duration.ofMillis(millis))
                .build();
        try {
            HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream in = response.body()) {
                long late = vertx.setTimer(millis, _ -> end(in));
                try {
                    state.answered();
                    check(pillar, response);
                    return reading.read(in);
                } finally {
                    vertx.cancelTimer(late);
                }
            }
        } catch (IOException e) {
            throw state.failed(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw state.failed(e);
        }
    }

    private void check(Pillar pillar, HttpResponse<?> response) {
        int status = response.statusCode();
        if (status == OK) {
            return;
        }
        String path = pillar.path();
        if (status == UNAVAILABLE) {
            String after = response.headers().firstValue(RETRY_AFTER).orElse(retryAfter);
            throw new Problem(
                            ProblemCode.TOO_BUSY,
                            "pillar " + path + " cannot tell yet, somebody still records; try again in " + after + " s")
                    .with("pillar", path)
                    .withHeader(RETRY_AFTER, after);
        }
        LOG.warnf("pillar service gave no stream: pillar=%s, status=%d", path, status);
        throw new Problem(ProblemCode.SERVICE_DOWN, "the service of pillar " + path + " answers with status " + status)
                .with("pillar", path)
                .withHeader(RETRY_AFTER, retryAfter);
    }

    private static void end(InputStream in) {
        try {
            in.close();
        } catch (IOException e) {
            LOG.debugf("stream of a pillar not closed: problem=%s", e.getMessage());
        }
    }
}

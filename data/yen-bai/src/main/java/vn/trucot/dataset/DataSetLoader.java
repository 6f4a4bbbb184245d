package vn.trucot.dataset;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import vn.trucot.dataset.demo.DemoData;
import vn.trucot.dataset.demo.Horizon;
import vn.trucot.dataset.file.PublishedData;
import vn.trucot.events.Pillar;

/**
 * Loads the published data and the generated demo records through the REST APIs. Loading twice changes nothing; a row that is
 * rejected stops the load with a message that names it.
 */
public final class DataSetLoader {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Duration POLL = Duration.ofMillis(100);

    private final PillarClient client;
    private final Consumer<String> progress;
    private final Clock clock;
    private final Duration patience;

    /**
     * Loads into the suite behind a gateway.
     *
     * @param gateway its address, as {@code http://127.0.0.1:8080}
     * @param token gives a bearer token of an administrator
     * @param progress takes a line for each part that was loaded, from several threads
     */
    public DataSetLoader(URI gateway, Supplier<String> token, Consumer<String> progress) {
        this(gateway, token, progress, Clock.system(VIETNAM), Duration.ofSeconds(90));
    }

    DataSetLoader(URI gateway, Supplier<String> token, Consumer<String> progress, Clock clock, Duration patience) {
        this.client = new PillarClient(gateway, token);
        this.progress = progress;
        this.clock = clock;
        this.patience = patience;
    }

    /** Loads everything that is missing; throws {@link DataSetRejected} where a service refuses or does not answer. */
    public LoadSummary load() {
        long start = System.nanoTime();
        PublishedData published = new PublishedData();
        Uploads uploads = new Uploads(published, new DemoData(published, Horizon.of(clock)));
        List<LoadSummary.Part> parts = new ArrayList<>();
        try {
            loadUnits(uploads, parts);
            loadPillars(uploads, parts);
            awaitFigures();
        } catch (IOException e) {
            throw new DataSetRejected("the gateway does not answer: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DataSetRejected("the load was interrupted", e);
        }
        LoadSummary summary = new LoadSummary(parts, Duration.ofNanos(System.nanoTime() - start));
        progress.accept("data set: %,d rows, %,d created, %,d updated, %,d unchanged in %.1f s"
                .formatted(
                        summary.received(),
                        summary.created(),
                        summary.updated(),
                        summary.unchanged(),
                        seconds(summary.took())));
        return summary;
    }

    private void loadUnits(Uploads uploads, List<LoadSummary.Part> parts) throws IOException, InterruptedException {
        await(Pillar.GOVERNMENT, status -> true, "is there");
        long units = 0;
        long successions = 0;
        for (Upload<?> upload : uploads.units()) {
            parts.add(send(upload));
            if (upload.path().startsWith("org-units")) {
                units += upload.rows().size();
            } else {
                successions += upload.rows().size();
            }
        }
        long wantedUnits = units;
        long wantedSuccessions = successions;
        for (Pillar pillar : Pillar.values()) {
            await(
                    pillar,
                    status -> status.path("orgUnits").asLong() >= wantedUnits
                            && status.path("successions").asLong() >= wantedSuccessions,
                    "knows %,d org units and %,d successions".formatted(units, successions));
        }
    }

    /** The three services work side by side; the first that fails stops the others. */
    private void loadPillars(Uploads uploads, List<LoadSummary.Part> parts) throws IOException, InterruptedException {
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        try {
            ExecutorCompletionService<List<LoadSummary.Part>> running = new ExecutorCompletionService<>(threads);
            for (Pillar pillar : Pillar.values()) {
                running.submit(load(uploads, pillar));
            }
            for (int i = 0; i < Pillar.values().length; i++) {
                parts.addAll(running.take().get());
            }
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case IOException io -> throw io;
                case RuntimeException runtime -> throw runtime;
                case null, default -> throw new IllegalStateException(e);
            }
        } finally {
            threads.shutdownNow();
            threads.close();
        }
    }

    /**
     * The first records of a province make figures of units without records due, which the services count on their own; the
     * gateway shows what they stated a moment after they did.
     */
    private void awaitFigures() throws InterruptedException {
        for (Pillar pillar : Pillar.values()) {
            await(pillar, status -> unitsWaiting(status) == 0, "has counted what is due");
        }
        Instant stated = clock.instant();
        await(client::status, status -> shows(status, stated), "the gateway shows what was stated until " + stated);
    }

    /** Whether the gateway holds all that every pillar had recorded then. */
    private static boolean shows(JsonNode status, Instant then) {
        return status.path("pillars").size() == Pillar.values().length
                && status.path("pillars")
                        .valueStream()
                        .allMatch(pillar -> pillar.hasNonNull("completeTo")
                                && !Instant.parse(pillar.path("completeTo").asText())
                                        .isBefore(then));
    }

    private static long unitsWaiting(JsonNode status) {
        return status.path("measures")
                .valueStream()
                .mapToLong(measure -> measure.path("unitsWaiting").asLong())
                .sum();
    }

    private Callable<List<LoadSummary.Part>> load(Uploads uploads, Pillar pillar) {
        return () -> {
            List<LoadSummary.Part> parts = new ArrayList<>();
            for (Supplier<Upload<?>> upload : uploads.of(pillar)) {
                parts.add(send(upload.get()));
            }
            return parts;
        };
    }

    private LoadSummary.Part send(Upload<?> upload) throws IOException, InterruptedException {
        LoadSummary.Part part = client.send(upload);
        progress.accept("%s: %s, %,d rows: %,d created, %,d updated, %,d unchanged in %.1f s"
                .formatted(
                        part.pillar().path(),
                        part.what(),
                        part.received(),
                        part.created(),
                        part.updated(),
                        part.unchanged(),
                        seconds(part.took())));
        return part;
    }

    private void await(Pillar pillar, Predicate<JsonNode> enough, String what) throws InterruptedException {
        await(() -> client.status(pillar), enough, pillar.path() + "-service " + what);
    }

    private void await(Asked asked, Predicate<JsonNode> enough, String what) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        Optional<JsonNode> status = asked.answer();
        while (status.filter(enough).isEmpty()) {
            if (System.nanoTime() > deadline) {
                throw new DataSetRejected("waited %.0f s until %s; its status is %s"
                        .formatted(
                                seconds(patience),
                                what,
                                status.map(JsonNode::toString).orElse("no answer")));
            }
            Thread.sleep(POLL);
            status = asked.answer();
        }
    }

    /** A question about a status; empty while nobody answers. */
    private interface Asked {
        Optional<JsonNode> answer() throws InterruptedException;
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}

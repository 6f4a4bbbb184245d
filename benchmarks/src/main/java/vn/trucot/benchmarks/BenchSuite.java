package vn.trucot.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.apache.kafka.common.utils.AppInfoParser;
import vn.trucot.events.OrgUnit;
import vn.trucot.launcher.PostgresServer;
import vn.trucot.launcher.Role;
import vn.trucot.launcher.Suite;
import vn.trucot.launcher.SuiteOptions;

/** A suite of its own on free ports for a measurement, with the tree of {@link Tree}, deleted afterwards. */
final class BenchSuite implements AutoCloseable {

    static final JsonMapper JSON = JsonMapper.builder().findAndAddModules().build();

    private final Path home;
    private final Path folder;
    private final Suite suite;
    private final String token;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    BenchSuite(Path home, Benchmark benchmark) throws IOException {
        this.home = home;
        this.folder = Files.createTempDirectory("trucot-bench-");
        this.suite = Suite.start(options(home, benchmark));
        this.token = suite.token(Role.ADMINISTRATOR);
    }

    private SuiteOptions options(Path home, Benchmark benchmark) throws IOException {
        SuiteOptions test = SuiteOptions.forTest(home, folder);
        Map<String, String> settings = new HashMap<>(test.settings());
        settings.putAll(benchmark.settings(Files.createDirectory(folder.resolve("definitions"))));
        return new SuiteOptions(
                test.home(),
                test.folder(),
                test.postgresPort(),
                test.kafkaPort(),
                test.ports(),
                test.supervise(),
                settings,
                test.progress());
    }

    Suite suite() {
        return suite;
    }

    /** Of the database, the broker and the framework that are measured. */
    String versions() throws IOException, SQLException {
        try (Connection connection = DriverManager.getConnection(
                        suite.postgres().jdbcUrl("gov"),
                        PostgresServer.USER,
                        suite.postgres().password());
                Stream<Path> libraries = Files.list(home.resolve("gateway/target/quarkus-app/lib/main"))) {
            String quarkus = libraries
                    .map(library -> library.getFileName().toString())
                    .filter(library -> library.startsWith("io.quarkus.quarkus-core-"))
                    .map(library -> library.substring("io.quarkus.quarkus-core-".length(), library.length() - 4))
                    .findFirst()
                    .orElse("unknown");
            return "PostgreSQL " + connection.getMetaData().getDatabaseProductVersion() + ", Kafka "
                    + AppInfoParser.getVersion() + ", Quarkus " + quarkus;
        }
    }

    /** Sends units to gov-service, parents before their parts, and waits until the pillars know them. */
    void plant(List<OrgUnit> units) {
        post(
                "/api/v1/gov/org-units/batch",
                "application/json",
                units.stream().map(BenchSuite::json).toList().toString());
        for (String pillar : new String[] {"economy", "society", "gov"}) {
            awaitTrue(() -> orgUnits(pillar) >= units.size());
        }
    }

    private int orgUnits(String pillar) {
        JsonNode status = get("/api/v1/" + pillar + "/status");
        return status == null ? 0 : status.path("orgUnits").asInt();
    }

    private static String json(OrgUnit unit) {
        try {
            return JSON.writeValueAsString(unit);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    JsonNode post(String path, String mediaType, String body) {
        return send("POST", path, mediaType, HttpRequest.BodyPublishers.ofString(body));
    }

    JsonNode post(String path, String mediaType, byte[] body) {
        return send("POST", path, mediaType, HttpRequest.BodyPublishers.ofByteArray(body));
    }

    JsonNode put(String path, String body) {
        return send("PUT", path, "application/json", HttpRequest.BodyPublishers.ofString(body));
    }

    private JsonNode send(String method, String path, String mediaType, HttpRequest.BodyPublisher body) {
        HttpRequest request = request(method, path, mediaType, body);
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                throw new IllegalStateException(
                        method + " " + path + " answered " + response.statusCode() + ": " + response.body());
            }
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new IllegalStateException(method + " " + path + " failed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** A request of an administrator through the gateway. */
    HttpRequest request(String method, String path, String mediaType, HttpRequest.BodyPublisher body) {
        return HttpRequest.newBuilder(URI.create(suite.gateway() + path))
                .timeout(Duration.ofMinutes(5))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", mediaType)
                .method(method, body)
                .build();
    }

    /** The answer, or null when it is not 200. */
    @org.jspecify.annotations.Nullable
    JsonNode get(String path) {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(suite.gateway() + path)).build();
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            return response.statusCode() == 200 ? JSON.readTree(response.body()) : null;
        } catch (IOException e) {
            throw new IllegalStateException("GET " + path + " failed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** Asks every millisecond or so; gives up after two minutes. */
    static void awaitTrue(BooleanSupplier condition) {
        long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("what was waited for did not happen within two minutes");
            }
            Thread.onSpinWait();
        }
    }

    @Override
    public void close() throws IOException {
        suite.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}

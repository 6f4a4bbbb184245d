package vn.trucot.pillar;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.jose4j.jwt.JwtClaims;
import vn.trucot.launcher.KafkaServer;
import vn.trucot.launcher.Ports;
import vn.trucot.launcher.PostgresServer;
import vn.trucot.launcher.Role;
import vn.trucot.launcher.Tokens;

/**
 * A real PostgreSQL and a real Kafka broker for component tests, started together on free ports of 127.0.0.1 and gone
 * afterwards. Name it on every component test: {@code @QuarkusTestResource(Platform.class)}; a module shares one. A test's
 * field of this type gets it, to stop and restart the servers.
 */
public final class Platform implements QuarkusTestResourceLifecycleManager {

    /** The argument that says {@code none} if the broker is not to be there. */
    static final String BROKER = "broker";

    private final Path folder = temporaryFolder();
    private final Tokens tokens = Tokens.of(folder);
    private final CompletableFuture<PostgresServer> postgres = new CompletableFuture<>();
    private final CompletableFuture<KafkaServer> kafka = new CompletableFuture<>();

    private boolean hasBroker = true;

    @Override
    public void init(Map<String, String> arguments) {
        hasBroker = !"none".equals(arguments.get(BROKER));
    }

    @Override
    public Map<String, String> start() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
        postgres.completeAsync(
                () -> PostgresServer.start(folder.resolve("postgres"), Ports.free()), Platform::inNewThread);
        if (hasBroker) {
            kafka.completeAsync(() -> KafkaServer.start(folder.resolve("kafka"), Ports.free()), Platform::inNewThread);
        }
        return Map.of(
                "quarkus.datasource.jdbc.url",
                postgres().jdbcUrl("postgres"),
                "quarkus.datasource.username",
                PostgresServer.USER,
                "quarkus.datasource.password",
                postgres().password(),
                "kafka.bootstrap.servers",
                hasBroker ? kafka().bootstrapServers() : "127.0.0.1:" + Ports.free(),
                "quarkus.oidc.public-key",
                tokens.publicKey(),
                "quarkus.http.test-port",
                "0",
                // what a test has just stored is counted
                "trucot.status.keep-counts",
                "0s",
                // a batch of 50,000 rows on a machine that builds something else
                "quarkus.http.test-timeout",
                "2m",
                // a test that lets time pass counts what is due itself
                "trucot.measure-due.every",
                "off");
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(Platform.class));
    }

    /** A bearer token that the service accepts. */
    public String token(Role role, String user) {
        return tokens.sign(role, user);
    }

    /** A bearer token of a user to whom this was granted, as {@code reporter:society:15.132}. */
    public String token(String grant, String user) {
        return tokens.sign(grant, user);
    }

    /** What tokens are checked with, as it is given to the service. */
    public String publicKey() {
        return tokens.publicKey();
    }

    /** A bearer token that says so. */
    public String token(JwtClaims claims) {
        return tokens.sign(claims);
    }

    public PostgresServer postgres() {
        return postgres.join();
    }

    public KafkaServer kafka() {
        return kafka.join();
    }

    /** Twice when all goes well: after the tests, and when the JVM ends. */
    @Override
    public synchronized void stop() {
        if (hasBroker) {
            stop(kafka);
        }
        stop(postgres);
        if (Files.exists(folder)) {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(path);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Also what is still starting, when the other one failed to start. */
    private static void stop(CompletableFuture<? extends AutoCloseable> server) {
        try {
            server.join().close();
        } catch (CompletionException e) {
            // it did not start, and the start said why
        } catch (Exception e) {
            throw new IllegalStateException("server did not stop", e);
        }
    }

    /** Unlike a pool's, a new thread has the class loader of this one, which Kafka's clients look their classes up in. */
    private static void inNewThread(Runnable start) {
        Thread.ofPlatform().start(start);
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("trucot-platform");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

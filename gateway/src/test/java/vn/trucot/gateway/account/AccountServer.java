package vn.trucot.gateway.account;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.trucot.launcher.Ports;
import vn.trucot.launcher.PostgresServer;
import vn.trucot.launcher.Tokens;

/** A real database for accounts, and a key that an operator's tokens are signed with. */
public final class AccountServer implements QuarkusTestResourceLifecycleManager {

    private final Path folder = temporaryFolder();
    private final Tokens tokens = Tokens.of(folder);
    private final HttpServer service = service();
    private PostgresServer postgres;

    @Override
    public Map<String, String> start() {
        postgres = PostgresServer.start(folder.resolve("postgres"), Ports.free());
        postgres.createDatabases(List.of("gateway"));
        return Map.of(
                "quarkus.datasource.jdbc.url",
                postgres.jdbcUrl("gateway"),
                "quarkus.datasource.username",
                PostgresServer.USER,
                "quarkus.datasource.password",
                postgres.password(),
                "quarkus.oidc.public-key",
                tokens.publicKey(),
                "trucot.gateway.accounts.first-password-file",
                firstPasswordFile().toString(),
                "trucot.gateway.accounts.plain-http",
                "true",
                "quarkus.http.host",
                "127.0.0.1",
                "trucot.gateway.services.gov",
                "http://127.0.0.1:" + service.getAddress().getPort());
    }

    /** A pillar service that answers with the heads that it was asked with, and never knew a figure. */
    private static HttpServer service() {
        try {
            HttpServer service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            service.createContext("/api/v1/gov/observations/as-of", asked -> {
                asked.sendResponseHeaders(200, -1);
                asked.close();
            });
            service.createContext("/", asked -> {
                byte[] heads = asked.getRequestHeaders().entrySet().stream()
                        .map(head -> head.getKey() + ": " + String.join(", ", head.getValue()))
                        .collect(Collectors.joining("\n"))
                        .getBytes(StandardCharsets.UTF_8);
                asked.getRequestBody().readAllBytes();
                asked.getResponseHeaders().set("Content-Type", "text/plain");
                asked.sendResponseHeaders(200, heads.length);
                asked.getResponseBody().write(heads);
                asked.close();
            });
            service.start();
            return service;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path firstPasswordFile() {
        return folder.resolve("first-password");
    }

    /** A bearer token of somebody to whom this was granted. */
    public String token(String grant) {
        return tokens.sign(grant, "operator");
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(AccountServer.class));
    }

    @Override
    public void stop() {
        service.stop(0);
        if (postgres != null) {
            postgres.close();
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("trucot-accounts");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

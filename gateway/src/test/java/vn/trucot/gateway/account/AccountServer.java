package vn.trucot.gateway.account;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.trucot.launcher.Ports;
import vn.trucot.launcher.PostgresServer;
import vn.trucot.launcher.Tokens;

/** A real database for accounts, and a key that an operator's tokens are signed with. */
public final class AccountServer implements QuarkusTestResourceLifecycleManager {

    private final Path folder = temporaryFolder();
    private final Tokens tokens = Tokens.of(folder);
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
                "127.0.0.1");
    }

    Path firstPasswordFile() {
        return folder.resolve("first-password");
    }

    /** A bearer token of somebody to whom this was granted. */
    String token(String grant) {
        return tokens.sign(grant, "operator");
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(AccountServer.class));
    }

    @Override
    public void stop() {
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

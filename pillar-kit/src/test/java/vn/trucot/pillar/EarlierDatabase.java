package vn.trucot.pillar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;
import vn.trucot.launcher.Ports;
import vn.trucot.launcher.PostgresServer;

/** The database of a service as it was up to one of its migrations, to see what the later ones make of it. */
public final class EarlierDatabase implements AutoCloseable {

    private final Path folder;
    private final PostgresServer server;
    private final PGSimpleDataSource dataSource = new PGSimpleDataSource();
    private final Rows rows = new Rows(dataSource);

    private EarlierDatabase(Path folder, PostgresServer server) {
        this.folder = folder;
        this.server = server;
        dataSource.setUrl(server.jdbcUrl("postgres"));
        dataSource.setUser(PostgresServer.USER);
        dataSource.setPassword(server.password());
    }

    /**
     * An empty database as an earlier release left it.
     *
     * @param kit the last migration that the kit had then
     * @param service the last one that the service had
     */
    public static EarlierDatabase at(String kit, String service) {
        try {
            Path folder = Files.createTempDirectory("earlier");
            EarlierDatabase database =
                    new EarlierDatabase(folder, PostgresServer.start(folder.resolve("postgres"), Ports.free()));
            database.migrate(kit, "db/pillar");
            database.migrate(service, "db/migration");
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Brings it to the present version, as the service does when it starts. */
    public void migrate() {
        migrate("latest", "db/pillar", "db/migration");
    }

    /** Runs a statement; answers its rows, if it has some. */
    public List<String> run(String sql) {
        return rows.of(sql);
    }

    private void migrate(String target, String... locations) {
        boolean outOfOrder = ConfigProvider.getConfig().getValue("quarkus.flyway.out-of-order", boolean.class);
        Flyway.configure()
                .dataSource(dataSource)
                .locations(locations)
                .target(target)
                .outOfOrder(outOfOrder)
                .ignoreMigrationPatterns(locations.length == 1 ? "*:missing" : "*:future")
                .load()
                .migrate();
    }

    @Override
    public void close() {
        server.close();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package vn.trucot.pillar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
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

    /** An empty database with the tables of a version. */
    public static EarlierDatabase at(String version) {
        try {
            Path folder = Files.createTempDirectory("earlier");
            EarlierDatabase database =
                    new EarlierDatabase(folder, PostgresServer.start(folder.resolve("postgres"), Ports.free()));
            database.migrateTo(version);
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Brings it to the present version. */
    public void migrate() {
        migrateTo("latest");
    }

    /** Runs a statement; answers its rows, if it has some. */
    public List<String> run(String sql) {
        return rows.of(sql);
    }

    private void migrateTo(String version) {
        Flyway.configure()
                .dataSource(dataSource)
                .locations("db/pillar", "db/migration")
                .target(version)
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

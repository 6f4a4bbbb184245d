package vn.trucot.pillar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The database of a service as it was up to one of its migrations, to see what the later ones make of it. It is one more on
 * the server of {@link Platform}.
 */
public final class EarlierDatabase implements AutoCloseable {

    private static final String END_OF_ROWS = "\\.";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Config config = ConfigProvider.getConfig();
    private final String name = "earlier_" + NUMBER.incrementAndGet();
    private final Rows server = new Rows(dataSource("postgres"));
    private final PGSimpleDataSource dataSource = dataSource(name);
    private final Rows rows = new Rows(dataSource);

    private EarlierDatabase() {
        server.of("create database " + name);
    }

    /**
     * An empty database as an earlier release left it.
     *
     * @param kit the last migration that the kit had then
     * @param service the last one that the service had
     */
    public static EarlierDatabase at(String kit, String service) {
        EarlierDatabase database = new EarlierDatabase();
        database.migrate(kit, "db/pillar");
        database.migrate(service, "db/migration");
        return database;
    }

    private PGSimpleDataSource dataSource(String database) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        String shared = config.getValue("quarkus.datasource.jdbc.url", String.class);
        source.setUrl(shared.substring(0, shared.lastIndexOf('/') + 1) + database);
        source.setUser(config.getValue("quarkus.datasource.username", String.class));
        source.setPassword(config.getValue("quarkus.datasource.password", String.class));
        return source;
    }

    /**
     * Fills it with what a service of then stored.
     *
     * @param resource rows of its tables as {@code pg_dump --data-only} writes them: {@code copy} with its lines, and statements
     */
    public EarlierDatabase holding(String resource) {
        try (Connection connection = dataSource.getConnection();
                BufferedReader lines = new BufferedReader(new InputStreamReader(
                        Objects.requireNonNull(EarlierDatabase.class.getResourceAsStream(resource), resource),
                        StandardCharsets.UTF_8))) {
            CopyManager copies = connection.unwrap(PGConnection.class).getCopyAPI();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("copy ")) {
                    empty(line.split(" ")[1]);
                    copies.copyIn(line, new StringReader(rowsOf(lines)));
                } else {
                    rows.of(line);
                }
            }
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(resource, e);
        }
        return this;
    }

    /** The log lets nobody delete; what a migration wrote is written again. */
    private void empty(String table) {
        if (!rows.of("select 1 from " + table + " limit 1").isEmpty()) {
            rows.of("delete from " + table);
        }
    }

    private static String rowsOf(BufferedReader lines) throws IOException {
        StringBuilder rows = new StringBuilder();
        for (String line = lines.readLine(); !END_OF_ROWS.equals(line); line = lines.readLine()) {
            rows.append(Objects.requireNonNull(line, "rows without an end")).append('\n');
        }
        return rows.toString();
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
        boolean outOfOrder = config.getValue("quarkus.flyway.out-of-order", boolean.class);
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
        server.of("drop database " + name + " with (force)");
    }
}

package vn.trucot.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.trucot.chain.ChainBuilder;
import vn.trucot.chain.Reached;
import vn.trucot.chain.SigningKey;
import vn.trucot.chain.sql.ChainTables;
import vn.trucot.chain.sql.LogTable;

/** Looks at the databases of a folder, with the tables that the services make, while the server runs and while it does not. */
class VerifyComponentTest {

    private static final Path TABLES =
            Path.of(System.getProperty("trucot.checkout")).resolve("pillar-kit/src/main/resources/db/pillar");
    private static final List<String> PILLARS = List.of("gov", "economy", "society");

    @TempDir
    Path folder;

    private final List<String> lines = new ArrayList<>();

    @Test
    void aChangedRowIsNamedWhetherTheServerRunsOrNot() throws Exception {
        try (PostgresServer server = PostgresServer.start(folder.resolve("postgres"), Ports.free())) {
            // Given
            server.createDatabases(PILLARS);
            for (String pillar : PILLARS) {
                makeTables(server, pillar);
            }
            chainThreeRecords(server);

            // Then
            assertThat(new Verify(folder, lines::add).run()).isTrue();
            assertThat(lines)
                    .hasSize(6)
                    .allMatch(line -> line.endsWith(" not yet signed: OK"))
                    .anyMatch(line -> line.matches("gov/records +3 rows signed in 1 checkpoints, 0 not .*"));

            // When
            run(server, "gov", """
                    alter table record_revision disable trigger all;
                    update record_revision set recorded_by = 'somebody else' where position = 2;
                    alter table record_revision enable trigger all""");

            // Then
            assertThat(isBadAtTwo()).isTrue();
        }
        assertThat(isBadAtTwo()).isTrue();
        assertThat(folder.resolve("postgres/data/postmaster.pid")).doesNotExist();
    }

    private boolean isBadAtTwo() {
        lines.clear();
        return !new Verify(folder, lines::add).run()
                && lines.stream()
                        .anyMatch(line -> line.startsWith("gov/records") && line.contains("BAD at position 2:"))
                && lines.stream().filter(line -> line.contains("BAD")).count() == 1;
    }

    private static void makeTables(PostgresServer server, String pillar) throws IOException, SQLException {
        for (String version : List.of("V0001", "V0007", "V0022")) {
            try (var files = Files.newDirectoryStream(TABLES, version + "__*.sql")) {
                run(server, pillar, Files.readString(files.iterator().next()));
            }
        }
    }

    private void chainThreeRecords(PostgresServer server) throws SQLException {
        SigningKey key = SigningKey.read(new ChainKeys(folder.resolve("keys")).present());
        run(server, "gov", """
                insert into record_revision (kind, record_id, version, deleted, recorded_at, recorded_by, cause, state)
                select 'house', gen_random_uuid(), n, false, now(), 'somebody', 'test', '{}' from generate_series(1, 3) n""");
        try (Connection connection = connect(server, "gov")) {
            ChainTables tables = new ChainTables(connection, "gov");
            tables.add(
                    LogTable.RECORDS,
                    new ChainBuilder(tables.name(LogTable.RECORDS), key)
                            .extend(
                                    Reached.beginning(tables.name(LogTable.RECORDS)),
                                    tables.rows(LogTable.RECORDS, 0, 3, 10),
                                    Instant.now()));
        }
    }

    private static void run(PostgresServer server, String database, String sql) throws SQLException {
        try (Connection connection = connect(server, database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Connection connect(PostgresServer server, String database) throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(database), PostgresServer.USER, server.password());
    }
}

package vn.trucot.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerComponentTest {

    @TempDir
    Path directory;

    private final int port = Ports.free();

    @Test
    void a_second_start_finds_the_databases_and_their_rows() throws SQLException {
        // Given
        try (PostgresServer first = start("gov", "economy")) {
            execute(first, "gov", "create table unit (name text)");
            execute(first, "gov", "insert into unit values ('Yên Bái')");
        }

        // When
        try (PostgresServer second = start("gov", "economy", "society")) {

            // Then
            assertThat(text(second, "gov", "select name from unit")).isEqualTo("Yên Bái");
            assertThat(text(second, "society", "select current_database()")).isEqualTo("society");
            assertThat(text(second, "society", "show fsync")).isEqualTo("on");
        }
    }

    @Test
    void a_killed_server_starts_again_with_everything_committed() throws SQLException {
        // Given
        try (PostgresServer server = start("gov")) {
            execute(server, "gov", "create table unit (name text)");
            execute(server, "gov", "insert into unit values ('Mù Cang Chải')");

            // When
            server.process().kill();
            server.restart();

            // Then
            assertThat(text(server, "gov", "select name from unit")).isEqualTo("Mù Cang Chải");
        }
    }

    @Test
    void the_server_and_the_busy_children_of_a_crashed_run_are_stopped_first() throws Exception {
        // Given a run that nobody stopped, whose postmaster was then killed while a child was busy computing
        PostgresServer crashed = start("gov");
        try (Connection busy = connect(crashed, "gov");
                Statement statement = busy.createStatement()) {
            Thread query = Thread.ofVirtual().start(() -> endlessly(statement));
            awaitBusy(crashed);
            crashed.process().kill();

            // When
            try (PostgresServer next = start("gov")) {

                // Then
                assertThat(text(next, "gov", "select 'answers'")).isEqualTo("answers");
            }
            query.join();
        }
    }

    @Test
    void a_server_that_still_runs_on_the_directory_gives_way() throws SQLException {
        // Given
        PostgresServer forgotten = start("gov");
        long itsProcess = forgotten.process().pid();

        // When
        try (PostgresServer next = start("gov")) {

            // Then
            assertThat(ProcessHandle.of(itsProcess)).isNotPresent();
            assertThat(text(next, "gov", "select 'answers'")).isEqualTo("answers");
        }
    }

    @Test
    void a_pid_file_that_names_a_stranger_does_not_hurt_the_stranger() throws Exception {
        // Given
        start("gov").process().kill();
        Process stranger = new ProcessBuilder("sleep", "600").start();
        Path pidFile = directory.resolve("data/postmaster.pid");
        String content = Files.readString(pidFile);
        Files.writeString(pidFile, content.replaceFirst("\\d+", Long.toString(stranger.pid())));

        // When
        try (PostgresServer next = start("gov")) {

            // Then
            assertThat(stranger.isAlive()).isTrue();
            assertThat(text(next, "gov", "select 'answers'")).isEqualTo("answers");
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void a_taken_port_is_named_before_anything_is_started() throws Exception {
        // Given
        try (ServerSocket taken = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {

            // When / Then
            assertThatThrownBy(() -> start("gov"))
                    .isInstanceOf(StartFailed.class)
                    .hasMessageContaining("port " + taken.getLocalPort() + " (PostgreSQL) is taken by process "
                            + ProcessHandle.current().pid());
            assertThat(directory).isEmptyDirectory();
        }
    }

    @Test
    void only_the_owner_may_read_the_password() throws Exception {
        // When
        try (PostgresServer server = start("gov")) {

            // Then
            Path password = directory.resolve("password");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(password)))
                    .isEqualTo("rw-------");
            assertThatThrownBy(() -> DriverManager.getConnection(server.jdbcUrl("gov"), PostgresServer.USER, "guessed"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
        }
    }

    private PostgresServer start(String... databases) {
        PostgresServer server = PostgresServer.start(directory, port);
        server.createDatabases(List.of(databases));
        return server;
    }

    private static void endlessly(Statement statement) {
        try {
            statement.execute("select count(*) from generate_series(1, 100000000000) n");
        } catch (SQLException killed) {
            // as it must be
        }
    }

    private static void awaitBusy(PostgresServer server) throws SQLException {
        String active = "select (count(*) > 0)::text from pg_stat_activity where query like '%generate_series(1%'"
                + " and state = 'active' and pid <> pg_backend_pid()";
        while (!text(server, "gov", active).equals("true")) {
            Thread.onSpinWait();
        }
    }

    private static void execute(PostgresServer server, String database, String sql) throws SQLException {
        try (Connection connection = connect(server, database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String text(PostgresServer server, String database, String sql) throws SQLException {
        try (Connection connection = connect(server, database);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static Connection connect(PostgresServer server, String database) throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(database), PostgresServer.USER, server.password());
    }
}

package vn.trucot.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupComponentTest {

    @TempDir
    Path directory;

    private final int port = Ports.free();
    private final List<String> told = new ArrayList<>();
    private Path folder = Path.of("");
    private Path file = Path.of("");

    @BeforeEach
    void aFolder() {
        folder = directory.resolve("suite");
        file = directory.resolve("saved.zip");
    }

    @Test
    void what_was_committed_before_a_backup_of_a_busy_server_is_there_after_a_restore() throws Exception {
        // Given a pillar that records while it is saved
        AtomicBoolean stop = new AtomicBoolean();
        AtomicLong recorded = new AtomicLong();
        long before;
        try (PostgresServer server = start()) {
            makePillar();
            Thread writer = Thread.ofVirtual().start(() -> record(stop, recorded));
            while (recorded.get() < 50) {
                Thread.onSpinWait();
            }
            before = recorded.get();

            // When
            backup(true);
            stop.set(true);
            writer.join();
            execute("insert into figure values (-1)");
            assertThat(server.port()).isEqualTo(port);
        }
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        restore(true);

        // Then
        try (PostgresServer again = start()) {
            assertThat(again.port()).isEqualTo(port);
            long kept = number("select count(*) from figure");
            assertThat(kept).isBetween(before, recorded.get());
            assertThat(number("select max(n) from figure")).as("without gaps").isEqualTo(kept - 1);
            assertThat(number("select count(*) from figure where n < 0"))
                    .as("recorded later")
                    .isZero();
            assertThat(number("select epoch from stream_state where sent = '1:1:'"))
                    .isEqualTo(2);
        }
        assertThat(told).anyMatch(line -> line.contains("before-restore-"));
        assertThat(Files.readString(folder.resolve("keys/session-key"))).isEqualTo("secret");
    }

    @Test
    void a_changed_bit_is_named_and_nothing_is_touched() throws IOException {
        // Given
        Files.createDirectories(folder.resolve("postgres/data"));
        Files.writeString(folder.resolve("postgres/data/there"), "before");
        try (BackupFile.Writer out = new BackupFile.Writer(file)) {
            out.text("postgres/data/PG_VERSION", "18\n".repeat(2_000));
            out.finish();
        }
        flipABit();

        // When
        assertThatThrownBy(() -> restore(true)).isInstanceOf(StartFailed.class).hasMessageContaining(file.toString());

        // Then
        assertThat(folder.resolve("postgres/data/there")).hasContent("before");
    }

    @Test
    void a_file_that_was_changed_is_missing_or_too_many_is_named() throws IOException {
        try (BackupFile.Writer out = new BackupFile.Writer(file)) {
            out.file("keys/session-key", new ByteArrayInputStream(new byte[] {1}));
            out.finish();
            out.text("late", "not in the manifest");
        }
        assertThatThrownBy(() -> BackupFile.unpack(file, directory.resolve("into")))
                .hasMessageContaining("the file late is too many");

        Path cut = directory.resolve("cut.zip");
        try (BackupFile.Writer out = new BackupFile.Writer(cut)) {
            out.text("keys/session-key", "secret");
        }
        assertThatThrownBy(() -> BackupFile.unpack(cut, directory.resolve("other")))
                .hasMessageContaining("no whole backup");
    }

    @Test
    void nothing_is_written_over() throws IOException {
        Files.createDirectories(folder.resolve("postgres/data"));
        Files.createFile(file);
        assertThatThrownBy(() -> backup(false)).hasMessageContaining("is there already");
        assertThatThrownBy(() -> restore(false)).hasMessageContaining("--replace");
        assertThatThrownBy(() -> new Restore(folder, port, told::add).from(directory.resolve("none.zip"), true))
                .hasMessageContaining("there is no file");
    }

    private PostgresServer start() {
        PostgresServer server = PostgresServer.start(folder.resolve("postgres"), port);
        server.createDatabases(List.of("gov"));
        return server;
    }

    private void makePillar() throws SQLException, IOException {
        execute("create table figure (n bigint)");
        execute("create table relay_set_aside (n bigint)");
        execute("create table stream_state (stream text, epoch bigint, sent text)");
        execute("insert into stream_state values ('observations', 1, '700:700:')");
        Files.createDirectories(folder.resolve("keys"));
        Files.writeString(folder.resolve("keys/session-key"), "secret");
    }

    private void record(AtomicBoolean stop, AtomicLong recorded) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            while (!stop.get()) {
                statement.execute("insert into figure values (" + recorded.get() + ")");
                recorded.incrementAndGet();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void backup(boolean running) {
        new Backup(folder, port, told::add).into(file, running);
    }

    private void restore(boolean replace) {
        new Restore(folder, port, told::add).from(file, replace);
    }

    private void flipABit() throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            long inTheFirstFile = 60;
            bytes.seek(inTheFirstFile);
            int there = bytes.read();
            bytes.seek(inTheFirstFile);
            bytes.write(there ^ 1);
        }
    }

    private long number(String query) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void execute(String command) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private Connection connect() throws SQLException {
        return PostgresAccess.of(folder.resolve("postgres"), port).connect("gov");
    }
}

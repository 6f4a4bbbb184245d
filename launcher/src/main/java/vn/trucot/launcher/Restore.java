package vn.trucot.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;

/**
 * Puts back what a backup saved. Nothing is touched before the whole file is known to be as it was written, and what was there is
 * moved aside, not deleted. The databases begin a new epoch and tell everything anew to empty topics, so that nothing that was
 * recorded after the backup stays anywhere.
 */
final class Restore {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private static final String NEW_EPOCH =
            "delete from relay_set_aside; update stream_state set epoch = epoch + 1, sent = '1:1:'";

    private final Path folder;
    private final int port;
    private final Consumer<String> progress;

    Restore(Path folder, int port, Consumer<String> progress) {
        this.folder = folder;
        this.port = port;
        this.progress = progress;
    }

    /** @param replace whether data that are there may be moved aside */
    void from(Path file, boolean replace) {
        if (!Files.isRegularFile(file)) {
            throw new StartFailed("there is no file " + file);
        }
        if (Files.exists(folder.resolve("postgres")) && !replace) {
            throw new StartFailed("there are data in " + folder + "; --replace moves them aside");
        }
        long begin = System.nanoTime();
        Path restoring = folder.resolve("restoring");
        Folders.delete(restoring);
        Folders.createPrivate(restoring);
        BackupFile.unpack(file, restoring);
        if (!Files.isRegularFile(restoring.resolve("postgres/data/PG_VERSION"))) {
            throw new StartFailed(file + " has no databases");
        }
        moveAside();
        moveIn(restoring);
        int databases = newEpochs();
        progress.accept(String.format(
                "%d databases put back from %s (%.1f s); ./trucot up tells everything anew",
                databases, file, (System.nanoTime() - begin) / 1e9));
    }

    private void moveAside() {
        Path aside = folder.resolve(
                "before-restore-" + LocalDateTime.now(ZoneId.systemDefault()).format(MOMENT));
        for (String name : List.of("postgres", "kafka", "keys", "data-set-loaded")) {
            Path there = folder.resolve(name);
            if (Files.exists(there)) {
                Folders.createPrivate(aside);
                move(there, aside.resolve(name));
            }
        }
        if (Files.exists(aside)) {
            progress.accept("what was there is in " + aside);
        }
    }

    private void moveIn(Path restoring) {
        try (var files = Files.list(restoring)) {
            files.toList().forEach(file -> move(file, folder.resolve(file.getFileName())));
        } catch (IOException e) {
            throw new StartFailed(restoring + " could not be read: " + e.getMessage(), e);
        }
        Folders.delete(restoring);
    }

    private static void move(Path from, Path to) {
        try {
            Files.move(from, to);
        } catch (IOException e) {
            throw new StartFailed(from + " could not be moved to " + to + ": " + e.getMessage(), e);
        }
    }

    /** Of each database that tells events; returns how many databases there are. */
    private int newEpochs() {
        Path postgres = folder.resolve("postgres");
        int databases = 0;
        try (PostgresServer server = PostgresServer.start(postgres, port)) {
            PostgresAccess access = PostgresAccess.of(postgres, server.port());
            for (String database : databases(access)) {
                databases++;
                try (Connection connection = access.connect(database);
                        Statement statement = connection.createStatement()) {
                    if (tells(statement)) {
                        statement.execute(NEW_EPOCH);
                    }
                }
            }
        } catch (SQLException e) {
            throw new StartFailed("the databases that were put back do not answer: " + e.getMessage(), e);
        }
        return databases;
    }

    private static List<String> databases(PostgresAccess access) throws SQLException {
        try (Connection connection = access.connect("postgres");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select array_agg(datname::text order by datname)"
                        + " from pg_database where not datistemplate and datname <> 'postgres'")) {
            row.next();
            return row.getArray(1) == null
                    ? List.of()
                    : List.of((String[]) row.getArray(1).getArray());
        }
    }

    private static boolean tells(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("select to_regclass('stream_state') is not null")) {
            row.next();
            return row.getBoolean(1);
        }
    }
}

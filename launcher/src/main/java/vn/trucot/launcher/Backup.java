package vn.trucot.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Saves the databases and keys of a suite in one file, while it runs or while it does not. What is committed before it begins is
 * in it; the topics are not, they are told anew by the databases. It is the "low-level base backup" of the PostgreSQL manual.
 */
final class Backup {

    /** What PostgreSQL makes anew when it starts; of these folders only the names are kept. */
    private static final Set<String> EMPTY = Set.of(
            "pg_wal",
            "pg_replslot",
            "pg_dynshmem",
            "pg_notify",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans");

    private static final Set<String> LEFT_OUT = Set.of("postmaster.pid", "postmaster.opts");

    private final Path folder;
    private final int port;
    private final Consumer<String> progress;

    Backup(Path folder, int port, Consumer<String> progress) {
        this.folder = folder;
        this.port = port;
        this.progress = progress;
    }

    /** @param running whether the server of the folder runs; if not, it runs for as long as this takes */
    void into(Path file, boolean running) {
        Path postgres = folder.resolve("postgres");
        if (!Files.isDirectory(postgres.resolve("data"))) {
            throw new StartFailed("there are no data in " + postgres + " to save");
        }
        if (Files.exists(file)) {
            throw new StartFailed(file + " is there already; name a file that is not");
        }
        long begin = System.nanoTime();
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        if (running) {
            save(unfinished, port);
        } else {
            try (PostgresServer server = PostgresServer.start(postgres, port)) {
                save(unfinished, server.port());
            }
        }
        progress.accept(String.format("saved in %s (%.1f s)", file, (System.nanoTime() - begin) / 1e9));
        try {
            Files.move(unfinished, file);
        } catch (IOException e) {
            throw new StartFailed(unfinished + " could not be called " + file + ": " + e.getMessage(), e);
        }
    }

    private void save(Path unfinished, int server) {
        Path postgres = folder.resolve("postgres");
        try (BackupFile.Writer out = new BackupFile.Writer(unfinished)) {
            databases(postgres.resolve("data"), server, out);
            copy(postgres.resolve("password"), "postgres/password", out);
            keys(out);
            out.finish();
            progress.accept(String.format("%d files, %d MiB", out.files(), out.bytes() >> 20));
        }
    }

    private void databases(Path data, int server, BackupFile.Writer out) {
        // the backup is of this connection, so it stays open until the end
        try (Connection connection =
                        PostgresAccess.of(folder.resolve("postgres"), server).connect("postgres");
                Statement statement = connection.createStatement()) {
            String first = text(statement, "select pg_walfile_name(pg_backup_start('trucot', true))");
            out.folder("postgres/data");
            walk(data, "postgres/data", out);
            String last;
            try (ResultSet row =
                    statement.executeQuery("select labelfile, pg_walfile_name(lsn) from pg_backup_stop(false)")) {
                row.next();
                out.text("postgres/data/backup_label", row.getString(1));
                last = row.getString(2);
            }
            log(data.resolve("pg_wal"), first, last, out);
        } catch (SQLException e) {
            throw new StartFailed("the databases could not be saved: " + e.getMessage(), e);
        }
    }

    /** Files come, go and grow meanwhile; the log that goes with them mends that. */
    private static void walk(Path data, String name, BackupFile.Writer out) {
        try {
            Files.walkFileTree(data, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path found, BasicFileAttributes attributes) {
                    String relative = data.relativize(found).toString();
                    if (!relative.isEmpty()) {
                        out.folder(name + "/" + relative);
                    }
                    return EMPTY.contains(relative) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path found, BasicFileAttributes attributes) {
                    String relative = data.relativize(found).toString();
                    if (!LEFT_OUT.contains(relative)) {
                        copy(found, name + "/" + relative, out);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path gone, IOException problem) throws IOException {
                    if (problem instanceof NoSuchFileException) {
                        return FileVisitResult.CONTINUE;
                    }
                    throw problem;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path left, @Nullable IOException problem) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new StartFailed("the data in " + data + " could not be read: " + e.getMessage(), e);
        }
    }

    private static void log(Path folder, String first, String last, BackupFile.Writer out) {
        try (var files = Files.list(folder)) {
            long count = files.sorted()
                    .filter(file -> isBetween(file.getFileName().toString(), first, last))
                    .peek(file -> copy(file, "postgres/data/pg_wal/" + file.getFileName(), out))
                    .count();
            if (count == 0 || !Files.exists(folder.resolve(first))) {
                throw new StartFailed("the log since " + first + " is gone; save again while less is written");
            }
        } catch (IOException e) {
            throw new StartFailed("the log in " + folder + " could not be read: " + e.getMessage(), e);
        }
    }

    private static boolean isBetween(String name, String first, String last) {
        return name.length() == first.length() && name.compareTo(first) >= 0 && name.compareTo(last) <= 0;
    }

    private void keys(BackupFile.Writer out) {
        copy(folder.resolve("data-set-loaded"), "data-set-loaded", out);
        Path keys = folder.resolve("keys");
        if (Files.isDirectory(keys)) {
            walk(keys, "keys", out);
        }
    }

    private static void copy(Path file, String name, BackupFile.Writer out) {
        try (InputStream bytes = Files.newInputStream(file)) {
            out.file(name, bytes);
        } catch (NoSuchFileException gone) {
            return;
        } catch (IOException e) {
            throw new StartFailed(file + " could not be saved: " + e.getMessage(), e);
        }
    }

    private static String text(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}

package vn.trucot.launcher;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.trucot.launcher.process.ChildProcess;
import vn.trucot.launcher.process.Signal;

/** A real PostgreSQL server on a loopback port, its data kept in a folder and safe against a power cut (fsync on). */
public final class PostgresServer implements AutoCloseable {

    public static final String USER = "trucot";

    private static final Duration START = Duration.ofMinutes(2);
    private static final Duration STOP = Duration.ofMinutes(1);

    private final PostgresDirectory directory;
    private final int port;
    private final Path log;
    private final PostgresBinaries binaries;
    private ChildProcess server;

    private PostgresServer(Path folder, int port, Path log) {
        this.directory = new PostgresDirectory(folder.toAbsolutePath().normalize());
        this.port = port;
        this.log = log.toAbsolutePath();
        this.binaries = PostgresBinaries.unpacked();
        this.server = startProgram();
    }

    /** Starts a server on the folder's data, which is made if need be, and waits until it answers. */
    public static PostgresServer start(Path folder, int port) {
        return start(folder, port, folder.resolve("postgres.log"));
    }

    /** Starts a server that writes its log to the given file. */
    public static PostgresServer start(Path folder, int port, Path log) {
        return new PostgresServer(folder, port, log);
    }

    /** The address of a database, for {@link #USER} with {@link #password()}. */
    public String jdbcUrl(String database) {
        return new PostgresAccess(port, password()).jdbcUrl(database);
    }

    /** Made at random with the data; other users of the machine must not become the database's owner. */
    public String password() {
        return directory.password();
    }

    public int port() {
        return port;
    }

    public ChildProcess process() {
        return server;
    }

    /** Starts the server again after it ended in whatever way. */
    public void restart() {
        if (server.isAlive()) {
            throw new IllegalStateException("PostgreSQL still runs as process " + server.pid());
        }
        server = startProgram();
    }

    /** Creates the databases that are not there yet. */
    public void createDatabases(List<String> names) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String name : names) {
                try (ResultSet found =
                        statement.executeQuery("select 1 from pg_database where datname = '" + name + "'")) {
                    if (found.next()) {
                        continue;
                    }
                }
                statement.execute("create database \"" + name + "\"");
            }
        } catch (SQLException problem) {
            throw new StartFailed("databases " + names + " could not be created: " + problem.getMessage(), problem);
        }
    }

    @Override
    public void close() {
        server.stop(STOP);
    }

    private ChildProcess startProgram() {
        directory.stopLeftOver();
        Ports.requireFree(Map.of("PostgreSQL", port));
        directory.initialise(binaries.program("initdb"), log);
        ChildProcess started =
                ChildProcess.start("postgres", command(), PostgresDirectory.ENVIRONMENT, log, Signal.INT);
        try {
            Readiness.await(started, START, this::answers);
            return started;
        } catch (RuntimeException problem) {
            started.stop(STOP);
            throw problem;
        }
    }

    private List<String> command() {
        List<String> command = new ArrayList<>(List.of(
                binaries.program("postgres").toString(), "-D", directory.data().toString()));
        PostgresSettings.of(port).forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        return Unprivileged.command(command);
    }

    /** What answers on the port may be another server, so its data directory is compared. */
    private boolean answers() {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("show data_directory")) {
            row.next();
            Path found = Path.of(row.getString(1));
            if (!found.equals(directory.data())) {
                throw new StartFailed("port " + port + " is answered by another PostgreSQL, of " + found);
            }
            return true;
        } catch (SQLException notYet) {
            return false;
        }
    }

    private Connection connect() throws SQLException {
        return new PostgresAccess(port, password()).connect("postgres");
    }
}

package vn.trucot.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A real PostgreSQL server on a loopback port, its data kept in a folder and safe against a power cut (fsync on). */
public final class PostgresServer implements AutoCloseable {

    public static final String USER = "postgres";

    private static final Duration START_LIMIT = Duration.ofSeconds(90);

    private final Path data;
    private final int port;
    private final Path binaries;
    private final Path log;
    private ChildProcess server;

    private PostgresServer(Path folder, int port) {
        this.data = folder.resolve("data").toAbsolutePath();
        this.port = port;
        this.log = folder.resolve("postgres.log").toAbsolutePath();
        this.binaries = PostgresBinaries.unpackedBelow(binariesFolder());
        endLeftOver();
        if (!Ports.isFree(port)) {
            throw new StartFailed(
                    "port " + port + " for PostgreSQL is in use; end what listens there or choose another");
        }
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            createCluster();
        }
        this.server = startProgram();
    }

    /** Starts the server on the folder's data, which is made if need be, and waits until it answers. */
    public static PostgresServer start(Path folder, int port) {
        return new PostgresServer(folder, port);
    }

    /** The address of a database, for user {@value #USER} without password on loopback. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
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
        endLeftOver();
        server = startProgram();
    }

    /** Creates the databases that are not there yet. */
    public void createDatabases(List<String> names) {
        try (Connection connection = DriverManager.getConnection(jdbcUrl("postgres"), USER, "");
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
        } catch (SQLException e) {
            throw new StartFailed("databases " + names + " could not be created: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        if (server.isAlive()) {
            signal("INT", server.pid());
            if (!server.waitFor(Duration.ofSeconds(40))) {
                server.kill();
            }
        }
    }

    private static Path binariesFolder() {
        return Path.of(System.getProperty("java.io.tmpdir"), "trucot-postgres-" + System.getProperty("user.name"));
    }

    private void createCluster() {
        List<String> command = unprivileged();
        command.addAll(List.of(
                binaries.resolve("bin/initdb").toString(),
                "--pgdata=" + data,
                "--username=" + USER,
                "--auth=trust",
                "--encoding=UTF8",
                "--locale=C.UTF-8",
                "--no-sync"));
        try {
            Files.createDirectories(data.getParent());
        } catch (IOException e) {
            throw new StartFailed("folder " + data + " could not be made: " + e.getMessage(), e);
        }
        ChildProcess initdb = ChildProcess.start("initdb", command, Map.of("LC_ALL", "C.UTF-8"), log);
        if (!initdb.waitFor(START_LIMIT) || initdb.process().exitValue() != 0) {
            throw initdb.failure("could not make the data folder " + data);
        }
    }

    private ChildProcess startProgram() {
        List<String> command = unprivileged();
        command.addAll(List.of(binaries.resolve("bin/postgres").toString(), "-D", data.toString(), "-p", "" + port));
        for (String setting : List.of(
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "fsync=on",
                "full_page_writes=on",
                "synchronous_commit=on",
                "max_connections=120",
                "shared_buffers=128MB",
                "work_mem=16MB",
                "maintenance_work_mem=64MB",
                "temp_buffers=32MB",
                "max_wal_size=2GB",
                "jit=off",
                "autovacuum_naptime=20s",
                "timezone=Asia/Ho_Chi_Minh")) {
            command.addAll(List.of("-c", setting));
        }
        ChildProcess started = ChildProcess.start("postgres", command, Map.of("LC_ALL", "C.UTF-8"), log);
        awaitAnswer(started);
        return started;
    }

    private void awaitAnswer(ChildProcess started) {
        long end = System.nanoTime() + START_LIMIT.toNanos();
        while (System.nanoTime() < end && started.isAlive()) {
            Optional<String> answering = dataDirectoryOfWhoAnswers();
            if (answering.isPresent()) {
                if (!Path.of(answering.get()).equals(data)) {
                    started.kill();
                    throw new StartFailed("port " + port + " is answered by another PostgreSQL, of " + answering.get());
                }
                return;
            }
            pause();
        }
        started.kill();
        throw started.failure("did not answer on port " + port);
    }

    private Optional<String> dataDirectoryOfWhoAnswers() {
        try (Connection connection = DriverManager.getConnection(jdbcUrl("postgres"), USER, "");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("show data_directory")) {
            row.next();
            return Optional.of(row.getString(1));
        } catch (SQLException e) {
            return Optional.empty();
        }
    }

    /** A launcher that was killed leaves its server running: end exactly the one that this data folder names. */
    private void endLeftOver() {
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        try {
            long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().trim());
            Optional<ProcessHandle> leftOver = ProcessHandle.of(pid).filter(this::servesThisFolder);
            if (leftOver.isPresent()) {
                signal("INT", pid);
                leftOver.get().onExit().get(40, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailed("interrupted while ending a left-over PostgreSQL", e);
        } catch (Exception e) {
            throw new StartFailed("the PostgreSQL named in " + pidFile + " could not be ended: " + e.getMessage(), e);
        }
    }

    private boolean servesThisFolder(ProcessHandle process) {
        try {
            String commandLine = Files.readString(Path.of("/proc", Long.toString(process.pid()), "cmdline"));
            return commandLine.contains("postgres") && commandLine.contains(data.toString());
        } catch (IOException e) {
            return process.info().commandLine().orElse("").contains(data.toString());
        }
    }

    /** PostgreSQL refuses to run as root; in a user namespace of its own it is not root. */
    private static List<String> unprivileged() {
        List<String> command = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            command.addAll(List.of("unshare", "-U"));
        }
        return command;
    }

    private static void signal(String name, long pid) {
        try {
            new ProcessBuilder("kill", "-" + name, Long.toString(pid)).start().waitFor();
        } catch (IOException e) {
            throw new StartFailed("process " + pid + " could not be signalled: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailed("interrupted while starting PostgreSQL", e);
        }
    }
}

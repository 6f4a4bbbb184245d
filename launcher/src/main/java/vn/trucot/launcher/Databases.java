package vn.trucot.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;
import org.postgresql.PGProperty;

/** The databases of a data folder: of the server that runs on it, or else of one that is started for as long as this is open. */
final class Databases implements AutoCloseable {

    private final PostgresDirectory directory;
    private final int port;
    private final @Nullable PostgresServer started;

    private Databases(PostgresDirectory directory, int port, @Nullable PostgresServer started) {
        this.directory = directory;
        this.port = port;
        this.started = started;
    }

    static Databases of(Path folder) {
        Path path = folder.resolve("postgres").toAbsolutePath().normalize();
        PostgresDirectory directory = new PostgresDirectory(path);
        if (!Files.exists(directory.data())) {
            throw new StartFailed("there is no data in " + folder + "; ./trucot up makes it");
        }
        Optional<Integer> running = directory.port();
        if (running.isPresent()) {
            return new Databases(directory, running.get(), null);
        }
        PostgresServer server =
                PostgresServer.start(path, Ports.free(), folder.resolve("logs").resolve("postgres.log"));
        return new Databases(directory, server.port(), server);
    }

    /** A connection that sees one state of the database and changes nothing. */
    Connection read(String database) throws SQLException {
        Properties properties = new Properties();
        PGProperty.USER.set(properties, PostgresServer.USER);
        PGProperty.PASSWORD.set(properties, directory.password());
        PGProperty.CONNECT_TIMEOUT.set(properties, 5);
        Connection connection =
                new Driver().connect("jdbc:postgresql://127.0.0.1:" + port + "/" + database, properties);
        if (connection == null) {
            throw new SQLException("the driver does not know the address of " + database);
        }
        connection.setReadOnly(true);
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        return connection;
    }

    @Override
    public void close() {
        if (started != null) {
            started.close();
        }
    }
}

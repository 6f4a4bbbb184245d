package vn.trucot.launcher;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.postgresql.Driver;
import org.postgresql.PGProperty;

/** The way into the databases of a PostgreSQL server on a loopback port. */
public record PostgresAccess(int port, String password) {

    /** That of the server whose data lie in a folder. */
    public static PostgresAccess of(Path folder, int port) {
        return new PostgresAccess(port, new PostgresDirectory(folder).password());
    }

    /** The address of a database, for {@link PostgresServer#USER}. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** Without the {@code DriverManager}, which hides drivers from the class loaders of tests. */
    public Connection connect(String database) throws SQLException {
        Properties properties = new Properties();
        PGProperty.USER.set(properties, PostgresServer.USER);
        PGProperty.PASSWORD.set(properties, password);
        PGProperty.CONNECT_TIMEOUT.set(properties, 5);
        Connection connection = new Driver().connect(jdbcUrl(database), properties);
        if (connection == null) {
            throw new SQLException("the driver does not know " + jdbcUrl(database));
        }
        return connection;
    }
}

package vn.trucot.pillar.chain;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import vn.trucot.chain.sql.LogTable;

/**
 * Up to where a log is decided: every position up to here was drawn when the horizon was made, by one of these writers or by one that
 * had ended. Once they have ended too, each of these rows is either visible or will never be.
 *
 * <p>Whoever inserts holds the table's lock before the position is drawn and until the rows can be seen. The lock hinders nobody who
 * writes, and is only looked at. Transaction ids would not do: they order neither positions nor commits.
 */
record Horizon(long position, Set<String> writers) {

    private static final String LAST =
            "select coalesce(pg_sequence_last_value(pg_get_serial_sequence(?, 'position')::regclass), 0)";
    private static final String WRITERS = "select virtualtransaction from pg_locks where locktype = 'relation'"
            + " and database = (select oid from pg_database where datname = current_database())"
            + " and relation = ?::regclass and mode = 'RowExclusiveLock' and granted";

    /** Now; the position first, then who may have drawn it. */
    static Horizon now(Connection connection, LogTable log) throws SQLException {
        long last = last(connection, log);
        return new Horizon(last, writers(connection, log));
    }

    /** With those who still write. */
    Horizon later(Connection connection, LogTable log) throws SQLException {
        Set<String> left = writers(connection, log);
        left.retainAll(writers);
        return new Horizon(position, left);
    }

    boolean isDecided() {
        return writers.isEmpty();
    }

    private static long last(Connection connection, LogTable log) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(LAST)) {
            select.setString(1, log.table());
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static Set<String> writers(Connection connection, LogTable log) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(WRITERS)) {
            select.setString(1, log.table());
            Set<String> writers = new HashSet<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    writers.add(row.getString(1));
                }
            }
            return writers;
        }
    }
}

package vn.trucot.pillar.observation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.postgresql.PGStatement;

/**
 * One recording on the connection of a transaction (READ COMMITTED).
 *
 * @param author who states
 * @param cause why, as it stands in the log
 */
record Recording(Connection connection, OffsetDateTime time, String author, String cause) {

    /** From so many rows on, the planner must know how many there are. */
    private static final long MANY = 2_000;

    Recorded record(StatementSource source) throws SQLException {
        run(RecordingSql.PREPARE);
        long received = source.fill(connection);
        if (received == 0) {
            return Recorded.NOTHING;
        }
        boolean many = received >= MANY;
        analyze(many, "incoming");
        long stated = run(RecordingSql.STATE);
        if (stated == 0) {
            return new Recorded(0, 0, received);
        }
        analyze(many, "stated");
        if (run(RecordingSql.ADD_KEYS) < stated) {
            run(RecordingSql.LOCK_KEYS);
        }
        run(RecordingSql.ACCEPT);
        analyze(many, "accepted");
        return write(received);
    }

    private Recorded write(long received) throws SQLException {
        try (PreparedStatement write = planned(RecordingSql.WRITE)) {
            write.setObject(1, time);
            write.setString(2, author);
            write.setObject(3, time);
            write.setString(4, author);
            write.setString(5, cause);
            try (ResultSet counts = write.executeQuery()) {
                counts.next();
                long created = counts.getLong(1);
                long updated = counts.getLong(2);
                return new Recorded(created, updated, received - created - updated);
            }
        }
    }

    private void analyze(boolean many, String table) throws SQLException {
        if (many) {
            run("analyze " + table);
        }
    }

    private long run(String sql) throws SQLException {
        try (PreparedStatement statement = planned(sql)) {
            return statement.execute() ? 0 : statement.getLargeUpdateCount();
        }
    }

    /** Planned anew each time: a plan for one row is a disaster for a million, and the other way round. */
    private PreparedStatement planned(String sql) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        statement.unwrap(PGStatement.class).setPrepareThreshold(0);
        return statement;
    }
}

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
        boolean many = received >= MANY;
        if (many) {
            run(RecordingSql.PREPARE_MANY);
        }
        Counts stated = counts(RecordingSql.STATE);
        if (stated.one == 0) {
            return new Recorded(0, 0, received);
        }
        long fresh = stated.other;
        if (many) {
            run("analyze stated");
        }
        boolean allMine = fresh == 0 || run(RecordingSql.ADD_KEYS) == fresh;
        if (!allMine) {
            run(RecordingSql.FIND_KEYS);
        }
        if (!allMine || fresh < stated.one) {
            run(RecordingSql.LOCK_KEYS);
        }
        Counts recorded = counts(RecordingSql.RECORD, time, author, time, author, time, author, cause);
        return new Recorded(recorded.one, recorded.other, received - recorded.one - recorded.other);
    }

    private record Counts(long one, long other) {}

    private Counts counts(String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = planned(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return new Counts(row.getLong(1), row.getLong(2));
            }
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

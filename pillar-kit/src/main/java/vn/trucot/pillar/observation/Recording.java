package vn.trucot.pillar.observation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.postgresql.PGStatement;
import org.postgresql.util.PSQLState;

/**
 * One recording on the connection of a transaction (READ COMMITTED).
 *
 * @param author who states
 * @param cause why, as it stands in the log
 */
record Recording(Connection connection, OffsetDateTime time, String author, String cause) {

    /** From so many rows on, the planner must know how many there are. */
    private static final long MANY = 2_000;

    private static final String UNIQUE_VIOLATION = PSQLState.UNIQUE_VIOLATION.getState();

    Recorded record(StatementSource source) throws SQLException {
        run(RecordingSql.PREPARE);
        long received = source.fill(connection);
        boolean many = received >= MANY;
        if (many) {
            run(RecordingSql.PREPARE_MANY);
        }
        Recorded recorded = record(received, many);
        if (many) {
            run(RecordingSql.CLEAR); // the next recording of the transaction need not step over all the rows
        }
        return recorded;
    }

    private Recorded record(long received, boolean many) throws SQLException {
        Counts stated = counts(RecordingSql.STATE);
        if (stated.one == 0) {
            return new Recorded(0, 0, received);
        }
        boolean allMine = stated.other == 0 || (many && addOnlyKeys()) || run(RecordingSql.ADD_KEYS) == stated.other;
        if (many && !(allMine && stated.other == stated.one)) {
            run("analyze stated");
        }
        if (!allMine) {
            run(RecordingSql.FIND_KEYS);
        }
        long fresh = allMine ? stated.other : 0;
        if (fresh > 0) {
            run(RecordingSql.RECORD_NEW, time, author, time, author, cause);
        }
        Counts known = fresh == stated.one ? Counts.NONE : recordKnown();
        return new Recorded(fresh + known.one, known.other, received - fresh - known.one - known.other);
    }

    private Counts recordKnown() throws SQLException {
        run(RecordingSql.LOCK_KEYS);
        return counts(RecordingSql.RECORD, time, author, time, author, time, author, cause);
    }

    /** Whether all new keys could be added as such; if not, none was. */
    private boolean addOnlyKeys() throws SQLException {
        run("savepoint before_keys");
        try {
            run(RecordingSql.ADD_ONLY_KEYS);
        } catch (SQLException e) {
            if (!UNIQUE_VIOLATION.equals(e.getSQLState())) {
                throw e;
            }
            run("rollback to savepoint before_keys");
            return false;
        }
        run("release savepoint before_keys");
        return true;
    }

    private record Counts(long one, long other) {
        static final Counts NONE = new Counts(0, 0);
    }

    private Counts counts(String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = planned(sql, parameters);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return new Counts(row.getLong(1), row.getLong(2));
        }
    }

    private long run(String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = planned(sql, parameters)) {
            return statement.execute() ? 0 : statement.getLargeUpdateCount();
        }
    }

    /** Planned anew each time: a plan for one row is a disaster for a million, and the other way round. */
    private PreparedStatement planned(String sql, Object... parameters) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        statement.unwrap(PGStatement.class).setPrepareThreshold(0);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }
}

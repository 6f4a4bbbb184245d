package vn.trucot.pillar.observation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLState;
import vn.trucot.events.SourceKind;
import vn.trucot.pillar.sql.Plans;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/** One recording on the connection of a transaction (READ COMMITTED). */
final class Recording {

    /** From so many rows on, the planner must know how many there are. */
    private static final long MANY = 2_000;

    /** How many sources may state something of one key: whoever reads a key gets all of them. */
    static final int MOST_SOURCES = 200;

    /** How many names sources of a pillar may have in all: each reader of its topic keeps them all, and no name goes away. */
    static final int MOST_NAMES = 20_000;

    private static final String UNIQUE_VIOLATION = PSQLState.UNIQUE_VIOLATION.getState();

    private final Connection connection;
    private final OffsetDateTime time;
    private final Author author;
    private final String cause;
    private long received;

    /**
     * Begins.
     *
     * @param author who states, and what he may replace
     * @param cause why, as it stands in the log
     */
    Recording(Connection connection, OffsetDateTime time, Author author, String cause) {
        this.connection = connection;
        this.time = time;
        this.author = author;
        this.cause = cause;
    }

    Recorded record(StatementSource source) throws SQLException {
        run(RecordingSql.PREPARE);
        received = source.fill(connection);
        boolean many = received >= MANY;
        if (many) {
            run(RecordingSql.PREPARE_MANY);
        }
        Recorded recorded = record(many);
        if (many) {
            run(RecordingSql.CLEAR); // the next recording of the transaction need not step over all the rows
        }
        return recorded;
    }

    private Recorded record(boolean many) throws SQLException {
        Counts stated = counts(RecordingSql.STATE);
        if (stated.one == 0) {
            return new Recorded(0, 0, received);
        }
        if (run(RecordingSql.NAME_SOURCES) > 0) {
            refuse(tooManyNames());
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
            run(RecordingSql.RECORD_NEW, time, author.name(), time, author.name(), cause);
        }
        Counts known = fresh == stated.one ? Counts.NONE : recordKnown();
        return new Recorded(fresh + known.one, known.other, received - fresh - known.one - known.other);
    }

    private Counts recordKnown() throws SQLException {
        run(RecordingSql.LOCK_KEYS);
        if (author.kinds() != null) {
            refuse(notHis(author.kinds()));
        }
        Counts counts =
                counts(RecordingSql.RECORD, time, author.name(), time, author.name(), time, author.name(), cause);
        if (counts.one > 0) {
            refuse(tooManySources());
        }
        return counts;
    }

    private @Nullable Problem notHis(Set<SourceKind> kinds) throws SQLException {
        String[] names = kinds.stream().map(SourceKind::name).toArray(String[]::new);
        try (PreparedStatement look =
                        planned(RecordingSql.NOT_HIS, author.name(), connection.createArrayOf("text", names));
                ResultSet row = look.executeQuery()) {
            return row.next()
                    ? new Problem(
                            ProblemCode.SOURCE_NOT_ALLOWED,
                            ("'%s' states %s of %s in %s as %s, and was recorded by somebody else or for a source that you may"
                                            + " not speak for; an approver may replace or withdraw it")
                                    .formatted(
                                            row.getString(1),
                                            row.getString(2),
                                            row.getString(3),
                                            row.getString(4),
                                            row.getString(5)))
                    : null;
        }
    }

    private @Nullable Problem tooManySources() throws SQLException {
        try (PreparedStatement look = planned(RecordingSql.TOO_MANY_SOURCES, MOST_SOURCES);
                ResultSet row = look.executeQuery()) {
            return row.next()
                    ? new Problem(
                            ProblemCode.VALIDATION_FAILED,
                            "%s of %s in %s would be stated by %d sources; %d are allowed"
                                    .formatted(
                                            row.getString(1),
                                            row.getString(2),
                                            row.getString(3),
                                            row.getLong(4),
                                            MOST_SOURCES))
                    : null;
        }
    }

    private @Nullable Problem tooManyNames() throws SQLException {
        try (PreparedStatement look = planned(RecordingSql.NAMES);
                ResultSet row = look.executeQuery()) {
            row.next();
            return row.getLong(1) > MOST_NAMES
                    ? new Problem(
                            ProblemCode.VALIDATION_FAILED,
                            "there would be sources of %d names; %d are allowed: a name says who states, not when or of what"
                                    .formatted(row.getLong(1), MOST_NAMES))
                    : null;
        }
    }

    private static void refuse(@Nullable Problem problem) {
        if (problem != null) {
            throw problem;
        }
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

    private PreparedStatement planned(String sql, Object... parameters) throws SQLException {
        PreparedStatement statement = Plans.prepare(connection, sql, received);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }
}

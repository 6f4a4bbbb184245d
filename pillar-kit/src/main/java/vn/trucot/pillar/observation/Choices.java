package vn.trucot.pillar.observation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.ObservationKey;
import vn.trucot.pillar.relay.RelayWake;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/**
 * Puts another statement about a key in force than the rule does, or gives the key back to the rule (decision 44). The statement
 * that comes into force is one revision of the key, as if it had been recorded.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Choices {

    private static final String LOCK = """
            select id from observation_key
            where indicator = ? and org_unit = ? and period = ? and breakdown = ? for no key update""";

    private static final String CAN_BE_CHOSEN = """
            select status = 'APPROVED' and source_kind <> 'DEMO' from statement where key_id = ? and source_name = ?""";

    private static final String MARK = """
            update statement set chosen = not chosen
            where key_id = ? and chosen is distinct from (source_name is not distinct from ?)""";

    private static final String ADD = """
            insert into statement_choice (key_id, source_name, reason, document, decided_at, decided_by)
            values (?, ?, ?, ?, ?, ?)""";

    private static final int LONGEST_CAUSE = 300;

    private final DataSource dataSource;
    private final RelayWake relay;
    private final Clock clock;

    Choices(DataSource dataSource, RelayWake relay, Clock clock) {
        this.dataSource = dataSource;
        this.relay = relay;
        this.clock = clock;
    }

    /**
     * Puts the statement of a source in force.
     *
     * @param source null gives the key back to the rule
     * @param document number of the document that says so
     * @throws Problem NOT_FOUND if the source says nothing about the key; CONFLICT if what it says is generated or not approved, or
     *     the key is the rule's already
     */
    public void choose(
            ObservationKey key, @Nullable String source, String reason, @Nullable String document, String author) {
        try (Connection connection = dataSource.getConnection()) {
            long id = lock(connection, key);
            OffsetDateTime time = clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
            if (source != null) {
                mustBeOneToChoose(connection, id, source, key);
            }
            if (run(connection, MARK, id, source) == 0 && source == null) {
                throw new Problem(ProblemCode.CONFLICT, "the rule decides about %s already".formatted(key));
            }
            run(connection, ADD, id, source, reason, document, time, author);
            run(connection, RecordingSql.DECIDE, id, id, id, time, author, cause(reason));
            relay.afterCommit();
        } catch (SQLException e) {
            throw new RecordingFailed("a choice could not be recorded", e);
        }
    }

    private static String cause(String reason) {
        String cause = "choice: " + reason;
        return cause.length() <= LONGEST_CAUSE ? cause : cause.substring(0, LONGEST_CAUSE - 3) + "...";
    }

    private static long lock(Connection connection, ObservationKey key) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement(LOCK)) {
            set(
                    lock,
                    key.indicator().text(),
                    key.orgUnit().text(),
                    key.period().toString(),
                    key.breakdown().toString());
            try (ResultSet row = lock.executeQuery()) {
                if (!row.next()) {
                    throw new Problem(ProblemCode.NOT_FOUND, "nothing was ever stated about " + key);
                }
                return row.getLong(1);
            }
        }
    }

    private static void mustBeOneToChoose(Connection connection, long id, String source, ObservationKey key)
            throws SQLException {
        try (PreparedStatement look = connection.prepareStatement(CAN_BE_CHOSEN)) {
            set(look, id, source);
            try (ResultSet row = look.executeQuery()) {
                if (!row.next()) {
                    throw new Problem(ProblemCode.NOT_FOUND, "'%s' states nothing about %s".formatted(source, key));
                }
                if (!row.getBoolean(1)) {
                    throw new Problem(
                            ProblemCode.CONFLICT,
                            "what '%s' states is generated or not approved and cannot be chosen".formatted(source));
                }
            }
        }
    }

    private static int run(Connection connection, String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, values);
            return statement.executeUpdate();
        }
    }

    private static void set(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}

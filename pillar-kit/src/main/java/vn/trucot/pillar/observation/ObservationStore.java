package vn.trucot.pillar.observation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import javax.sql.DataSource;
import vn.trucot.pillar.relay.RelayWake;

/**
 * Records what sources state, in the caller's transaction: the statement, which one is in force, and the log row that the
 * relay sends. Writers of the same key wait for each other; callers that record in several calls of one transaction
 * lock what they share first (as {@link vn.trucot.pillar.measure.MeasureRecords#lock} does), else they may deadlock.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ObservationStore {

    private final DataSource dataSource;
    private final RelayWake relay;
    private final Clock clock;

    ObservationStore(DataSource dataSource, RelayWake relay, Clock clock) {
        this.dataSource = dataSource;
        this.relay = relay;
        this.clock = clock;
    }

    /** Records statements of somebody who may replace all; of two of the same source on one key the last counts. */
    public Recorded record(Iterable<Statement> statements, String author, String cause) {
        return record(statements, Author.ofAll(author), cause);
    }

    /**
     * Records statements, one or a million; of two of the same source on one key the last counts.
     *
     * @throws vn.trucot.problem.Problem SOURCE_NOT_ALLOWED if one of them would replace what the author may not replace; a key
     *     has {@value Recording#MOST_SOURCES} sources at most
     */
    public Recorded record(Iterable<Statement> statements, Author author, String cause) {
        return record(CopiedStatements.stating(statements), author, cause);
    }

    /** Takes statements back in the name of somebody who may withdraw all; what was not stated counts as unchanged. */
    public Recorded withdraw(Iterable<StatementId> statements, String author, String cause) {
        return withdraw(statements, Author.ofAll(author), cause);
    }

    /**
     * Takes statements back; what was not stated counts as unchanged.
     *
     * @throws vn.trucot.problem.Problem SOURCE_NOT_ALLOWED if one of them is not the author's to withdraw
     */
    public Recorded withdraw(Iterable<StatementId> statements, Author author, String cause) {
        return record(CopiedStatements.withdrawing(statements), author, cause);
    }

    /** Records what a source fills in. */
    public Recorded record(StatementSource source, Author author, String cause) {
        try (Connection connection = dataSource.getConnection()) {
            // not before: who asks what was known at an instant waits for those whose transactions began by then
            OffsetDateTime time = clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
            Recorded recorded = new Recording(connection, time, author, cause).record(source);
            if (recorded.changedSomething()) {
                relay.afterCommit();
            }
            return recorded;
        } catch (SQLException e) {
            throw new RecordingFailed("statements could not be recorded", e);
        }
    }
}

package vn.trucot.pillar.reporting;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.trucot.pillar.observation.RecordingFailed;
import vn.trucot.problem.Fault;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/**
 * Whether what was known at an instant cannot change any more. What is recorded counts from when the recording began, and is seen
 * once its transaction ends: until then an answer would be another one a moment later.
 */
@Singleton
class Settled {

    /** Transactions that write and may have begun to record by the instant: a recording takes its time when it has its connection. */
    private static final String WRITERS = "select exists (select 1 from pg_stat_activity"
            + " where datname = current_database() and backend_xid is not null and pid <> pg_backend_pid()"
            + " and xact_start <= ?)";

    /** By how much a transaction may begin later than its recording: the clock of the database is another one, and threads pause. */
    private static final Duration SLACK = Duration.ofSeconds(3);

    private static final long PAUSE_MILLIS = 100;
    private static final String RETRY_AFTER = "5";

    private final DataSource dataSource;
    private final Clock clock;
    private final Duration patience;

    Settled(
            DataSource dataSource,
            Clock clock,
            @ConfigProperty(name = "trucot.as-of.wait", defaultValue = "10S") Duration patience) {
        this.dataSource = dataSource;
        this.clock = clock;
        this.patience = patience;
    }

    /**
     * Waits a little for those who still record.
     *
     * @throws Problem VALIDATION_FAILED for an instant that has not come, TOO_BUSY if the recording of somebody lasts
     */
    void await(String parameter, Instant at) {
        if (at.isAfter(clock.instant())) {
            String reason = at + " has not come yet; what will be known then nobody knows";
            throw new Problem(
                    ProblemCode.VALIDATION_FAILED,
                    parameter + ": " + reason,
                    List.of(Fault.ofField(parameter, ProblemCode.VALIDATION_FAILED, reason)));
        }
        long end = System.nanoTime() + patience.toNanos();
        while (isBeingRecorded(at)) {
            if (System.nanoTime() - end > 0) {
                throw new Problem(
                                ProblemCode.TOO_BUSY,
                                "a recording that began by " + at + " has not ended; come again when it has")
                        .withHeader("Retry-After", RETRY_AFTER);
            }
            pause();
        }
    }

    private boolean isBeingRecorded(Instant at) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(WRITERS)) {
            select.setObject(1, at.plus(SLACK).atOffset(ZoneOffset.UTC));
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        } catch (SQLException e) {
            throw new RecordingFailed("it could not be seen who records", e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a recording was waited for", e);
        }
    }
}

package vn.trucot.pillar.status;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.trucot.pillar.observation.RecordingFailed;

/** Counts what is stored: one at a time, and not again for some seconds, however many ask. */
@Singleton
class StatementCounts {

    private static final String COUNT = """
            select count(*), count(*) filter (where in_force), (select count(*) from statement_revision)
            from statement""";

    private final DataSource dataSource;
    private final Clock clock;
    private final Duration kept;
    private final ReentrantLock counting = new ReentrantLock();
    private volatile @Nullable Counts last;

    StatementCounts(DataSource dataSource, Clock clock, StatusSettings settings) {
        this.dataSource = dataSource;
        this.clock = clock;
        this.kept = settings.keepCounts();
    }

    record Counts(long statements, long keysInForce, long revisions, Instant at) {}

    Counts read() {
        Counts known = last;
        if (known != null && isKept(known)) {
            return known;
        }
        counting.lock();
        try {
            Counts meanwhile = last;
            if (meanwhile != null && isKept(meanwhile)) {
                return meanwhile;
            }
            Counts now = count();
            last = now;
            return now;
        } finally {
            counting.unlock();
        }
    }

    private boolean isKept(Counts counts) {
        Duration age = Duration.between(counts.at(), clock.instant());
        return !age.isNegative() && age.compareTo(kept) < 0;
    }

    private Counts count() {
        Instant at = clock.instant();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement count = connection.prepareStatement(COUNT);
                ResultSet row = count.executeQuery()) {
            row.next();
            return new Counts(row.getLong(1), row.getLong(2), row.getLong(3), at);
        } catch (SQLException e) {
            throw new RecordingFailed("statements could not be counted", e);
        }
    }
}
